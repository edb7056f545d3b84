// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.Reviewed;
import org.dateline.cli.Main;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.store.MemoryStore;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline add} as it is shipped, killed once on its way and run again: the store is as if nothing had happened. */
class AddCrashTest {
    private static final String[] BODIES = {
        "Foreign minister Ilse Brandt said on Monday that the port of Tarnhill would stay closed. \\\"We need time,\\\" Brandt said.",
        "Two trains collided near Osterby on Tuesday, killing 3 people, police said. The cause is not known.",
        "Ilse Brandt, the foreign minister, told reporters that Tarnhill's port would not reopen before May.",
        "Police in Osterby raised the death toll of Tuesday's train collision to 4 and arrested a signalman.",
        "The central bank of Velmore kept its rate at 4 per cent. Governor Tomas Lund expects inflation to fall.",
        "Dock workers at the closed port of Tarnhill went on strike, their union leader Karel Ruud said."
    };

    @TempDir
    Path folder;

    @Test
    void killedOnceAndRunAgain() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < BODIES.length; i++) {
            lines.add("{\"id\":\"r" + i + "\",\"source\":\"Paper " + i + "\",\"published\":\"2031-05-0" + (6 + i % 3)
                    + "\",\"text\":\"" + BODIES[i] + "\"}");
        }
        Path reports = Files.write(folder.resolve("reports.jsonl"), lines);
        Path file = folder.resolve("store.db");
        List<String> confirmed = add(file, reports, 2);
        try (SqliteStore store = SqliteStore.open(file, new StoreCodec(), new Reviewed())) {
            for (String report : confirmed) {
                assertThat(store.reading(report)).as(report).isPresent();
            }
        }
        add(file, reports, Integer.MAX_VALUE);
        MemoryStore straight = new MemoryStore();
        Ledger ledger = new Ledger();
        Reader reader = new Reader(Tools.ANNOTATOR);
        for (Report report : acquired(reports)) {
            straight.apply(ledger.add(reader.read(report)));
        }
        try (SqliteStore store = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed())) {
            assertThat(readings(store)).isEqualTo(readings(straight)).hasSize(BODIES.length);
            assertThat(stories(store)).isEqualTo(stories(straight)).isNotEmpty();
        }
    }

    /** Runs {@code add} and kills it after so many confirmations; gives the reports that it had confirmed. */
    private List<String> add(Path store, Path reports, int confirmations) throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "add",
                        "--store",
                        store.toString(),
                        reports.toString())
                .redirectError(err.toFile())
                .start();
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                // The last line may be cut off by the kill.
                if (cells.length == 4) {
                    confirmed.add(cells[1]);
                }
                if (confirmed.size() == confirmations) {
                    // By its handle, which leaves what it had printed to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        int code = process.waitFor();
        if (confirmations == Integer.MAX_VALUE) {
            assertThat(code).as(Files.readString(err)).isZero();
        }
        return confirmed;
    }

    private static List<Report> acquired(Path file) {
        List<Report> reports = new ArrayList<>();
        new Acquirer().acquire(file, one -> reports.add(((Acquired.Usable) one).report()));
        return reports;
    }

    private static List<Story> stories(Store store) throws IOException {
        List<Story> all = new ArrayList<>();
        for (Store.StoryReports one : store.storyReports()) {
            all.addAll(store.storiesByPrefix(one.story()));
        }
        return all;
    }

    private static List<Reading> readings(Store store) throws IOException {
        List<Reading> all = new ArrayList<>();
        store.forEachReading(all::add);
        return all;
    }
}
