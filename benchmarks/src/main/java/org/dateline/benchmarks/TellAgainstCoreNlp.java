// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Wall time of {@code dateline tell} on some reports against loading and running the same CoreNLP annotators alone on them:
 * whole processes, in turn, medians and their ratio.
 *
 * <p>In the folder of the launcher, after its first use: {@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -cp
 * "benchmarks/target/lib/*" org.dateline.benchmarks.TellAgainstCoreNlp FILE...}
 */
public final class TellAgainstCoreNlp {
    private TellAgainstCoreNlp() {}

    public static void main(String[] files) throws IOException, InterruptedException {
        if (files.length == 0) {
            System.err.println("usage: TellAgainstCoreNlp FILE...");
            System.exit(2);
        }
        List<String> tell =
                new ArrayList<>(List.of(Path.of("dateline").toAbsolutePath().toString(), "tell"));
        tell.addAll(Arrays.asList(files));
        Timed.inTurn(
                "dateline tell",
                tell,
                null,
                "CoreNLP 4.5.10 alone, same annotators",
                Timed.java(CoreNlpAlone.class, List.of("-XX:+UseParallelGC"), files));
    }
}
