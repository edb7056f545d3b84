// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.server.DatelineServer;
import org.dateline.server.Library;
import org.dateline.server.ServerOptions;
import org.dateline.store.Store;

/**
 * How long the server takes for a front page and a story page: all its answers that such a page is made of, one after the other,
 * from the request to the last byte. Stories are drawn from all of the store, so that hardly one is asked for twice.
 *
 * <p>After {@link ManyReports}: {@code java -cp "benchmarks/target/lib/*" org.dateline.benchmarks.ServeSpeed STORE.db}
 */
public final class ServeSpeed {
    private static final int WARM_UP = 150;
    private static final int PAGES = 400;
    /** What the server's limit of requests leaves. */
    private static final int MILLISECONDS_A_REQUEST = 11;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(2);
    private final DatelineServer server;
    private final List<String> stories;

    private ServeSpeed(DatelineServer server, List<String> stories) {
        this.server = server;
        this.stories = stories;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        if (words.length != 1) {
            System.err.println("usage: ServeSpeed STORE.db");
            System.exit(2);
        }
        Path file = Path.of(words[0]);
        List<String> stories = new ArrayList<>();
        int reports = 0;
        try (SqliteStore store = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed())) {
            for (Store.StoryReports one : store.storyReports()) {
                stories.add(one.story());
                reports += one.reports().size();
            }
        }
        System.out.printf(Locale.ROOT, "%d reports in %d stories%n", reports, stories.size());
        try (DatelineServer server = DatelineServer.start(ServerOptions.loopback(0), () -> {
            SqliteStore store = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed());
            return new Library(store, store);
        })) {
            new ServeSpeed(server, stories).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        print("front page", List.of("/", "/api/v1/facets", "/api/v1/stories?limit=30"));
        print("front page, filtered by tag and day", List.of("/api/v1/stories?limit=30&tag=disputed&from=2010-01-01"));
        print(
                "front page, filtered by country and outlet",
                List.of("/api/v1/stories?limit=30&country=MNG&outlet=Lantern%20Daily%207"));
        print(
                "front page, filtered by type and actor",
                List.of("/api/v1/stories?limit=30&type=CONSULT&actor=" + encoded("Mongolia")));
        print("search while typing", List.of("/api/v1/search?q=heli&limit=8"));
        print("front page, filtered by words", List.of("/api/v1/stories?limit=30&q=helicopters"));
        print("events of all stories", List.of("/api/v1/events"));
        print(
                "events of all stories, by type and day",
                List.of("/api/v1/events?type=CONSULT&from=2010-01-01&to=2012-12-31"));
        print("story page", List.of("/stories/ID", "/api/v1/stories/ID"));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private void print(String what, List<String> paths) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            milliseconds(paths);
        }
        double[] times = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            times[i] = milliseconds(paths);
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-44s median %6.1f ms, 95th percentile %6.1f ms, longest %6.1f ms%n",
                what,
                times[PAGES / 2],
                times[PAGES * 95 / 100],
                times[PAGES - 1]);
    }

    private double milliseconds(List<String> paths) throws IOException, InterruptedException {
        String story = stories.get(random.nextInt(stories.size()));
        double all = 0;
        for (String path : paths) {
            URI address = URI.create("http://127.0.0.1:" + server.port() + path.replace("ID", story));
            long start = System.nanoTime();
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            double took = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IOException(path + " is answered with " + answer.statusCode());
            }
            all += took;
            Thread.sleep(Math.max(0, MILLISECONDS_A_REQUEST - (long) took));
        }
        return all;
    }
}
