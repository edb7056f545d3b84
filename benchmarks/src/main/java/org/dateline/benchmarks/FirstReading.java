// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Wall time from the launch of {@code dateline read} to the end of its first and only reading, against loading CoreNLP and
 * running the same annotators alone on the same text: whole processes, in turn, medians and their ratio.
 *
 * <p>In the folder of the launcher, after its first use: {@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -cp
 * "benchmarks/target/lib/*" org.dateline.benchmarks.FirstReading FILE}
 */
public final class FirstReading {
    private FirstReading() {}

    public static void main(String[] files) throws IOException, InterruptedException {
        if (files.length != 1) {
            System.err.println("usage: FirstReading FILE");
            System.exit(2);
        }
        String text = Files.readString(Path.of(files[0]));
        Path report = Files.createTempFile("dateline-benchmark", ".jsonl");
        Files.writeString(report, new ObjectMapper().writeValueAsString(Map.of("id", "first", "text", text)) + "\n");
        System.out.printf("a report of %d words%n", text.strip().split("\\s+").length);
        Timed.inTurn(
                "dateline read",
                List.of(Path.of("dateline").toAbsolutePath().toString(), "read"),
                report,
                "CoreNLP 4.5.10 alone, same annotators",
                Timed.java(CoreNlpAlone.class, List.of("-XX:+UseParallelGC"), files));
        Files.delete(report);
    }
}
