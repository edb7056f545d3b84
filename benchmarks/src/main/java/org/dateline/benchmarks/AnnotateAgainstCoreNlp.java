// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
        finished(new ProcessBuilder(command(java, options, arguments))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        List<String> alone = new ArrayList<>(options);
        alone.add("-D" + AnnotateRun.ALONE + "=true");
        double one = sum(1, command(java, alone, arguments));
        double two = sum(2, command(java, alone, arguments));
        System.out.printf(
                Locale.ROOT,
                "two processes    %,9.0f tokens/s, one process %,8.0f: %.2f times as fast, one thread each%n",
                two,
                one,
                two / one);
    }

    private static List<String> command(Path java, List<String> options, String[] arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx3g", "-XX:+UseParallelGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AnnotateRun.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Speed of processes which share nothing, at work at once: what the machine has for two readers is seen by it. */
    private static double sum(int processes, List<String> command) throws IOException, InterruptedException {
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            started.add(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        double sum = 0;
        for (Process process : started) {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            finished(process);
            sum += Double.parseDouble(printed.strip());
        }
        return sum;
    }

    private static void finished(Process process) throws IOException, InterruptedException {
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(
                    "exit code " + code + " of " + process.info().commandLine().orElse("a run"));
        }
    }
}
