// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shared scorers print of the filters may not fall below floors.tsv, whose figures only rise. */
class FloorsTest {
    @TempDir
    Path folder;

    @Test
    void theTwoReports() throws IOException {
        Shared.assumePresent();
        Path reports =
                Files.writeString(folder.resolve("reports.jsonl"), Shared.run("two_reports.py", "--make-reports"));
        List<Reading> readings = Filters.read(Filters.reports(reports));
        Path read = Filters.readings(readings, folder.resolve("readings.jsonl"));
        Path compared = Filters.stories(readings, folder.resolve("stories.jsonl"));
        hold("two-reports", Shared.figures("two_reports.py", read.toString(), compared.toString()));
    }

    /** PLOVER's gold records, which nothing is learnt from. */
    @Test
    void eventsOfThePloverRecords() throws IOException {
        Shared.assumePresent();
        String gold = Shared.path("gold/event_coding.plover_gsr.dev.jsonl").toString();
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), Shared.run("make_reports.py", gold));
        List<Reading> readings = Filters.read(Filters.reports(reports));
        Path read = Filters.readings(readings, folder.resolve("readings.jsonl"));
        hold("events-gsr", Shared.figures("events.py", gold, read.toString()));
    }

    /** With the shipped gazetteer alone. */
    @Test
    void places() throws IOException {
        Shared.assumePresent();
        String gold = Shared.path("gold/places.trnews.dev.jsonl").toString();
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), Shared.run("make_reports.py", gold));
        List<Reading> readings = Filters.read(Filters.reports(reports));
        Path read = Filters.readings(readings, folder.resolve("readings.jsonl"));
        hold("places-trnews", Shared.figures("places.py", gold, read.toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void plantedComparisons(int seed) throws IOException {
        Shared.assumePresent();
        String reports = folder.resolve("reports.jsonl").toString();
        String truth = folder.resolve("truth.jsonl").toString();
        Shared.run(
                "planted.py",
                "make",
                "--base",
                Shared.path("gold/story_clustering.basil.dev.jsonl").toString(),
                Shared.path("gold/story_clustering.giveme5w1h.dev.jsonl").toString(),
                "--groups",
                "14",
                "--seed",
                String.valueOf(seed),
                "--out-reports",
                reports,
                "--out-truth",
                truth);
        List<Reading> readings = Filters.read(Filters.reports(Path.of(reports)));
        Path compared = Filters.stories(readings, folder.resolve("stories.jsonl"));
        hold("planted-" + seed, Shared.figures("planted.py", "score", "--truth", truth, compared.toString()));
    }

    @Test
    void timesOfAquaint() throws IOException {
        Shared.assumePresent();
        String gold = Shared.path("gold/time.tempeval3_aquaint.train.jsonl").toString();
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), Shared.run("make_reports.py", gold));
        Path read = Filters.readings(Filters.read(Filters.reports(reports)), folder.resolve("readings.jsonl"));
        hold("times-aquaint", Shared.figures("times.py", gold, read.toString()));
    }

    private static void hold(String check, Map<String, Double> figures) throws IOException {
        System.out.println(check + " " + figures);
        int held = 0;
        SoftAssertions softly = new SoftAssertions();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            if (cells[0].equals(check)) {
                held++;
                softly.assertThat(figures).as(line).containsKey(cells[1]);
                softly.assertThat(figures.getOrDefault(cells[1], Double.NaN))
                        .as(line)
                        .isGreaterThanOrEqualTo(Double.parseDouble(cells[2]));
            }
        }
        softly.assertAll();
        assertThat(held).as("floors of " + check).isPositive();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(FloorsTest.class.getResourceAsStream("/floors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
