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
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and addresses of this machine side by side. */
class InputsTest {
    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/story", exchange -> {
            byte[] body =
                    ("<!doctype html><title>Bridge</title><h1>Bridge</h1><p>The bridge was opened on Monday, the town said, a"
                                    + " year later than planned.</p>")
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Test
    void anAddressStandsWhereAFileMay() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.txt"), "The ferry was late.");
        List<String> texts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Inputs inputs = new Inputs(List.of(address("/story"), file.toString(), address("/none")), new ColumnsOption());
        inputs.forEach(
                (Report report) -> texts.add(report.text()),
                (Problem problem) -> problems.add(problem.code().code() + " " + problem.message()));
        assertThat(texts)
                .containsExactly(
                        "The bridge was opened on Monday, the town said, a year later than planned.",
                        "The ferry was late.");
        assertThat(problems).containsExactly("DL133 " + address("/none") + ": answered with 404");
        assertThat(inputs.estimate()).isEqualTo(3);
    }
}
