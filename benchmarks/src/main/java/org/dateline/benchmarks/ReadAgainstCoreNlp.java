// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How fast whole reports are read, from text to events with their times and places, against CoreNLP's own pipeline with names,
 * SUTime, coreference, relations and quotations in the same run: on the oldest and the newest JVM at hand.
 *
 * <p>{@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -cp "benchmarks/target/lib/*:MODELS"
 * org.dateline.benchmarks.ReadAgainstCoreNlp 4000 FILE...}: tokens a round, and files of texts (JSON Lines with {@code
 * text}, gzipped or not, or plain text). {@code MODELS} is CoreNLP's whole JAR of models.
 */
public final class ReadAgainstCoreNlp {
    private ReadAgainstCoreNlp() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2 || !arguments[0].matches("\\d{1,8}")) {
            System.err.println("usage: ReadAgainstCoreNlp TOKENS FILE...");
            System.exit(2);
        }
        for (Path java : Jvms.oldestAndNewest()) {
            List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx10g", "-XX:+UseParallelGC"));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadRun.class.getName()));
            command.addAll(Arrays.asList(arguments));
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException("exit code " + code + " of " + command);
            }
        }
    }
}
