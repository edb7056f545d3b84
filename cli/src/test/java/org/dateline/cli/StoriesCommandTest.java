// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.testkit.Samples;
import org.dateline.testkit.SimpleAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesCommandTest {
    private final Reading first = Samples.reading("r1", "v1", 3, "The ferry to Ostrava Bay sank with nine aboard.");
    private final Reading second = Samples.reading("r2", "v1", 5, "A ferry with twelve aboard sank.");
    private final Reading third = Samples.reading("r3", "v1", 6, "A mine was opened.");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private static Finding.Side side(String value, Factuality.Status status, Reading reading) {
        String report = reading.report().id();
        return new Finding.Side(
                value, status, null, List.of(new Evidence(report, new Span(0, 9))), List.of(List.of(report)));
    }

    private Path store() throws IOException {
        Path file = folder.resolve("stories.db");
        List<Reading> both = List.of(first, second);
        Story plain = Samples.story("sa1", "Ferry", Samples.minister("e1", "Ada", List.of(), List.of(first)), both);
        Finding conflict = new Finding(
                Finding.Kind.CONFLICT,
                "c1",
                "aboard",
                List.of(
                        side("nine", Factuality.Status.HAPPENED, first),
                        side("twelve", Factuality.Status.POSSIBLE, second)),
                0.8);
        Finding change = new Finding(
                Finding.Kind.CHANGE,
                "c1",
                "state",
                List.of(
                        side("two", Factuality.Status.HAPPENED, first),
                        side("three", Factuality.Status.HAPPENED, second)),
                0.9);
        Story ferry = plain.withFindings(List.of(change, conflict));
        List<Reading> alone = List.of(third);
        Story mine = Samples.story("sb2", "Mine", Samples.minister("e2", "Bo", List.of(), alone), alone);
        try (SqliteStore store = SqliteStore.open(file, new StoreCodec(), new Reviewed())) {
            store.apply(Samples.change(first));
            store.apply(Samples.change(second, ferry));
            store.apply(Samples.change(third, mine));
        }
        return file;
    }

    private static String printed(String... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.commandLine(SimpleAnnotator::new).execute(words)).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void disputedStoriesAreListedWithTheirSides() throws IOException {
        String told = printed("stories", "--disputed", "--store", store().toString());
        assertThat(told)
                .contains("Ferry", "disputed, aboard:", "nine (", "twelve (")
                .doesNotContain("Mine");
        assertThat(told).contains("possible: twelve");
        assertThat(told.indexOf("changed, what has come of it:")).isGreaterThan(told.indexOf("disputed, aboard:"));
    }

    @Test
    void disputedStoriesAsJsonHaveTheirSides() throws IOException {
        String told = printed("stories", "--disputed", "--json", "--store", store().toString());
        assertThat(told.strip().lines())
                .singleElement()
                .asString()
                .contains(
                        "\"conflicts\":2",
                        "\"kind\":\"conflict\",\"field\":\"aboard\"",
                        "\"value\":\"twelve\"",
                        "\"reports\":[\"r2\"]");
    }

    @Test
    void changedStoriesAreListedThoughNothingInThemIsDisputed() throws IOException {
        String told = printed("stories", "--changed", "--store", store().toString());
        assertThat(told).contains("Ferry", "changed, what has come of it:").doesNotContain("Mine");
        assertThat(refused("stories", "--changed", "--disputed", "--store", store().toString()))
                .contains("--disputed and --changed");
    }

    private static String refused(String... words) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.commandLine(SimpleAnnotator::new).execute(words)).isEqualTo(Exit.WRONG_USE);
        } finally {
            System.setErr(before);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatCannotBeAskedIsWrongUse() throws IOException {
        String store = store().toString();
        for (String most : List.of("0", "-1")) {
            assertThat(refused("stories", "--store", store, "--most", most)).contains("--most is " + most);
            assertThat(refused("events", "--store", store, "--most", most)).contains("--most is " + most);
            assertThat(refused("search", "--store", store, "--most", most, "ferry"))
                    .contains("--most is " + most);
        }
        assertThat(refused("claims", "--store", store, "--speaker", "")).contains("--speaker has no letter or digit");
        assertThat(refused("search", "--store", store, " ")).contains("WORDS has no letter or digit");
        assertThat(refused("events", "--store", store, "--type", "FOO"))
                .contains("no such type: \"FOO\"", "AGREE", "court-ruling");
        assertThat(printed("events", "--store", store, "--type", "Death,assault"))
                .contains("No stored report tells");
    }

    @Test
    void aRoleIsAsOfTheLastReportThatGivesIt() throws IOException {
        assertThat(printed("story", "--store", store().toString(), "sa1"))
                .contains("2031-05-03 to 2031-05-05", "as of 2031-05-03");
    }
}
