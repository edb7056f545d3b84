// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.search.Search;
import org.dateline.store.Codec;
import org.dateline.store.Store;
import org.dateline.store.StoryCard;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryQuery;
import org.dateline.testkit.Samples;
import org.dateline.testkit.StoreContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
    private final Codec codec = new StoreCodec();
    private final Reading flood = Samples.reading("r1", "v1", 3, "Water rose at the Old Bridge. The bridge is closed.");

    @TempDir
    Path folder;

    @Override
    protected Store empty() throws IOException {
        return SqliteStore.open(folder.resolve("deep").resolve("store.db"), codec, new Reviewed());
    }

    private static Story story(String id, Reading reading) {
        List<Reading> readings = List.of(reading);
        return Samples.story(id, "Flood", Samples.minister("e", "Ada Brenner", List.of(), readings), readings);
    }

    private List<Search.Hit> search(String words) throws IOException {
        return ((Search) store()).search(words, 10);
    }

    @Test
    void reportsAreFoundByTheirWords() throws IOException {
        store().apply(Samples.change(flood, story("s1", flood)));
        Search.Hit hit = search("bridge WATER").get(0);
        assertThat(hit.report()).isEqualTo("r1");
        assertThat(hit.story()).isEqualTo("s1");
        assertThat(hit.source()).isEqualTo("Lakeside Post");
        assertThat(hit.published()).isEqualTo("2031-05-03");
        assertThat(hit.snippet()).contains("Old Bridge");
        assertThat(search("\"old bridge\"")).hasSize(1);
        assertThat(search("\"bridge old\"")).isEmpty();
        assertThat(search("bridge drought")).isEmpty();
    }

    @Test
    void nothingInTheWordsIsAnOperator() throws IOException {
        store().apply(Samples.change(flood, story("s1", flood)));
        for (String words : List.of(
                "AND",
                "water NOT bridge",
                "title:water",
                "wat*",
                "(",
                "\"",
                "a\"b",
                "-",
                "",
                "NEAR(a b)",
                "'; DROP TABLE story; --")) {
            assertThat(search(words)).as(words).isEmpty();
        }
        assertThat(search("bridge\"")).hasSize(1);
    }

    @Test
    void wordsOfAnOldVersionAreNoLongerFound() throws IOException {
        store().apply(Samples.change(flood, story("s1", flood)));
        Reading other = Samples.reading("r1", "v2", 3, "The tunnel is closed.");
        store().apply(Samples.change(other, story("s1", other)));
        assertThat(search("bridge")).isEmpty();
        assertThat(search("tunnel")).hasSize(1);
    }

    @Test
    void aChangeThatFailsLeavesNothing() throws IOException {
        Path file = folder.resolve("half.db");
        Codec failing = new Codec() {
            @Override
            public String write(Object value) {
                if (value instanceof Story) {
                    throw new IllegalStateException("no room for stories");
                }
                return codec.write(value);
            }

            @Override
            public <T> T read(String text, Class<T> type) {
                return codec.read(text, type);
            }
        };
        try (SqliteStore half = SqliteStore.open(file, failing, new Reviewed())) {
            assertThatThrownBy(() -> half.apply(Samples.change(flood, story("s1", flood))))
                    .hasMessage("no room for stories");
            assertThat(half.version("r1")).isEmpty();
            assertThat(half.search("bridge", 10)).isEmpty();
        }
    }

    @Test
    void whatWasAppliedIsThereWhenOpenedAgain() throws IOException {
        Path file = folder.resolve("again.db");
        try (SqliteStore store = SqliteStore.open(file, codec, new Reviewed())) {
            store.apply(Samples.change(flood, story("s1", flood)));
            try (SqliteStore beside = SqliteStore.openExisting(file, codec, new Reviewed())) {
                assertThat(beside.reading("r1")).as("while the writer is open").contains(flood);
            }
        }
        try (SqliteStore store = SqliteStore.openExisting(file, codec, new Reviewed())) {
            assertThat(store.reading("r1")).contains(flood);
        }
    }

    @Test
    void aSecondWriterIsRefused() throws IOException {
        Path file = folder.resolve("one.db");
        try (SqliteStore store = SqliteStore.open(file, codec, new Reviewed())) {
            refused(file, "the store " + file + " is being written by another program");
            store.apply(Samples.change(flood));
        }
        SqliteStore.open(file, codec, new Reviewed()).close();
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear editor,\n".repeat(200));
        byte[] before = Files.readAllBytes(file);
        refused(file, "the store " + file + " is not a Dateline store");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAlone() throws IOException, SQLException {
        Path file = folder.resolve("foreign.db");
        execute(file, "CREATE TABLE recipe (name TEXT)");
        byte[] before = Files.readAllBytes(file);
        refused(file, "the store " + file + " is another program's database");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aStoreOfANewerProgramIsRefused() throws IOException, SQLException {
        Path file = folder.resolve("newer.db");
        SqliteStore.open(file, codec, new Reviewed()).close();
        execute(file, "PRAGMA user_version = 7");
        refused(file, "the store " + file + " has schema 7; this program knows schema 5 and is the older one");
    }

    @Test
    void aStoreOfSchema1IsBroughtUpToDate() throws IOException, SQLException {
        Path file = folder.resolve("older.db");
        Reading told = Samples.withHolder(flood, "Ada Brenner", "mayor");
        try (SqliteStore store = SqliteStore.open(file, codec, new Reviewed())) {
            store.apply(Samples.change(told, story("s1", told)));
        }
        execute(file, "DROP TABLE office");
        execute(file, "DROP TABLE story_entity");
        execute(file, "DROP TABLE former_entity");
        dropSchema3(file);
        execute(file, "PRAGMA user_version = 1");
        try (SqliteStore store = SqliteStore.openExisting(file, codec, new Reviewed())) {
            assertThat(store.readingsWithOffice("mayor")).containsExactly(told);
            store.check();
        }
    }

    @Test
    void aStoreOfSchema2IsBroughtUpToDate() throws IOException, SQLException {
        Path file = folder.resolve("older.db");
        Story story = story("s1", flood);
        try (SqliteStore store = SqliteStore.open(file, codec, new Reviewed())) {
            store.apply(Samples.change(flood, story));
        }
        dropSchema3(file);
        execute(file, "PRAGMA user_version = 2");
        try (SqliteStore store = SqliteStore.openExisting(file, codec, new Reviewed())) {
            assertThat(store.page(StoryQuery.latest(5)).stories()).containsExactly(StoryCard.of(story));
            assertThat(store.counts(StoryFacet.OUTLET, 5)).containsExactly(new StoryFacet.Count("Lakeside Post", 1));
        }
    }

    private static void dropSchema3(Path file) throws SQLException {
        for (String table :
                List.of("told_story", "told_report", "shown_for", "review_due", "hook", "delivery", "story_event")) {
            execute(file, "DROP TABLE " + table);
        }
        execute(file, "DROP INDEX IF EXISTS reading_number");
        for (String table : List.of(
                "story_card",
                "story_facet",
                "facet_count",
                "story_told",
                "told_name",
                "name_start",
                "story_change",
                "correction")) {
            execute(file, "DROP TABLE " + table);
        }
    }

    @Test
    void wordsAreFoundWhileTheyAreTyped() throws IOException {
        store().apply(Samples.change(flood, story("s1", flood)));
        Search search = (Search) store();
        assertThat(search.search("brid", 5)).isEmpty();
        assertThat(search.searchTyped("water brid", 5))
                .extracting(Search.Hit::report)
                .containsExactly("r1");
        assertThat(search.searchTyped("brid ", 5)).as("the word is over").isEmpty();
        assertThat(search.searchTyped("b", 5)).as("one letter is no beginning").isEmpty();
        assertThat(search.searchTyped("\"old bridge\"", 5)).hasSize(1);
        assertThat(search.searchTyped("\"*", 5)).isEmpty();
    }

    @Test
    void aDamagedStoreIsToldInOneLine() throws IOException {
        Path file = folder.resolve("damaged.db");
        try (SqliteStore store = SqliteStore.open(file, codec, new Reviewed())) {
            for (int i = 1; i < 20; i++) {
                Reading reading = Samples.reading("r" + i, "v1", i, "Word ".repeat(2000));
                store.apply(Samples.change(reading, story("s" + i, reading)));
            }
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(4096);
            bytes.write(new byte[(int) bytes.length() - 4096]);
        }
        assertThatThrownBy(() -> {
                    try (SqliteStore store = SqliteStore.openExisting(file, codec, new Reviewed())) {
                        store.forEachReading(reading -> {});
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("the store " + file + " is damaged");
    }

    @Test
    void whatCannotBeAStoreIsRefused() throws IOException {
        refused(folder, "the store " + folder + " is a folder");
        Path under = Files.writeString(folder.resolve("file"), "x").resolve("store.db");
        refused(under, "the store " + under + " cannot be opened for writing");
        Path missing = folder.resolve("missing.db");
        assertThatThrownBy(() -> SqliteStore.openExisting(missing, codec, new Reviewed()))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no store at " + missing + "; 'dateline add FILE' makes one");
        assertThat(missing).doesNotExist();
    }

    private void refused(Path file, String message) {
        assertThatThrownBy(() -> SqliteStore.open(file, codec, new Reviewed()).close())
                .isInstanceOf(IOException.class)
                .hasMessage(message);
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
