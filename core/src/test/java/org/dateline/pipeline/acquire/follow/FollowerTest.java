// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FollowerTest {
    private static final int MOST_BYTES = 200_000;
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(4), MOST_BYTES, Duration.ofMinutes(15));

    @TempDir
    Path folder;

    private final FaultyServer server = new FaultyServer();
    private final Clock clock = new Clock();
    private final Taken taken = new Taken();

    /** Time passes only where something waits for it. */
    private static final class Clock implements Pace {
        private Instant now = Instant.parse("2026-11-10T07:00:00Z");
        private final List<Duration> waits = new ArrayList<>();

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void sleepUntil(Instant then) {
            if (then.isAfter(now)) {
                waits.add(Duration.between(now, then));
                now = then;
            }
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    private static final class Taken implements Follower.Taker {
        private final List<String> titles = new ArrayList<>();
        private final List<Report> reports = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private boolean crashes;

        @Override
        public void take(String feed, List<Acquired> news) throws IOException {
            if (crashes) {
                throw new IOException("disk full");
            }
            for (Acquired one : news) {
                if (one instanceof Acquired.Usable usable) {
                    reports.add(usable.report());
                    titles.add(usable.report().title());
                }
            }
        }

        @Override
        public void failed(String feed, Problem problem) {
            failures.add(problem.code().code() + " " + problem.message());
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static String rss(String... titles) {
        StringBuilder items = new StringBuilder();
        for (String title : titles) {
            items.append("<item><title>" + title + "</title><guid isPermaLink='false'>urn:gazette:" + title
                    + "</guid><link>/page/" + title + "</link><description>It was told.</description></item>");
        }
        return "<rss><channel><title>Gazette</title>" + items + "</channel></rss>";
    }

    private Follower follower(boolean pages, String... paths) throws IOException {
        List<String> feeds = Arrays.stream(paths).map(server::address).toList();
        return new Follower(feeds, new Acquirer(), folder.resolve("watch.json"), LIMITS, clock, pages);
    }

    private void round() throws IOException, InterruptedException {
        follower(false, "/feed").round(taken);
    }

    @Test
    void takesOnlyWhatIsNewAndAsksConditionally() throws Exception {
        server.on(
                "/feed", FaultyServer.bytes(200, rss("one", "two").getBytes(StandardCharsets.UTF_8), "ETag", "\"a\""));
        round();
        assertThat(taken.titles).containsExactly("one", "two");
        server.on("/feed", exchange -> {
            boolean same = "\"a\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            FaultyServer.bytes(same ? 304 : 500, new byte[0]).to(exchange);
        });
        round();
        assertThat(server.asked("/feed")).as("not due").isEqualTo(1);
        clock.pass(Duration.ofMinutes(16));
        round();
        assertThat(taken.failures).isEmpty();
        server.on("/feed", FaultyServer.text(200, rss("two", "three")));
        clock.pass(Duration.ofMinutes(16));
        round();
        assertThat(taken.titles).containsExactly("one", "two", "three");
    }

    @Test
    void whatWasNotTakenComesAgainAfterARestart() throws Exception {
        server.on("/feed", FaultyServer.text(200, rss("one")));
        taken.crashes = true;
        assertThatThrownBy(this::round).isInstanceOf(IOException.class);
        taken.crashes = false;
        round();
        assertThat(taken.titles).containsExactly("one");
        Files.writeString(folder.resolve("watch.json"), "{\"damaged");
        round();
        assertThat(taken.reports).extracting(Report::id).containsExactly("urn:gazette:one", "urn:gazette:one");
    }

    @Test
    void backsOffAndHonoursRetryAfter() throws Exception {
        server.on("/feed", FaultyServer.bytes(429, new byte[0], "Retry-After", "7200"));
        round();
        clock.pass(Duration.ofMinutes(119));
        round();
        assertThat(server.asked("/feed")).isEqualTo(1);
        server.on("/feed", FaultyServer.text(503, "later"));
        clock.pass(Duration.ofMinutes(2));
        round();
        clock.pass(Duration.ofMinutes(29));
        round();
        assertThat(server.asked("/feed"))
                .as("the second failure doubles the pause")
                .isEqualTo(2);
        clock.pass(Duration.ofMinutes(2));
        server.on("/feed", FaultyServer.text(200, rss("one")));
        round();
        assertThat(taken.titles).containsExactly("one");
        server.on("/feed", FaultyServer.text(410, "gone"));
        clock.pass(Duration.ofDays(1));
        round();
        assertThat(taken.failures.get(taken.failures.size() - 1)).startsWith("DL133");
        clock.pass(Duration.ofDays(9));
        round();
        assertThat(server.asked("/feed")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"slow", "trickling", "endless", "bomb", "truncated", "cut", "loop", "elsewhere", "file", "500"})
    void survivesFaults(String fault) throws Exception {
        try (FaultyServer hidden = new FaultyServer()) {
            hidden.on("/secret", FaultyServer.text(200, rss("secret")));
            server.on("/feed", faulty(fault, hidden));
            round();
            assertThat(hidden.asked()).isEmpty();
        }
        assertThat(taken.titles).isEmpty();
        assertThat(taken.failures).hasSize(1);
        server.on("/feed", FaultyServer.text(200, rss("one")));
        clock.pass(Duration.ofDays(1));
        round();
        assertThat(taken.titles).containsExactly("one");
    }

    private FaultyServer.Reply faulty(String fault, FaultyServer hidden) {
        byte[] feed = rss("broken").getBytes(StandardCharsets.UTF_8);
        return switch (fault) {
            case "slow" ->
                exchange -> {
                    sleep(9000);
                    FaultyServer.bytes(200, feed).to(exchange);
                };
            case "trickling" ->
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 100; i++) {
                        exchange.getResponseBody().write(feed, i, 1);
                        exchange.getResponseBody().flush();
                        sleep(100);
                    }
                };
            case "endless" ->
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (true) {
                        exchange.getResponseBody().write(feed);
                    }
                };
            case "bomb" -> FaultyServer.bytes(200, gzip(new byte[MOST_BYTES * 50]), "Content-Encoding", "gzip");
            case "truncated" ->
                exchange -> {
                    exchange.sendResponseHeaders(200, feed.length + 1000);
                    exchange.getResponseBody().write(feed);
                    exchange.getResponseBody().flush();
                    exchange.close();
                };
            case "cut" -> FaultyServer.bytes(200, Arrays.copyOf(feed, feed.length - 30));
            case "loop" -> FaultyServer.bytes(302, new byte[0], "Location", "/feed");
            case "elsewhere" -> FaultyServer.bytes(301, new byte[0], "Location", hidden.address("/secret"));
            case "file" -> FaultyServer.bytes(301, new byte[0], "Location", "file:///etc/passwd");
            default -> FaultyServer.text(500, "broken");
        };
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    @Test
    void takesAFeedThatIsNeverWhole() throws Exception {
        server.on(
                "/feed", FaultyServer.text(200, rss("one").replace("</rss>", "").replace("</channel>", "")));
        round();
        assertThat(taken.titles).isEmpty();
        clock.pass(Duration.ofHours(1));
        round();
        assertThat(taken.titles).containsExactly("one");
    }

    @Test
    void readsPackedFeedsAndWrongCharsets() throws Exception {
        byte[] feed = rss("Мост").getBytes(Charset.forName("windows-1251"));
        server.on(
                "/a",
                FaultyServer.bytes(
                        200, gzip(feed), "Content-Encoding", "gzip", "Content-Type", "text/xml; charset=windows-1251"));
        server.on(
                "/b",
                FaultyServer.bytes(
                        200,
                        rss("Café").getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "text/xml; charset=iso-8859-1"));
        follower(false, "/a", "/b").round(taken);
        assertThat(taken.titles).containsExactly("Мост", "Café");
    }

    @Test
    void followsAMoveAndPausesBetweenRequestsToAHost() throws Exception {
        server.on("/feed", FaultyServer.bytes(301, new byte[0], "Location", "/new"));
        server.on("/new", FaultyServer.text(200, rss("one")));
        server.on("/robots.txt", FaultyServer.text(200, "User-agent: *\nCrawl-delay: 7\n"));
        round();
        assertThat(taken.titles).containsExactly("one");
        assertThat(clock.waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    }

    @Test
    void keepsToRobots() throws Exception {
        server.on("/robots.txt", FaultyServer.text(200, "User-agent: *\nDisallow: /feed\n"));
        server.on("/feed", FaultyServer.text(200, rss("one")));
        round();
        assertThat(server.asked()).containsExactly("/robots.txt");
        assertThat(taken.failures)
                .singleElement()
                .asString()
                .startsWith("DL134")
                .contains("robots.txt");
    }

    @Test
    void asksForNoPageUnlessTold() throws Exception {
        server.on("/feed", FaultyServer.text(200, rss("one")));
        server.on(
                "/page/one",
                FaultyServer.text(
                        200,
                        "<!doctype html><html><body><article><p>" + "It was told at length. ".repeat(20)
                                + "</p></article></body></html>"));
        round();
        assertThat(server.asked("/page/one")).isZero();
        Files.delete(folder.resolve("watch.json"));
        follower(true, "/feed").round(taken);
        assertThat(server.asked("/page/one")).isEqualTo(1);
        Report whole = taken.reports.get(1);
        assertThat(whole.text()).contains("at length");
        assertThat(whole.id()).isEqualTo("urn:gazette:one");
        assertThat(whole.title()).isEqualTo("one");
        clock.pass(Duration.ofHours(1));
        follower(true, "/feed").round(taken);
        assertThat(server.asked("/page/one"))
                .as("an item that was met is not asked for again")
                .isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoAddress() {
        List<String> feeds = List.of("ftp://gazette.example/feed");
        assertThatThrownBy(() -> new Follower(feeds, new Acquirer(), folder.resolve("x"), LIMITS, clock, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
