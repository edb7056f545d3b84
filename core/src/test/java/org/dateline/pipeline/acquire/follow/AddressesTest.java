// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AddressesTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofMillis(1), Duration.ofSeconds(2), 200_000, Duration.ofMinutes(15));
    private static final String PAGE =
            "<!doctype html><html><head><title>Café opens</title></head><body><h1>Café opens</h1>"
                    + "<p>The café by the harbour was opened on Monday, the owner said, after a year of works that had cost more than planned.</p>"
                    + "</body></html>";

    private final FaultyServer server = new FaultyServer();

    @AfterEach
    void close() {
        server.close();
    }

    private static List<Acquired> all(String... addresses) throws IOException, InterruptedException {
        Addresses web = new Addresses(List.of(addresses), new Acquirer(), LIMITS, Pace.ofMachine());
        List<Acquired> found = new ArrayList<>();
        for (String address : addresses) {
            web.acquire(address, found::add);
        }
        return found;
    }

    private static ProblemCode code(String address) throws IOException, InterruptedException {
        List<Acquired> found = all(address);
        assertThat(found).hasSize(1);
        return ((Acquired.Skipped) found.get(0)).problem().code();
    }

    private static Report report(String address) throws IOException, InterruptedException {
        List<Acquired> found = all(address);
        assertThat(found).hasSize(1);
        return ((Acquired.Usable) found.get(0)).report();
    }

    private void page(String path) {
        server.on(path, FaultyServer.bytes(200, PAGE.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "HTTPS://a.example/x?y#z"})
    void addressesAreTold(String name) {
        assertThat(Addresses.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https.txt", "ftp://a.example/x", "http:/a", "-", "file:///etc/passwd"})
    void filesAreNone(String name) {
        assertThat(Addresses.is(name)).isFalse();
    }

    @Test
    void aPageIsReadAsAFileIs() throws Exception {
        page("/story");
        Report report = report(server.address("/story#part"));
        assertThat(report.title()).isEqualTo("Café opens");
        assertThat(report.text()).startsWith("The café by the harbour");
        assertThat(report.file()).isEqualTo(server.address("/story#part"));
        assertThat(server.asked()).containsExactly("/robots.txt", "/story");
    }

    @Test
    void theCharsetIsTheOneThatIsSent() throws Exception {
        byte[] body = PAGE.getBytes(Charset.forName("ISO-8859-15"));
        server.on("/story", FaultyServer.bytes(200, body, "Content-Type", "text/html; charset=ISO-8859-15"));
        assertThat(report(server.address("/story")).title()).isEqualTo("Café opens");
    }

    @Test
    void aFeedGivesAllItsEntries() throws Exception {
        String items = "<item><title>a</title><description>It was told.</description></item>".repeat(3);
        server.on("/feed", FaultyServer.text(200, "<rss><channel><title>G</title>" + items + "</channel></rss>"));
        assertThat(all(server.address("/feed"))).hasSize(3);
    }

    @Test
    void redirectsAreFollowed() throws Exception {
        page("/there");
        server.on("/here", FaultyServer.bytes(301, new byte[0], "Location", "/there"));
        assertThat(report(server.address("/here")).title()).isEqualTo("Café opens");
    }

    @ParameterizedTest
    @CsvSource({"404, DL133", "410, DL133", "403, DL132", "451, DL132", "500, DL132", "503, DL132", "204, DL132"})
    void whatTheServerAnswersIsTold(int status, String code) throws Exception {
        server.on("/story", FaultyServer.bytes(status, new byte[0]));
        assertThat(code(server.address("/story")).code()).isEqualTo(code);
    }

    @Test
    void whatIsNoPageIsToldAsWhatItIs() throws Exception {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        server.on("/picture", FaultyServer.bytes(200, picture, "Content-Type", "text/html"));
        server.on("/empty", FaultyServer.bytes(200, new byte[0]));
        assertThat(code(server.address("/picture"))).isEqualTo(ProblemCode.BINARY);
        assertThat(code(server.address("/empty"))).isEqualTo(ProblemCode.EMPTY);
    }

    @Test
    void whatDoesNotEndIsNotTaken() throws Exception {
        server.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            for (int i = 0; i < 1000; i++) {
                out.write(PAGE.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            waitFor(5000);
        });
        server.on("/cut", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(PAGE.substring(0, 100).getBytes(StandardCharsets.UTF_8));
        });
        server.on("/round", FaultyServer.bytes(302, new byte[0], "Location", "/round"));
        for (String path : List.of("/endless", "/slow", "/cut", "/round")) {
            assertThat(code(server.address(path))).as(path).isEqualTo(ProblemCode.NOT_FETCHED);
        }
    }

    private static void waitFor(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aHostThatDoesNotAnswerIsToldSo() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        List<Acquired> found = all("http://localhost:" + port + "/story");
        assertThat(((Acquired.Skipped) found.get(0)).problem().message()).endsWith("no connection");
        assertThat(((Acquired.Skipped) found.get(0)).problem().code()).isEqualTo(ProblemCode.NOT_FETCHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///story",
                "http://exa mple.example/",
                "https://user:word@gazette.example/",
                "http://[::1",
                "http://gazette.example:port/"
            })
    void whatIsNoAddressIsTold(String address) throws Exception {
        assertThat(List.of("DL132", "DL134")).contains(code(address).code());
    }

    @Test
    void whatRobotsForbidIsNotAskedFor() throws Exception {
        page("/story");
        server.on("/robots.txt", FaultyServer.text(200, "User-agent: *\nDisallow: /story\n"));
        assertThat(code(server.address("/story"))).isEqualTo(ProblemCode.NOT_ASKED);
        assertThat(server.asked()).containsExactly("/robots.txt");
    }

    @Test
    void aPrivateHostIsAskedOnlyWhereItWasNamed() throws Exception {
        try (FaultyServer hidden = new FaultyServer()) {
            hidden.on("/story", FaultyServer.text(200, PAGE));
            server.on("/story", FaultyServer.bytes(302, new byte[0], "Location", hidden.address("/story")));
            assertThat(code(server.address("/story"))).isEqualTo(ProblemCode.NOT_ASKED);
            assertThat(hidden.asked()).isEmpty();
            assertThat(report(hidden.address("/story")).title()).isEqualTo("Café opens");
        }
    }

    @Test
    void lettersOfAllScriptsMayStandInAPath() throws Exception {
        server.on("/überblick", FaultyServer.text(200, PAGE));
        assertThat(report(server.address("/überblick")).title()).isEqualTo("Café opens");
    }
}
