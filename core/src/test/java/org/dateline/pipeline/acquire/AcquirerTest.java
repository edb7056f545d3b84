// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcquirerTest {
    private static final String PROSE = "The café by the harbour was opened on Monday by the mayor of the town.";

    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Acquired> acquire(Path path) {
        List<Acquired> all = new ArrayList<>();
        new Acquirer().acquire(path, all::add);
        return all;
    }

    private static Report report(Path path) {
        List<Acquired> all = acquire(path);
        assertThat(all).hasSize(1).allMatch(acquired -> acquired instanceof Acquired.Usable);
        return ((Acquired.Usable) all.get(0)).report();
    }

    private static ProblemCode why(Path path) {
        List<Acquired> all = acquire(path);
        assertThat(all).hasSize(1).allMatch(acquired -> acquired instanceof Acquired.Skipped);
        return ((Acquired.Skipped) all.get(0)).problem().code();
    }

    private static List<ProblemCode> codes(Report report) {
        return report.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aFolderWithNothingToReadIsTold() throws IOException {
        write("outer/inner/.hidden", PROSE);
        assertThat(why(folder.resolve("outer"))).isEqualTo(ProblemCode.EMPTY);
    }

    @Test
    void readsAPlainText() throws IOException {
        String text = "Bridge opens after two years\n\nHarbour Gazette | 12 November 2026\n\n" + PROSE + "\n";
        Report report = report(write("bridge.txt", text));
        assertThat(report.text()).isEqualTo(text);
        assertThat(report.title()).isEqualTo("Bridge opens after two years");
        assertThat(report.source()).isEqualTo("Harbour Gazette");
        assertThat(report.published().iso()).isEqualTo("2026-11-12");
        assertThat(report.file()).isEqualTo("bridge.txt");
        assertThat(report.id()).isEqualTo(ReportLines.sha256(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void readsJsonLinesWhateverTheNameSays() throws IOException {
        Path path = write(
                "two.txt", "{\"id\": \"a\", \"text\": \"One.\"}\n\n{\"id\": \"b\", \"text\": \n{\"id\": \"c\"}\n");
        List<Acquired> all = acquire(path);
        assertThat(all).hasSize(3);
        assertThat(((Acquired.Usable) all.get(0)).report().file()).isEqualTo("two.txt");
        assertThat(((Acquired.Skipped) all.get(1)).problem().code()).isEqualTo(ProblemCode.NOT_JSON);
        assertThat(((Acquired.Skipped) all.get(1)).where()).endsWith("two.txt, line 3");
        assertThat(((Acquired.Skipped) all.get(2)).problem().code()).isEqualTo(ProblemCode.NO_TEXT);
    }

    @Test
    void readsOneObjectOverSeveralLines() throws IOException {
        assertThat(report(write("one.json", "{\n  \"id\": \"a\",\n  \"text\": \"One.\"\n}\n"))
                        .id())
                .isEqualTo("a");
    }

    @Test
    void walksAFolderInTheOrderOfItsNames() throws IOException {
        write("b/two.txt", "Two came.");
        write("a.txt", "One came.");
        write("c.txt", "Three came.");
        write(".hidden", "Nothing came.");
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        assertThat(acquire(folder))
                .extracting(acquired -> ((Acquired.Usable) acquired).report().file())
                .containsExactly("a.txt", "b/two.txt", "c.txt");
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        assertThat(why(write("empty.txt", ""))).isEqualTo(ProblemCode.EMPTY);
        assertThat(why(write("blank.txt", " \n\n"))).isEqualTo(ProblemCode.EMPTY);
        assertThat(why(write("noise.txt", new byte[] {65, 0, 66}))).isEqualTo(ProblemCode.BINARY);
        assertThat(why(write("paper.txt", "%PDF-1.7\n..."))).isEqualTo(ProblemCode.BINARY);
        assertThat(why(write("long.txt", "word ".repeat(500_000)))).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(why(folder.resolve("none.txt"))).isEqualTo(ProblemCode.NO_SUCH_FILE);
        assertThat(why(Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("gone"))))
                .isEqualTo(ProblemCode.UNREADABLE);
        assertThat(why(Path.of("/dev/null"))).isEqualTo(ProblemCode.UNREADABLE);
    }

    @Test
    void replacesBrokenBytesAndSaysSo() throws IOException {
        byte[] bytes = ("“" + PROSE + "” X").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0x9E;
        Report report = report(write("broken.txt", bytes));
        assertThat(report.text()).endsWith("\ufffd").contains("café");
        assertThat(codes(report)).containsExactly(ProblemCode.ENCODING);
    }

    @Test
    void guessesWindows1252() throws IOException {
        Report report = report(write("old.txt", PROSE.getBytes(Charset.forName("windows-1252"))));
        assertThat(report.text()).isEqualTo(PROSE);
        assertThat(codes(report)).containsExactly(ProblemCode.ENCODING);
    }

    @Test
    void knowsByteOrderMarks() throws IOException {
        assertThat(report(write("mark.txt", "\ufeff" + PROSE)).text()).isEqualTo(PROSE);
        assertThat(report(write("wide.txt", ("\ufeff" + PROSE).getBytes(StandardCharsets.UTF_16LE)))
                        .text())
                .isEqualTo(PROSE);
        assertThat(report(write(
                                "wide.jsonl",
                                ("\ufeff{\"id\": \"a\", \"text\": \"One.\"}").getBytes(StandardCharsets.UTF_16BE)))
                        .id())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CORRECTION: In an earlier report the toll was wrong.; CORRECTED",
                "Correction: the bridge was built in 1911.; CORRECTED",
                "CORRECTED - Bridge opens after two years; CORRECTED",
                "MANDATORY KILL: Do not use the story on the bridge.; WITHDRAWN",
                "This story has been withdrawn because of an error.; WITHDRAWN",
                "The mayor withdrew on Monday.; USABLE",
                "Correction facilities are full, the ministry said.; USABLE"
            })
    void tellsWhatBecameOfAReport(String opening, Report.Status status) throws IOException {
        Report report = report(write("report.txt", opening + "\n\n" + PROSE));
        assertThat(report.status()).isEqualTo(status);
        assertThat(codes(report).contains(ProblemCode.WITHDRAWN)).isEqualTo(status == Report.Status.WITHDRAWN);
    }

    @Test
    void tellsAnotherLanguage() throws IOException {
        String german =
                "Die Brücke über den Fluss wurde am Montag von der Bürgermeisterin eröffnet, nachdem zwei Jahre lang"
                        + " gebaut worden war. Sie dankte den Arbeitern, die wegen des Hochwassers im letzten Winter vier Monate"
                        + " verloren hatten, und lud alle zu einem Fest ein.";
        assertThat(codes(report(write("german.txt", german)))).containsExactly(ProblemCode.NOT_ENGLISH);
    }

    @Test
    void skipsALineThatIsTooLongAndGoesOn() throws IOException {
        String lines = "{\"id\": \"a\", \"text\": \"" + "x".repeat(200) + "\"}\n{\"id\": \"b\", \"text\": \"One.\"}\n";
        List<Acquired> all = new ArrayList<>();
        new JsonLinesFormat()
                .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), null, "line ", 100, all::add);
        assertThat(((Acquired.Skipped) all.get(0)).problem().code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(((Acquired.Usable) all.get(1)).report().id()).isEqualTo("b");
    }

    @Test
    void notesBrokenBytesInALine() throws IOException {
        byte[] line = "{\"id\": \"a\", \"text\": \"“One came.” X\"}".getBytes(StandardCharsets.UTF_8);
        line[line.length - 3] = (byte) 0xFF;
        Report report = report(write("broken.jsonl", line));
        assertThat(codes(report)).containsExactly(ProblemCode.ENCODING);
    }

    @Test
    void doesNotLoadWhatIsTooLarge() throws IOException {
        long[] served = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                served[0]++;
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                served[0] += length;
                Arrays.fill(into, from, from + length, (byte) 'a');
                return length;
            }
        };
        List<Acquired> all = new ArrayList<>();
        new Acquirer().acquire(endless, "endless", all::add);
        assertThat(((Acquired.Skipped) all.get(0)).problem().code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(served[0]).isLessThan(20L << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?>% x",
                "---\n% x",
                "# T\n**a**\n%",
                "<!--a-->%",
                "From: a\n%",
                "[%",
                "{%",
                "a,text\n%"
            })
    void endsSoonOnLongRuns(String pattern) {
        for (String run : List.of(" ", "\n", "-", "<!---->", "<?a?>", "\"", "[", "{\"a\":", "- ", "a:\n", ">")) {
            String text = pattern.replace("%", run.repeat(200_000));
            assertThat(Acquiring.all(text)).isNotEmpty();
        }
    }

    @Test
    void endsSoonOnALineOfCapitals() {
        assertThat(Acquiring.reports("The bridge opened.\n\n" + "Q".repeat(400) + "\n\nIt rained."))
                .hasSize(1);
    }

    @Test
    void noLinkLeadsOutOfAFolder() throws IOException {
        Path outside = write("outside.txt", "Nobody named it.");
        Path inside = write("in/a.txt", "One came.").getParent();
        Files.createSymbolicLink(inside.resolve("b.txt"), outside);
        Files.createSymbolicLink(inside.resolve("c"), folder);
        Files.createSymbolicLink(inside.resolve("d.txt"), inside.resolve("a.txt"));
        List<Acquired> found = acquire(inside);
        assertThat(found.stream().filter(one -> one instanceof Acquired.Usable)).hasSize(2);
        assertThat(found.stream().filter(one -> one instanceof Acquired.Skipped))
                .extracting(one -> ((Acquired.Skipped) one).problem().message())
                .hasSize(2)
                .allMatch(message -> message.contains("leads out of the folder"));
    }

    @Test
    void aLinkThatIsNamedIsFollowed() throws IOException {
        write("in/a.txt", "One came.");
        assertThat(acquire(Files.createSymbolicLink(folder.resolve("named"), folder.resolve("in"))))
                .hasSize(1)
                .allMatch(one -> one instanceof Acquired.Usable);
    }

    @Test
    void whatIsTooLongInJsonIsToldAsThat() throws IOException {
        assertThat(why(write("long.jsonl", "{\"text\": \"" + "word ".repeat(500_000) + "\"}")))
                .isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(why(write("longer.jsonl", "{\"text\": \"" + "word ".repeat(5_000_000) + "\"}")))
                .isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(why(write("rich.txt", "{\\rtf1\\ansi The bridge opened.}"))).isEqualTo(ProblemCode.BINARY);
    }
}
