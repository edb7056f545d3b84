// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.data.Offset;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Change;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.store.Delivery;
import org.dateline.store.Hook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks to a receiver on this machine. */
@Timeout(60)
class HooksTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SECRET = "a secret of the test";
    private static final List<Duration> SHORT = List.of(Duration.ofMillis(50), Duration.ofMillis(100));

    /** What came. */
    private record Post(String body, String signature) {}

    @TempDir
    Path folder;

    private final BlockingQueue<Post> posts = new LinkedBlockingQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private SqliteStore store;
    private Libraries libraries;
    private HttpServer receiver;

    @BeforeEach
    void start() throws IOException {
        Path file = Served.store(folder);
        store = SqliteStore.open(file, new StoreCodec(), new Reviewed());
        libraries = new Libraries(
                () -> {
                    SqliteStore own = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed());
                    return new Library(own, own);
                },
                2);
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newCachedThreadPool());
        receiver.start();
    }

    @AfterEach
    void stop() throws IOException {
        receiver.stop(0);
        libraries.close();
        store.close();
    }

    private HookSender sender() {
        return new HookSender(libraries, true, SHORT, 500, 20);
    }

    private Hook hook(String story, String query) throws IOException {
        String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/in?a=b";
        return store.hooks().add(new Hook(0, address, SECRET, story, query, "2031-05-06T07:08:09Z", 0));
    }

    /** How the receiver answers; what it answers with 200 counts as taken. */
    private void answers(int... statuses) {
        receiver.createContext("/in", exchange -> {
            int turn = Math.min(asked.getAndIncrement(), statuses.length - 1);
            Post post = new Post(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("X-Dateline-Signature"));
            reply(exchange, statuses[turn], post);
        });
    }

    private void reply(HttpExchange exchange, int status, Post post) throws IOException {
        switch (status) {
            case 0 -> exchange.close();
            case 1 -> {
                try {
                    Thread.sleep(1500);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                exchange.sendResponseHeaders(200, -1);
            }
            case 302 -> {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                exchange.sendResponseHeaders(302, -1);
            }
            default -> {
                if (status == 200) {
                    posts.add(post);
                }
                exchange.sendResponseHeaders(status, -1);
            }
        }
        exchange.close();
    }

    /** Tells a story once more, as a report that came would. */
    private String change(int at) throws IOException {
        String id = store.storyReports().get(at).story();
        Story story = store.storiesByPrefix(id).get(0);
        Reading reading = store.reading(story.reports().get(0).report()).orElseThrow();
        store.apply(new Change(reading, List.of(story.withFindings(List.of())), List.of()));
        store.apply(new Change(reading, List.of(story), List.of()));
        return id;
    }

    private Delivery last(Hook hook) throws IOException {
        return store.hooks().deliveries(hook.number(), 1).stream().findFirst().orElse(null);
    }

    private Delivery over(Hook hook) throws Exception {
        Delivery last = last(hook);
        while (last == null || last.state() == Delivery.State.WAITING) {
            Thread.sleep(20);
            last = last(hook);
        }
        return last;
    }

    @Test
    void aChangeIsPostedAndSigned() throws Exception {
        answers(200);
        hook("", "");
        try (HookSender sender = sender()) {
            String story = change(0);
            Post post = posts.poll(20, TimeUnit.SECONDS);
            assertThat(post).isNotNull();
            JsonNode body = MAPPER.readTree(post.body());
            assertThat(body.get("story").asText()).isEqualTo(story);
            assertThat(body.at("/card/title").asText()).isNotBlank();
            String time = post.signature().replaceAll("t=(\\d+),.*", "$1");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] sum = mac.doFinal((time + "." + post.body()).getBytes(StandardCharsets.UTF_8));
            assertThat(post.signature())
                    .isEqualTo("t=" + time + ",v1=" + HexFormat.of().formatHex(sum));
            assertThat(Long.parseLong(time)).isCloseTo(System.currentTimeMillis() / 1000, Offset.offset(30L));
            assertThat(post.toString()).doesNotContain(SECRET);
        }
    }

    @Test
    void onlyWhatAHookIsOfIsTold() throws Exception {
        answers(200);
        String other = store.storyReports().get(1).story();
        Hook ofStory = hook(other, "");
        Hook ofQuery = hook("", "country=CHL&q=captain");
        Hook ofNone = hook("", "country=FRA");
        try (HookSender sender = sender()) {
            for (int i = 0; i < store.storyReports().size(); i++) {
                change(i);
            }
            assertThat(over(ofStory).story()).isEqualTo(other);
            over(ofQuery);
            assertThat(store.hooks().deliveries(ofStory.number(), 9)).hasSize(1);
            assertThat(store.hooks().deliveries(ofQuery.number(), 9)).hasSize(1);
            assertThat(store.hooks().deliveries(ofNone.number(), 9)).isEmpty();
        }
    }

    @Test
    void whatFailsIsTriedAgain() throws Exception {
        answers(500, 0, 200);
        Hook hook = hook("", "");
        try (HookSender sender = sender()) {
            change(0);
            Delivery done = over(hook);
            assertThat(done.state()).isEqualTo(Delivery.State.DONE);
            // The JDK's client may ask again by itself where a kept connection was closed on it.
            assertThat(done.tries()).isBetween(2, 3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 302, 404, 500})
    void whatFailsAlwaysIsGivenUpAndToldWithACode(int how) throws Exception {
        answers(how);
        AtomicInteger elsewhere = new AtomicInteger();
        receiver.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            reply(exchange, 200, new Post("", ""));
        });
        Hook hook = hook("", "");
        try (HookSender sender = sender()) {
            change(0);
            Delivery failed = over(hook);
            assertThat(failed.state()).isEqualTo(Delivery.State.FAILED);
            assertThat(failed.tries()).isEqualTo(SHORT.size() + 1);
            assertThat(failed.problem()).startsWith("DL135: ");
            assertThat(elsewhere.get()).as("no redirect is followed").isZero();
            int tries = asked.get();
            Thread.sleep(200);
            assertThat(asked.get()).as("not tried after that").isEqualTo(tries);
        }
    }

    @Test
    void whatWaitsSurvivesARestart() throws Exception {
        answers(500, 200);
        Hook hook = hook("", "");
        HookSender first = new HookSender(libraries, true, List.of(Duration.ofMillis(300)), 500, 20);
        change(0);
        while (last(hook) == null || last(hook).tries() == 0) {
            Thread.sleep(10);
        }
        first.close();
        String later = change(1);
        try (HookSender second = sender()) {
            Post one = posts.poll(20, TimeUnit.SECONDS);
            Post other = posts.poll(20, TimeUnit.SECONDS);
            assertThat(one).isNotNull();
            assertThat(other).as("what changed while nobody sent").isNotNull();
            assertThat(MAPPER.readTree(other.body()).get("story").asText()).isEqualTo(later);
        }
    }

    @Test
    void aSlowReceiverHoldsUpNoOther() throws Exception {
        answers(200);
        receiver.createContext("/slow", exchange -> reply(exchange, 1, new Post("", "")));
        String slow = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/slow";
        for (int i = 0; i < 3; i++) {
            store.hooks().add(new Hook(0, slow, SECRET, "", "", "2031-05-06T07:08:09Z", 0));
        }
        hook("", "");
        try (HookSender sender = sender()) {
            change(0);
            assertThat(posts.poll(1, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/x",
                "http://localhost:8710/api",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[fd00::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://10.1.2.3/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://127.1/",
                "file:///etc/passwd",
                "gopher://example.org/",
                "https://user:word@example.org/",
                "http://",
                "nonsense",
                "http://8.8.8.8:0/",
                "http://8.8.8.8:70000/"
            })
    void thisMachineAndPrivateNetworksAreRefused(String address) {
        assertThatThrownBy(() -> HookAddress.of(address, false).machine())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aHookThatLeadsToThisMachineByNowIsNotPosted() throws Exception {
        answers(200);
        Hook hook = hook("", "");
        try (HookSender sender = new HookSender(libraries, false, List.of(), 500, 20)) {
            change(0);
            assertThat(over(hook).problem()).startsWith("DL135: ").contains("--private-webhooks");
            assertThat(asked.get()).isZero();
        }
    }

    @Test
    void theInterfaceRegistersListsAndForgets() throws Exception {
        try (Served served = new Served(folder.resolve("own"), ServerOptions.loopback(0))) {
            String fine = "{\"address\":\"https://93.184.216.34/x\",\"secret\":\"" + SECRET
                    + "\",\"query\":\"tag=disputed\"}";
            assertThat(served.post("/api/v1/webhooks", fine).statusCode()).isEqualTo(403);
            String made =
                    served.post("/api/v1/webhooks", fine, "X-Dateline", "1").body();
            assertThat(made).contains("\"number\":1").doesNotContain(SECRET);
            assertThat(served.get("/api/v1/webhooks").body())
                    .contains("93.184.216.34")
                    .doesNotContain(SECRET);
            for (String wrong : List.of(
                    "{}",
                    "{\"address\":\"https://93.184.216.34/\",\"secret\":\"short\"}",
                    "{\"address\":\"http://127.0.0.1:1/\",\"secret\":\"" + SECRET + "\"}",
                    "{\"address\":\"https://93.184.216.34/\\r\\nX: y\",\"secret\":\"" + SECRET + "\"}",
                    "{\"address\":\"https://93.184.216.34/\",\"secret\":\"" + SECRET + "\",\"query\":\"tag=none\"}",
                    "{\"address\":\"https://93.184.216.34/\",\"secret\":\"" + SECRET + "\",\"query\":\"x=%ZZ\"}",
                    "{\"address\":\"https://93.184.216.34/\",\"secret\":\"" + SECRET + "\",\"story\":\"none\"}")) {
                assertThat(served.post("/api/v1/webhooks", wrong, "X-Dateline", "1")
                                .statusCode())
                        .as(wrong)
                        .isIn(400, 404);
            }
            assertThat(served.get("/api/v1/webhooks/1/deliveries").statusCode()).isEqualTo(200);
            assertThat(served.get("/api/v1/webhooks/9/deliveries").statusCode()).isEqualTo(404);
            assertThat(served.delete("/api/v1/webhooks/1").statusCode()).isEqualTo(204);
            assertThat(served.delete("/api/v1/webhooks/1").statusCode()).isEqualTo(404);
        }
    }
}
