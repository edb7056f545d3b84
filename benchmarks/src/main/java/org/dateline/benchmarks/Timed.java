// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Wall time of whole processes, two commands in turn. */
final class Timed {
    private static final int RUNS = 7;

    private Timed() {}

    /** A command that runs a class of this class path on this JVM. */
    static List<String> java(Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /**
     * Runs both, once uncounted and then {@value #RUNS} times each, and prints their times and the ratio of the medians.
     *
     * @param input what the first one reads, if anything
     */
    static void inTurn(String ownName, List<String> own, @Nullable Path input, String peerName, List<String> peer)
            throws IOException, InterruptedException {
        double[] ownSeconds = new double[RUNS];
        double[] peerSeconds = new double[RUNS];
        seconds(own, input);
        seconds(peer, null);
        for (int run = 0; run < RUNS; run++) {
            ownSeconds[run] = seconds(own, input);
            peerSeconds[run] = seconds(peer, null);
        }
        print(ownName, ownSeconds);
        print(peerName, peerSeconds);
        System.out.printf(
                Locale.ROOT,
                "ratio of medians %.2f (Java %s, %d cores, %d runs each, in turn)%n",
                Median.of(ownSeconds) / Median.of(peerSeconds),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                RUNS);
    }

    private static double seconds(List<String> command, @Nullable Path input) throws IOException, InterruptedException {
        File sink = File.createTempFile("dateline-benchmark", ".txt");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(sink).redirectErrorStream(true);
        if (input != null) {
            process.redirectInput(input.toFile());
        }
        long start = System.nanoTime();
        int code = process.start().waitFor();
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
        System.out.printf(
                Locale.ROOT,
                "%-40s min %.2f s, median %.2f s, max %.2f s%n",
                name,
                Arrays.stream(seconds).min().orElseThrow(),
                Median.of(seconds),
                Arrays.stream(seconds).max().orElseThrow());
    }
}
