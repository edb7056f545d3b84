// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.testkit.SimpleAnnotator;

/** A server over a store of the sample reports, read without a language model, and a client of it. */
final class Served implements AutoCloseable {
    private final DatelineServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Served(Path folder, ServerOptions options) throws IOException {
        Path file = store(folder);
        server = DatelineServer.start(options, () -> {
            SqliteStore store = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed());
            return new Library(store, store);
        });
    }

    /** A store of the sample reports. */
    static Path store(Path folder) throws IOException {
        Path file = folder.resolve("store.db");
        Files.createDirectories(folder);
        try (SqliteStore store = SqliteStore.open(file, new StoreCodec(), new Reviewed())) {
            Reader reader = new Reader(new SimpleAnnotator());
            Ledger ledger = new Ledger();
            for (Report report : reports()) {
                store.apply(ledger.add(reader.read(report)));
            }
        }
        return file;
    }

    private static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        new Acquirer().acquire(Path.of("..", "examples", "reports"), one -> {
            if (one instanceof Acquired.Usable usable) {
                reports.add(usable.report());
            }
        });
        reports.sort(Comparator.comparing(Report::id));
        return reports;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("X-Dateline", "1")
                .DELETE()
                .build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
