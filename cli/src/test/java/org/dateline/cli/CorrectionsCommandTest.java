// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Reviewed;
import org.dateline.answer.Reviews;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.testkit.Samples;
import org.dateline.testkit.SimpleAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsCommandTest {
    private final Reading first = Samples.reading("r1", "v1", 3, "The ferry to Ostrava Bay sank.");
    private final Reading second = Samples.reading("r2", "v1", 5, "A ferry sank.");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private Path store(String name) throws IOException {
        Path file = folder.resolve(name);
        try (SqliteStore store = SqliteStore.open(file, new StoreCodec(), new Reviewed())) {
            store.apply(Samples.change(first, story("sa1", first)));
            store.apply(Samples.change(second, story("sb2", second)));
        }
        return file;
    }

    private static Story story(String id, Reading reading) {
        return Samples.story(
                id, "Ferry", Samples.minister("e" + id, "Ada", List.of(), List.of(reading)), List.of(reading));
    }

    private static SqliteStore open(Path file) throws IOException {
        return SqliteStore.openExisting(file, new StoreCodec(), new Reviewed());
    }

    private static int run(String... words) {
        return Main.commandLine(SimpleAnnotator::new).execute(words);
    }

    private static String printed(String... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(words)).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void listsUndoesAndMovesToAnotherStore() throws IOException {
        Path file = store("one.db");
        try (SqliteStore store = open(file)) {
            Story one = store.storiesByPrefix("sa1").get(0);
            store.correct(new Reviews("one boat", "2031-05-06T07:08:09Z")
                    .merge(one, store.storiesByPrefix("sb2").get(0)));
        }
        assertThat(printed("corrections", "--db", file.toString()))
                .startsWith("1\tstory-merge\t")
                .contains("one boat");
        String lines = printed("corrections", "--db", file.toString(), "--json");
        Path taken = Files.writeString(folder.resolve("taken.jsonl"), lines);
        Path other = store("other.db");
        for (int i = 0; i < 2; i++) {
            assertThat(run("corrections", "--db", other.toString(), "--import", taken.toString()))
                    .isZero();
        }
        try (SqliteStore store = open(other)) {
            assertThat(store.corrections()).as("twice is as once").hasSize(1);
            assertThat(store.storyCount()).isOne();
        }
        assertThat(run("corrections", "--db", other.toString(), "--undo", "1")).isZero();
        assertThat(run("corrections", "--db", other.toString(), "--undo", "1")).isEqualTo(Exit.SKIPPED);
        try (SqliteStore store = open(other)) {
            assertThat(store.storyCount()).isEqualTo(2);
        }
        Files.writeString(taken, "{}\n[\n{\"what\":\"story-merge\",\"key\":\"x\"}\n{\"what\":\"no\",\"key\":\"x\"}\n");
        assertThat(run("corrections", "--db", other.toString(), "--import", taken.toString()))
                .isEqualTo(Exit.SKIPPED);
        for (Path none : List.of(folder.resolve("none.jsonl"), folder)) {
            assertThat(run("corrections", "--db", other.toString(), "--import", none.toString()))
                    .as("no such file is a wrong use")
                    .isEqualTo(Exit.WRONG_USE);
        }
    }
}
