// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How fast words, tags, names and dependencies are told, against CoreNLP's own parser and pipeline in the same run: on the
 * oldest and the newest JVM at hand, with plain loops and with the JDK's vectors.
 *
 * <p>{@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -cp "benchmarks/target/lib/*"
 * org.dateline.benchmarks.AnnotateAgainstCoreNlp 20000 FILE...}: tokens a round, and files of texts (JSON Lines with {@code
 * text}, gzipped or not, or plain text).
 */
public final class AnnotateAgainstCoreNlp {
    private AnnotateAgainstCoreNlp() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2 || !arguments[0].matches("\\d{1,8}")) {
            System.err.println("usage: AnnotateAgainstCoreNlp TOKENS FILE...");
            System.exit(2);
        }
        for (Path java : Jvms.oldestAndNewest()) {
            for (List<String> options : List.of(List.<String>of(), List.of("--add-modules", "jdk.incubator.vector"))) {
                run(java, options, arguments);
            }
        }
    }

    private static void run(Path java, List<String> options, String[] arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx3g", "-XX:+UseParallelGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AnnotateRun.class.getName()));
        command.addAll(Arrays.asList(arguments));
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("exit code " + code + " of " + command);
        }
    }
}
