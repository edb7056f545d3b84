// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code add}, killed as by {@code kill -9} at random moments: what it had confirmed is kept, and nothing by halves. */
class CrashTest {
    private static final long SEED = 20_310_502;
    private static final int KILLS = 4;
    private static final int REPORTS = 40;

    @TempDir
    Path folder;

    @Test
    void whatWasConfirmedOutlivesEveryKill() throws Exception {
        System.out.println("CrashTest: seed " + SEED);
        Random random = new Random(SEED);
        Path reports = Files.write(folder.resolve("reports.jsonl"), GeneratedReports.lines(REPORTS, SEED));
        Path store = folder.resolve("killed.db");
        List<String> confirmed = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            confirmed.addAll(killed(store, reports, 1 + random.nextInt(6), random.nextInt(40)));
            whole(store, confirmed);
        }
        assertThat(confirmed).as("the kills came before the end").hasSizeLessThan(REPORTS);
        addUndisturbed(store, reports);
        Path straight = folder.resolve("straight.db");
        addUndisturbed(straight, reports);
        whole(store, confirmed);
        assertThat(state(store)).isEqualTo(state(straight));
        assertThat(state(store)).hasSizeGreaterThan(REPORTS + 5);
    }

    /** The reports that a run had confirmed when it was killed, so many milliseconds after so many confirmations. */
    private List<String> killed(Path store, Path reports, int confirmations, int milliseconds) throws Exception {
        Process process = add(store, reports);
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                // The last line may be cut off by the kill.
                if (cells.length == 4) {
                    confirmed.add(cells[1]);
                }
                if (confirmed.size() == confirmations && process.isAlive()) {
                    Thread.sleep(milliseconds);
                    // By its handle, which leaves what it had printed to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return confirmed;
    }

    private void addUndisturbed(Path store, Path reports) throws Exception {
        Process process = add(store, reports);
        Processes.output(process);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err.txt")))
                .isZero();
        assertThat(Files.readString(folder.resolve("err.txt")))
                .contains("acquired " + REPORTS + " = read " + REPORTS + " + skipped 0");
    }

    private Process add(Path store, Path reports) throws IOException {
        return Processes.start(
                List.of(),
                CrashMain.class,
                folder.resolve("err.txt"),
                "add",
                "--threads",
                "2",
                "--store",
                store.toString(),
                reports.toString());
    }

    /** Everything confirmed is there; readings and stories refer to each other; the file and its index are sound. */
    private static void whole(Path file, List<String> confirmed) throws IOException, SQLException {
        try (SqliteStore store = SqliteStore.open(file, new StoreCodec(), new Reviewed())) {
            List<String> readings = new ArrayList<>();
            store.forEachReading(reading -> readings.add(reading.report().id()));
            assertThat(readings).containsAll(confirmed).doesNotHaveDuplicates();
            List<String> told = new ArrayList<>();
            for (Store.StoryReports story : store.storyReports()) {
                told.addAll(story.reports());
                assertThat(store.storiesByPrefix(story.story()).get(0).reports())
                        .extracting(Story.Member::report)
                        .containsExactlyInAnyOrderElementsOf(story.reports());
            }
            assertThat(told).containsExactlyInAnyOrderElementsOf(readings);
            assertThat(store.search("closed Tuesday", 2 * REPORTS)).hasSameSizeAs(readings);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(result.getString(1)).isEqualTo("ok");
            }
            statement.execute("INSERT INTO words (words) VALUES ('integrity-check')");
        }
    }

    /** What a store holds: readings in their order, stories by id. */
    private static Map<String, Object> state(Path file) throws IOException {
        try (SqliteStore store = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed())) {
            Map<String, Reading> readings = new LinkedHashMap<>();
            store.forEachReading(
                    reading -> readings.put("reading " + reading.report().id(), reading));
            Map<String, Object> state = new TreeMap<>(readings);
            state.put("order", List.copyOf(readings.keySet()));
            for (Store.StoryReports story : store.storyReports()) {
                state.put("story " + story.story(), store.storiesByPrefix(story.story()));
            }
            return state;
        }
    }
}
