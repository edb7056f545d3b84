// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Peak resident memory of {@code dateline read} over a stream of reports, as the kernel counts it (Linux only), and the reports
 * that it read a second.
 *
 * <p>In the folder of the launcher, after its first use: {@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -cp
 * "benchmarks/target/lib/*" org.dateline.benchmarks.ReadMemory FILE.jsonl.gz}
 */
public final class ReadMemory {
    private ReadMemory() {}

    public static void main(String[] files) throws IOException, InterruptedException {
        if (files.length != 1) {
            System.err.println("usage: ReadMemory FILE.jsonl[.gz]");
            System.exit(2);
        }
        Path told = Files.createTempFile("dateline-benchmark", ".txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of("dateline").toAbsolutePath().toString(), "read")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(told.toFile())
                .start();
        Thread feeder = new Thread(() -> feed(Path.of(files[0]), process.getOutputStream()), "feeder");
        feeder.start();
        long peak = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
        }
        feeder.join();
        double seconds = (System.nanoTime() - start) / 1e9;
        String last = Files.readAllLines(told).stream().reduce("", (before, line) -> line);
        System.out.printf(
                Locale.ROOT,
                "%s%nexit code %d, %.1f s, peak resident memory %d MB%n",
                last,
                process.exitValue(),
                seconds,
                peak / 1024);
        Files.delete(told);
    }

    private static void feed(Path file, OutputStream into) {
        try (BufferedReader lines = Texts.lines(file);
                OutputStream reports = into) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reports.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException ended) {
            System.err.println("the reader ended before its input: " + ended.getMessage());
        }
    }

    private static long peakKilobytes(long process) throws IOException {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findAny()
                    .orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
