// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.pipeline.ground.place.Gazetteers;
import org.dateline.testkit.SimpleAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
    private static final String TOWN = String.join(
            "\t",
            "77",
            "Quarblestead",
            "Quarblestead",
            "",
            "10.5",
            "20.5",
            "P",
            "PPL",
            "NO",
            "",
            "05",
            "",
            "",
            "",
            "9000",
            "",
            "",
            "Europe/Oslo",
            "2026-01-01\n");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final StringWriter told = new StringWriter();

    private int load(Path source) {
        return Main.commandLine(SimpleAnnotator::new)
                .setErr(new PrintWriter(told, true))
                .execute("gazetteer", "load", source.toString(), "--to", index().toString());
    }

    private Path index() {
        return folder.resolve("made.index");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void indexesATable() throws IOException {
        assertThat(load(file("cities500.txt", TOWN))).isEqualTo(Exit.READ);
        assertThat(told.toString()).contains("indexed 1 places");
        assertThat(Gazetteers.load(index()).named("Quarblestead"))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo("geonames:77"));
    }

    @Test
    void tellsOfDamagedLinesAndTakesTheOthers() throws IOException {
        assertThat(load(file("cities500.txt", TOWN + "78\tHalf a line\n" + TOWN.replace("10.5", "north"))))
                .isEqualTo(Exit.SKIPPED);
        assertThat(told.toString()).contains("columns").contains("no number").doesNotContain("\tat ");
    }

    @Test
    void makesNothingOfADamagedArchive() throws IOException {
        refuses(file("cities500.zip", "no archive at all"));
        refuses(file("XX.txt.gz", "not packed"));
    }

    @Test
    void makesNothingOfAnotherFile() throws IOException {
        refuses(file("letter.txt", "Dear all,\nthis is no gazetteer.\n"));
    }

    @Test
    void makesNothingOfAnEmptyFolderOrNone() throws IOException {
        refuses(Files.createDirectory(folder.resolve("empty")));
        refuses(folder.resolve("absent.txt"));
    }

    private void refuses(Path source) {
        assertThat(load(source)).isEqualTo(Exit.NOTHING_READ);
        assertThat(told.toString())
                .contains("dateline: skipped")
                .contains(source.getFileName().toString())
                .doesNotContain("\tat ");
        assertThat(index()).doesNotExist();
    }
}
