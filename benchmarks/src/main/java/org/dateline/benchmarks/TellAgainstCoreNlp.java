// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Wall time of {@code dateline tell} on some reports against loading and running the same CoreNLP annotators alone on them:
 * whole processes, in turn, medians and their ratio.
 *
 * <p>{@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -cp "benchmarks/target/lib/*"
 * org.dateline.benchmarks.TellAgainstCoreNlp FILE...}
 */
public final class TellAgainstCoreNlp {
    private static final int RUNS = 7;

    private TellAgainstCoreNlp() {}

    public static void main(String[] files) throws IOException, InterruptedException {
        if (files.length == 0) {
            System.err.println("usage: TellAgainstCoreNlp FILE...");
            System.exit(2);
        }
        List<String> tell = command("org.dateline.cli.Main", "tell", files);
        List<String> alone = command("org.dateline.benchmarks.CoreNlpAlone", null, files);
        double[] tellSeconds = new double[RUNS];
        double[] aloneSeconds = new double[RUNS];
        seconds(tell);
        seconds(alone);
        for (int run = 0; run < RUNS; run++) {
            tellSeconds[run] = seconds(tell);
            aloneSeconds[run] = seconds(alone);
        }
        print("dateline tell", tellSeconds);
        print("CoreNLP 4.5.10 alone, same annotators", aloneSeconds);
        System.out.printf(
                Locale.ROOT,
                "ratio of medians %.2f (Java %s, %d cores, %d runs each, in turn)%n",
                median(tellSeconds) / median(aloneSeconds),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                RUNS);
    }

    private static List<String> command(String main, @org.jspecify.annotations.Nullable String verb, String[] files) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        if (verb != null) {
            command.add(verb);
        }
        command.addAll(Arrays.asList(files));
        return command;
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        File sink = File.createTempFile("dateline-benchmark", ".txt");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(sink)
                .redirectError(sink)
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException("exit code " + code + " of " + command + ", see " + sink);
        }
        if (!sink.delete()) {
            sink.deleteOnExit();
        }
        return seconds;
    }

    private static void print(String name, double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-40s min %.2f s, median %.2f s, max %.2f s%n",
                name,
                sorted[0],
                median(seconds),
                sorted[sorted.length - 1]);
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
