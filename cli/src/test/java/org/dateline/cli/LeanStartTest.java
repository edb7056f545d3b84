// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.testkit.SimpleAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on the store load nothing of the language tools, and no gazetteer. */
class LeanStartTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void store() throws IOException {
        Path reports = Files.write(folder.resolve("reports.jsonl"), GeneratedReports.lines(3, 1));
        int code = Main.commandLine(SimpleAnnotator::new)
                .execute("add", "--store", folder.resolve("store.db").toString(), reports.toString());
        assertThat(code).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "story s", "search closed", "entity Velmore"})
    void noLanguageToolIsLoaded(String command) throws Exception {
        String[] words = (command + " --store " + folder.resolve("store.db")).split(" ");
        Process process = Processes.start(List.of("-verbose:class"), Main.class, folder.resolve("err.txt"), words);
        String printed = Processes.output(process);
        process.waitFor();
        assertThat(printed).contains("org.dateline.jdbc.SqliteStore");
        assertThat(printed.lines().filter(line -> line.contains("edu.stanford") || line.contains("dateline.corenlp")))
                .isEmpty();
        assertThat(printed).doesNotContain("ground.place.NameTable");
    }

    @Test
    void noLibraryOfAFormatIsLoadedForText() throws Exception {
        Path text = Files.writeString(folder.resolve("plain.txt"), "The bridge was opened on Monday.");
        Process process = Processes.start(
                List.of("-verbose:class"), Main.class, folder.resolve("err.txt"), "acquire", text.toString());
        String printed = Processes.output(process);
        process.waitFor();
        assertThat(printed).contains("org.dateline.formats.Formats");
        assertThat(printed.lines()
                        .filter(line -> line.contains("pdfbox")
                                || line.contains("jwarc")
                                || line.contains("mime4j")
                                || line.contains("universalchardet")))
                .isEmpty();
    }
}
