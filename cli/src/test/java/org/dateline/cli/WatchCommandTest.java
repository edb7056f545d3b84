// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.testkit.SimpleAnnotator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Following a feed of this machine into a store. */
class WatchCommandTest {
    @TempDir
    Path folder;

    private HttpServer server;
    private String feed = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> {
            byte[] body = feed.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 500 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String item(String id, String text) {
        return "<item><guid isPermaLink='false'>urn:gazette:" + id + "</guid><title>The bridge</title><description>"
                + text + "</description></item>";
    }

    private void serve(String... items) {
        feed = "<rss><channel><title>Gazette</title>" + String.join("", items) + "</channel></rss>";
    }

    private int watch(String state) throws IOException {
        String address = "http://localhost:" + server.getAddress().getPort() + "/feed";
        Path list = Files.writeString(
                folder.resolve("feeds.opml"), "<opml><body><outline xmlUrl='" + address + "'/></body></opml>");
        return Main.commandLine(SimpleAnnotator::new)
                .execute(
                        "watch",
                        "--once",
                        "--store",
                        folder.resolve("store.db").toString(),
                        "--state",
                        folder.resolve(state).toString(),
                        list.toString());
    }

    private List<String> kept() throws IOException {
        List<String> texts = new ArrayList<>();
        try (SqliteStore store =
                SqliteStore.openExisting(folder.resolve("store.db"), new StoreCodec(), new Reviewed())) {
            store.forEachReading(reading -> texts.add(reading.report().id() + " " + reading.text()));
        }
        return texts;
    }

    @Test
    void neitherMissesNorDoubles() throws IOException {
        serve(item("1", "The bridge was opened on Monday."));
        assertThat(watch("a.json")).isZero();
        serve(item("1", "The bridge was opened on Tuesday."), item("2", "The ferry was late."));
        assertThat(watch("lost.json"))
                .as("without its memory it meets all again")
                .isZero();
        assertThat(kept())
                .containsExactlyInAnyOrder(
                        "urn:gazette:1 The bridge was opened on Tuesday.", "urn:gazette:2 The ferry was late.");
        assertThat(watch("lost.json")).as("not due").isZero();
    }

    @Test
    void tellsAFeedThatFails() throws IOException {
        assertThat(watch("a.json")).isEqualTo(Exit.NOTHING_READ);
    }

    @Test
    void refusesWhatListsNoFeed() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "nothing\n");
        assertThat(Main.commandLine(SimpleAnnotator::new).execute("watch", "--once", empty.toString()))
                .isEqualTo(Exit.WRONG_USE);
    }
}
