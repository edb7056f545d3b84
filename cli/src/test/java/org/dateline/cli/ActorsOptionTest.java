// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.testkit.SimpleAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ActorsOptionTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final StringWriter told = new StringWriter();

    private int add(Path... dictionaries) throws IOException {
        Path reports = Files.write(folder.resolve("reports.jsonl"), GeneratedReports.lines(3, 1));
        CommandLine line = Main.commandLine(SimpleAnnotator::new).setErr(new PrintWriter(told, true));
        String[] words = new String[4 + 2 * dictionaries.length];
        words[0] = "add";
        words[1] = "--store";
        words[2] = folder.resolve("store.db").toString();
        for (int i = 0; i < dictionaries.length; i++) {
            words[3 + 2 * i] = "--actors";
            words[4 + 2 * i] = dictionaries[i].toString();
        }
        words[words.length - 1] = reports.toString();
        return line.execute(words);
    }

    private Path dictionary(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readsWithSeveralDictionaries() throws IOException {
        assertThat(add(
                        dictionary("a.csv", "name,country\nUna Torvald,DEU\n"),
                        dictionary("b.txt", "ORVANE_TELMARK_ [NORGOV]\n")))
                .isEqualTo(Exit.READ);
    }

    @Test
    void saysWithItsExitCodeThatLinesWereLeftOut() throws IOException {
        assertThat(add(dictionary("a.csv", "name,country\nUna Torvald,QQQ\n"))).isEqualTo(Exit.SKIPPED);
    }

    @Test
    void tellsOfAColumnThatNoActorHas() throws IOException {
        assertThat(add(dictionary("a.csv", "name,colour\nUna Torvald,red\n"))).isEqualTo(Exit.SKIPPED);
    }

    @Test
    void saysWhatADayIs() {
        int code = Main.commandLine(SimpleAnnotator::new)
                .setErr(new PrintWriter(told, true))
                .execute("entity", "--office", "mayor", "--on", "yesterday");
        assertThat(code).isEqualTo(Exit.WRONG_USE);
        assertThat(told.toString()).contains("a day in ISO 8601").doesNotContain("java.");
    }

    @Test
    void refusesAMissingFile() throws IOException {
        assertThat(add(folder.resolve("none.csv"))).isEqualTo(Exit.WRONG_USE);
        assertThat(told.toString()).contains("no such dictionary of actors").contains("none.csv");
    }
}
