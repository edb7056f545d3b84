// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An assistant's conversation over HTTP, by the official client. */
@Timeout(60)
class McpHttpTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TOKEN = "token-of-the-mcp-test";
    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

    @TempDir
    Path folder;

    private static McpSyncClient client(Served served, @Nullable String token) {
        HttpClientStreamableHttpTransport transport = HttpClientStreamableHttpTransport.builder(
                        "http://127.0.0.1:" + served.port())
                .jsonMapper(new JacksonMcpJsonMapper(new JsonMapper()))
                .endpoint("/mcp")
                .customizeClient(client -> client.connectTimeout(Duration.ofSeconds(10)))
                .httpRequestCustomizer((builder, method, endpoint, body, context) -> {
                    if (token != null) {
                        builder.header("Authorization", "Bearer " + token);
                    }
                })
                .build();
        return McpClient.sync(transport)
                .requestTimeout(Duration.ofSeconds(20))
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(String.valueOf(value)))
                .build();
    }

    private static JsonNode call(McpSyncClient client, String tool, Map<String, Object> arguments) throws IOException {
        CallToolResult result = client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
        return MAPPER.readTree(((TextContent) result.content().get(0)).text());
    }

    @Test
    void theSameToolsAnswerOverHttp() throws Exception {
        try (Served served = new Served(folder, ServerOptions.loopback(0));
                McpSyncClient client = client(served, null)) {
            assertThat(client.initialize().serverInfo().name()).isEqualTo("dateline");
            assertThat(client.listTools().tools().stream().map(Tool::name))
                    .containsExactlyInAnyOrder("search", "story", "claims", "events", "evidence");
            JsonNode found = call(client, "search", Map.of("words", "ferry"));
            String story = found.at("/reports/0/story").asText();
            assertThat(found.at("/reports/0/sources/0/quote").asText()).isNotBlank();
            JsonNode told = call(client, "story", Map.of("story", story));
            assertThat(told.get("story").asText()).isEqualTo(story);
            assertThat(told.findValues("sources")).isNotEmpty();
            CallToolResult wrong = client.callTool(CallToolRequest.builder("story")
                    .arguments(Map.of("story", "none"))
                    .build());
            assertThat(wrong.isError()).isTrue();
        }
    }

    @Test
    void theTokenIsNeededHereToo() throws Exception {
        ServerOptions options = new ServerOptions("127.0.0.1", 0, TOKEN, Set.of());
        try (Served served = new Served(folder, options)) {
            try (McpSyncClient client = client(served, TOKEN)) {
                client.initialize();
                assertThat(client.listTools().tools()).hasSize(5);
            }
            try (McpSyncClient client = client(served, "another-token-that-is-wrong")) {
                assertThatThrownBy(client::initialize).isInstanceOf(RuntimeException.class);
            }
            assertThat(post(served, LIST).statusCode()).isEqualTo(401);
        }
    }

    private static HttpResponse<String> post(Served served, String body, String... more)
            throws IOException, InterruptedException {
        String[] headers = new String[more.length + 4];
        headers[0] = "Content-Type";
        headers[1] = "application/json";
        headers[2] = "Accept";
        headers[3] = "application/json, text/event-stream";
        System.arraycopy(more, 0, headers, 4, more.length);
        return served.post("/mcp", body, headers);
    }

    @Test
    void otherSitesAndOtherNamesAreRefused() throws Exception {
        try (Served served = new Served(folder, ServerOptions.loopback(0))) {
            assertThat(post(served, LIST).statusCode()).isEqualTo(200);
            assertThat(post(served, LIST, "Origin", "https://evil.example").statusCode())
                    .isEqualTo(403);
            assertThat(post(served, LIST, "Sec-Fetch-Site", "cross-site").statusCode())
                    .isEqualTo(403);
            assertThat(served.get("/mcp", "Accept", "text/event-stream", "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.post(
                                    "/mcp",
                                    LIST,
                                    "Content-Type",
                                    "text/plain",
                                    "Accept",
                                    "application/json, text/event-stream")
                            .statusCode())
                    .as("what a form of another site could send")
                    .isEqualTo(415);
            assertThat(post(served, "{").statusCode()).isEqualTo(400);
            assertThat(served.get("/mcp", "Accept", "text/event-stream").statusCode())
                    .as("nothing is told unasked")
                    .isEqualTo(405);
            assertThatThrownBy(() -> {
                        // The connection is closed before all of it is sent; where the answer comes first, it is a
                        // refusal.
                        assertThat(post(served, "x".repeat(10 * Guard.MOST_BODY))
                                        .statusCode())
                                .isEqualTo(413);
                        throw new IOException("refused");
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsNoRequestIsToldSoAndNothingOfTheInsides() throws Exception {
        try (Served served = new Served(folder, ServerOptions.loopback(0))) {
            for (String bad : List.of("", "{", "[]", "{}", "[".repeat(5000), "{\"jsonrpc\":\"2.0\",\"id\":1}")) {
                HttpResponse<String> answer = post(served, bad);
                assertThat(answer.statusCode()).as(bad).isEqualTo(400);
                JsonNode told = MAPPER.readTree(answer.body());
                assertThat(told.at("/error/code").asInt()).as(bad).isEqualTo(-32600);
                assertThat(told.at("/error/message").asText()).as(bad).contains("not a request");
                assertThat(answer.body()).as(bad).doesNotContain("stackTrace", "className");
            }
            HttpResponse<String> got = served.get("/mcp", "Accept", "text/event-stream");
            assertThat(MAPPER.readTree(got.body()).at("/error/message").asText())
                    .isEqualTo("only POST is answered here");
            assertThat(MAPPER.readTree(post(served, LIST).body()).at("/result/tools"))
                    .hasSize(5);
        }
    }
}
