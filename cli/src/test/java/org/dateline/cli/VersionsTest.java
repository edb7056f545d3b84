// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Report;
import org.dateline.testkit.SimpleAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of one report, and its kill, in a store. */
class VersionsTest {
    @TempDir
    Path folder;

    private int add(String name, String status, int version, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                "{\"uri\": \"urn:newsml:wire.example:1\", \"type\": \"text\", \"pubstatus\": \"" + status
                        + "\", \"version\": \"" + version + "\", \"headline\": \"Bridge opens\", \"body_text\": \""
                        + text + "\"}",
                StandardCharsets.UTF_8);
        return Main.commandLine(SimpleAnnotator::new)
                .execute("add", "--store", folder.resolve("store.db").toString(), file.toString());
    }

    private Report kept() throws IOException {
        try (SqliteStore store =
                SqliteStore.openExisting(folder.resolve("store.db"), new StoreCodec(), new Reviewed())) {
            return store.reading("urn:newsml:wire.example:1").orElseThrow().report();
        }
    }

    @Test
    void theLatestVersionStays() throws IOException {
        assertThat(add("a.json", "usable", 2, "The bridge was opened on Monday."))
                .isZero();
        assertThat(add("b.json", "usable", 1, "The bridge will be opened.")).isEqualTo(Exit.NOTHING_READ);
        assertThat(kept().text()).isEqualTo("The bridge was opened on Monday.");
        assertThat(add("c.json", "canceled", 3, "")).isZero();
        assertThat(kept().status()).isEqualTo(Report.Status.WITHDRAWN);
    }
}
