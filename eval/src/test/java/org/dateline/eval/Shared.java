// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The shared scorers and gold beside the checkout. Tests that need them skip, and say so, where they are absent. */
final class Shared {
    private static final Path FOLDER =
            Path.of("..", "..", "shared").toAbsolutePath().normalize();

    private Shared() {}

    static void assumePresent() {
        assumeTrue(Files.isDirectory(FOLDER.resolve("score")), "skipped: there is no shared/ beside the checkout");
        assumeTrue(hasPython(), "skipped: the shared scorers need python3");
    }

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a scorer and gives its figures: the first word of each line that has a number as its second. */
    static Map<String, Double> figures(String script, String... arguments) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String line : run(script, arguments).split("\n")) {
            String[] words = line.split("\\s+");
            if (words.length >= 2 && words[1].matches("-?\\d+(\\.\\d+)?")) {
                figures.put(words[0], Double.valueOf(words[1]));
            }
        }
        return figures;
    }

    static String run(String script, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("python3", FOLDER.resolve("score").resolve(script).toString()));
        command.addAll(List.of(arguments));
        try {
            File output = File.createTempFile("dateline-score", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            if (!process.waitFor(300, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(script + " ran for over five minutes");
            }
            String printed = Files.readString(output.toPath(), StandardCharsets.UTF_8);
            Files.delete(output.toPath());
            if (process.exitValue() > 1) {
                throw new IllegalStateException(script + " failed: " + printed);
            }
            return printed;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
