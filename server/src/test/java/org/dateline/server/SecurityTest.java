// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SECURITY.md promises. */
class SecurityTest {
    private static final String TOKEN = "a-token-of-24-characters";

    @TempDir
    static Path folder;

    @TempDir
    static Path other;

    private static Served open;
    private static Served closed;

    @BeforeAll
    static void start() throws IOException {
        open = new Served(folder, ServerOptions.loopback(0));
        closed = new Served(other, new ServerOptions("127.0.0.1", 0, TOKEN, Set.of("news.example")));
    }

    @AfterAll
    static void stop() throws IOException {
        open.close();
        closed.close();
    }

    /** Sends bytes as they are, which a client that keeps to the rules would not. */
    private static String raw(Served served, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(5000);
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(2000), StandardCharsets.UTF_8);
        }
    }

    private static String get(String path, String host) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/stories", "/api/v1/stories/none", "/nothing", "/web/nothing.js"})
    void everyAnswerTellsBrowsersToBeStrict(String path) throws Exception {
        HttpResponse<String> answer = open.get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/web/../openapi.json",
                "/web/..%2fopenapi.json",
                "/web/%2e%2e/openapi.json",
                "/web/..%5copenapi.json",
                "/web//etc/passwd",
                "/web/%00",
                "/..;/..;/etc/passwd",
                "/reports/..%2f..%2fetc%2fpasswd%00"
            })
    void noPathLeadsOutOfThePages(String path) throws IOException {
        String answer = raw(open, get(path, "localhost"));
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:", "\"openapi\"");
    }

    @Test
    void anotherNameIsNotAnswered() throws IOException {
        assertThat(raw(open, get("/api/v1/stories", "localhost:" + open.port())))
                .startsWith("HTTP/1.1 200");
        assertThat(raw(open, get("/api/v1/stories", "rebound.example"))).startsWith("HTTP/1.1 421");
        assertThat(raw(open, get("/api/v1/stories", "127.0.0.1.rebound.example")))
                .startsWith("HTTP/1.1 421");
        assertThat(raw(open, get("/api/v1/stories", "news.example"))).startsWith("HTTP/1.1 421");
    }

    @Test
    void withATokenNothingIsToldWithoutIt() throws Exception {
        assertThat(closed.get("/").statusCode()).isEqualTo(401);
        assertThat(closed.get("/api/v1/stories").statusCode()).isEqualTo(401);
        assertThat(closed.get("/api/v1/stories", "Authorization", "Bearer " + TOKEN + "x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(closed.get("/api/v1/stories", "Authorization", "Bearer " + TOKEN)
                        .statusCode())
                .isEqualTo(200);
        assertThat(closed.get("/api/v1/stories", "Cookie", "dateline=" + TOKEN).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mcp",
                "/web/enter.css/../../mcp",
                "/web/enter.x/../../mcp",
                "/web/enter.;/../../mcp",
                "/enter/../mcp",
                "/enter;/../mcp",
                "/web/enter.x/%2e%2e/%2e%2e/mcp"
            })
    void noWayRoundLeadsPastTheToken(String path) throws IOException {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Dateline: 1\r\n"
                + "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        assertThat(raw(closed, request)).startsWith("HTTP/1.1 4").doesNotContain("inputSchema");
        if (!path.equals("/mcp")) {
            assertThat(raw(open, request)).startsWith("HTTP/1.1 4").doesNotContain("inputSchema");
        }
    }

    @Test
    void aBrowserIsShownWhereTheTokenIsEntered() throws Exception {
        HttpResponse<String> answer = closed.get("/stories/some", "Accept", "text/html,*/*");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/enter");
        HttpResponse<String> page = closed.get("/enter", "Accept", "text/html");
        assertThat(page.body()).contains("<form");
        assertThat(page.headers().firstValue("Referrer-Policy"))
                .as("a browser sends the form with this origin, not with null")
                .contains("same-origin");
        String form = "application/x-www-form-urlencoded";
        String own = "http://127.0.0.1:" + closed.port();
        assertThat(closed.post("/enter", "token=" + TOKEN, "Content-Type", form, "Origin", own)
                        .statusCode())
                .isEqualTo(302);
        assertThat(closed.post("/enter", "token=" + TOKEN, "Content-Type", form, "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoDoesNotListenIsToldHow() throws Exception {
        HttpResponse<String> answer = open.get("/api/v1/changes");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/event-stream");
    }

    @Test
    void theTokenIsExchangedForACookieThatScriptsCannotRead() throws Exception {
        String form = "application/x-www-form-urlencoded";
        assertThat(closed.post("/enter", "token=wrong", "Content-Type", form).statusCode())
                .isEqualTo(401);
        HttpResponse<String> entered = closed.post("/enter", "token=" + TOKEN, "Content-Type", form);
        assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
                .contains("dateline=" + TOKEN, "HttpOnly", "SameSite=Strict");
        assertThat(closed.post("/enter", "token=" + TOKEN, "Content-Type", form, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void othersThanThisMachineNeedAToken() {
        assertThatThrownBy(() -> new ServerOptions("0.0.0.0", 0, null, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token");
        assertThatThrownBy(() -> new ServerOptions("0.0.0.0", 0, "short", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ServerOptions("0.0.0.0", 0, TOKEN, Set.of()).token()).isEqualTo(TOKEN);
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        assertThat(open.get("/api/v1/search?q=" + "a".repeat(5000)).statusCode())
                .isEqualTo(414);
        assertThat(open.get("/api/v1/search?q=" + "a".repeat(500)).statusCode()).isEqualTo(400);
        assertThat(open.get("/api/v1/stories?limit=201").statusCode()).isEqualTo(400);
        assertThat(open.get("/api/v1/stories?offset=-1").statusCode()).isEqualTo(400);
        // The body is not sent: whoever is still sending when the refusal comes may lose it with the connection.
        String large = "POST /enter HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100000\r\n\r\n";
        assertThat(raw(open, large)).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "tag=no", "limit=x", "limit=99999999999"})
    void aParameterThatCannotBeIsNamed(String query) throws Exception {
        HttpResponse<String> answer = open.get("/api/v1/stories?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(query.substring(0, query.indexOf('=')))
                .doesNotContain("Exception");
    }

    @Test
    void tooManyRequestsAreHeldOff() {
        AtomicLong now = new AtomicLong();
        RateLimit limit = new RateLimit(2, 3, now::get);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.allows("a")).isTrue();
        }
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("b")).as("another address").isTrue();
        now.addAndGet(500_000_000L);
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
    }

    @Test
    void halfSentTokensHoldUpNobody() throws Exception {
        List<Socket> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = new Socket("127.0.0.1", closed.port());
                halves.add(socket);
                socket.getOutputStream()
                        .write(("POST /enter HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\ntoken=")
                                .getBytes(StandardCharsets.ISO_8859_1));
            }
            Thread.sleep(500);
            long start = System.nanoTime();
            assertThat(closed.get("/api/v1/stories", "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(5_000_000_000L);
        } finally {
            for (Socket socket : halves) {
                socket.close();
            }
        }
    }

    @Test
    void manyListenersHoldUpNobody() throws Exception {
        List<Socket> listeners = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket = new Socket("127.0.0.1", open.port());
                listeners.add(socket);
                socket.getOutputStream()
                        .write(("GET /api/v1/changes HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                                        + "Last-Event-ID: 0\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
            }
            Thread.sleep(500);
            long start = System.nanoTime();
            assertThat(open.get("/api/v1/stories").statusCode()).isEqualTo(200);
            assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(5_000_000_000L);
        } finally {
            for (Socket socket : listeners) {
                socket.close();
            }
        }
        assertThat(open.get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search?q=%22%22%22*%20NEAR(a%20b)%20AND%20OR%20NOT%20%5E%20%7Btitle%7D%3A%20a",
                "/api/v1/stories?q=%22unclosed%20%2A%20-%20(",
                "/api/v1/stories?actor=%25_%27%3B%20DROP%20TABLE%20story%3B--",
                "/api/v1/entities?q=%F0%9F%8F%B4%E2%80%AE%00%EF%BF%BF",
                "/api/v1/claims?speaker=%20%20.",
                "/api/v1/pairs?one=%5C&other=%2F",
                "/api/v1/events?type=,,,&actor=%E2%80%8B",
                "/feeds/atom/stories?q=%3C%2Ffeed%3E%5D%5D%3E",
                "/feeds/json/entities/%2E%2E%2F%2E%2E",
                "/api/v1/entities/e00000000?format=jsonld"
            })
    void hostileWordsGetAnAnswerWithoutATrace(String path) throws Exception {
        HttpResponse<String> answer = open.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception", "SQL", "org.dateline");
    }

    @Test
    void aWordOfManyLettersIsRefusedOrNotFound() throws Exception {
        assertThat(open.get("/api/v1/search?q=" + "x".repeat(401)).statusCode()).isEqualTo(400);
        assertThat(open.get("/api/v1/search?q=" + "x%20".repeat(100)).statusCode())
                .isEqualTo(200);
        assertThat(open.get("/api/v1/entities/" + "x".repeat(2100)).statusCode())
                .isEqualTo(404);
    }
}
