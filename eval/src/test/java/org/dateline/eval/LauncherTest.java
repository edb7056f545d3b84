// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's archives: made once, never in the way. */
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path LIBRARY = ROOT.resolve("cli/target/dateline/lib");
    private static final String PREPARING = "dateline: preparing quicker starts, once for this Java";

    private record Run(int code, String out, List<String> err) {}

    @TempDir
    private Path folder;

    /** A distribution: the launcher, what it launches, and nothing to build with. */
    @BeforeEach
    void distribution() throws IOException {
        assumeTrue(Files.isDirectory(LIBRARY), "skipped: cli has not been packaged");
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: the launcher is a shell script");
        Files.createDirectories(folder.resolve("cli/target/dateline"));
        Files.createSymbolicLink(folder.resolve("cli/target/dateline/lib"), LIBRARY);
        Files.createSymbolicLink(folder.resolve("examples"), ROOT.resolve("examples"));
        Files.copy(ROOT.resolve("dateline"), folder.resolve("dateline"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(
                folder.resolve("report.jsonl"),
                "{\"id\": \"r\", \"text\": \"The ferry Kestrel ran aground off Velmore on Tuesday, the harbour master said.\"}\n");
    }

    private Run read(Map<String, String> environment) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder launch = new ProcessBuilder(folder.resolve("dateline").toString(), "read")
                .redirectInput(folder.resolve("report.jsonl").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        launch.environment().keySet().removeAll(List.of("HOME", "XDG_CACHE_HOME", "DATELINE_CACHE"));
        launch.environment().put("JAVA_HOME", System.getProperty("java.home"));
        launch.environment().put("DATELINE_GAZETTEER", "none");
        launch.environment().putAll(environment);
        Process process = launch.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        // A slow machine gets lines of progress.
        List<String> told = Files.readAllLines(err).stream()
                .filter(line -> !line.matches("dateline: 1 report, .*/(s|min|h).*"))
                .toList();
        return new Run(process.exitValue(), Files.readString(out), told);
    }

    private static List<Path> archives(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("start"))) {
            return files.filter(file -> file.toString().endsWith(".archive")).toList();
        }
    }

    @Test
    void anArchiveIsMadeOnceAndUsedAndOneThatIsBrokenDoesNoHarm() throws IOException, InterruptedException {
        Path cache = folder.resolve("cache");
        Run first = read(Map.of("DATELINE_CACHE", cache.toString()));
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("{\"report\":\"r\"").hasLineCount(1);
        assertThat(first.err()).contains(PREPARING);
        assertThat(archives(cache)).hasSize(1);
        Path archive = archives(cache).get(0);
        assertThat(archive).isNotEmptyFile();
        Run second = read(Map.of("DATELINE_CACHE", cache.toString()));
        assertThat(second).isEqualTo(new Run(0, first.out(), List.of("dateline: acquired 1 = read 1 + skipped 0")));

        byte[] damaged = Files.readAllBytes(archive);
        Arrays.fill(damaged, damaged.length / 8, damaged.length / 2, (byte) 0);
        Files.write(Files.createFile(archive.resolveSibling("damaged")), damaged);
        Files.move(archive.resolveSibling("damaged"), archive, StandardCopyOption.REPLACE_EXISTING);
        Run third = read(Map.of("DATELINE_CACHE", cache.toString()));
        assertThat(third.code()).isZero();
        assertThat(third.out()).isEqualTo(first.out());
        assertThat(third.err()).contains(PREPARING);
        assertThat(read(Map.of("DATELINE_CACHE", cache.toString()))).isEqualTo(second);
    }

    @Test
    void aUserWithoutAHomeIsServedWithoutOne() throws IOException, InterruptedException {
        Run run = read(Map.of());
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{\"report\":\"r\"");
        assertThat(run.err()).containsExactly("dateline: acquired 1 = read 1 + skipped 0");
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("occupied"), "");
        Run run = read(Map.of("DATELINE_CACHE", file.resolve("cache").toString()));
        assertThat(run.code()).isZero();
        assertThat(run.err()).containsExactly("dateline: acquired 1 = read 1 + skipped 0");
    }
}
