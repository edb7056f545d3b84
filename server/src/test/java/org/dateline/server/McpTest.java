// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An assistant's conversation, line by line. */
@Timeout(60)
class McpTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private final PipedOutputStream asked = new PipedOutputStream();
    private BufferedReader answers;
    private Thread server;
    private SqliteStore store;
    private int number;

    @BeforeEach
    void start() throws Exception {
        Path file = Served.store(folder);
        store = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed());
        PipedInputStream in = new PipedInputStream(asked, 1 << 16);
        PipedOutputStream out = new PipedOutputStream();
        answers = new BufferedReader(new InputStreamReader(new PipedInputStream(out, 1 << 20), StandardCharsets.UTF_8));
        server = new Thread(() -> {
            try {
                McpStdio.run(
                        () -> {
                            SqliteStore own = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed());
                            return new Library(own, own);
                        },
                        in,
                        out);
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        });
        server.start();
        ask(
                "initialize",
                "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}");
        send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }

    @AfterEach
    void stop() throws Exception {
        asked.close();
        server.join(20_000);
        assertThat(server.isAlive()).as("ends with its input").isFalse();
        store.close();
    }

    private void send(String line) throws IOException {
        asked.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        asked.flush();
    }

    private JsonNode ask(String method, String parameters) throws IOException {
        send("{\"jsonrpc\":\"2.0\",\"id\":" + ++number + ",\"method\":\"" + method + "\",\"params\":" + parameters
                + "}");
        JsonNode answer = MAPPER.readTree(answers.readLine());
        assertThat(answer.get("id").asInt()).isEqualTo(number);
        return answer.get("result");
    }

    private JsonNode call(String tool, String arguments) throws IOException {
        JsonNode result = ask("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
        assertThat(result.get("isError").asBoolean()).as(result.toString()).isFalse();
        return MAPPER.readTree(result.at("/content/0/text").asText());
    }

    @Test
    void everyAnswerHasItsSources() throws IOException {
        assertThat(ask("tools/list", "{}").get("tools").findValuesAsText("name"))
                .contains("search", "story", "claims", "events", "evidence");
        JsonNode found = call("search", "{\"words\":\"ferry\"}");
        assertThat(found.get("reports")).isNotEmpty();
        String story = found.at("/reports/0/story").asText();
        JsonNode told = call("story", "{\"story\":\"" + story + "\"}");
        JsonNode first = found.at("/reports/0/sources/0");
        JsonNode evidence = call(
                "evidence",
                "{\"report\":\"" + first.get("report").asText() + "\",\"start\":" + first.get("start") + ",\"end\":"
                        + first.get("end") + "}");
        assertThat(evidence.get("sources").findValuesAsText("quote"))
                .contains(first.get("quote").asText());
        for (JsonNode answer : List.of(found, told, call("events", "{\"story\":\"" + story + "\"}"), evidence)) {
            for (JsonNode list : answer.findValues("sources")) {
                for (JsonNode source : list) {
                    check(source);
                }
            }
        }
        assertThat(told.findValues("sides")).isNotEmpty();
        for (JsonNode side : told.findValues("sides")) {
            side.forEach(
                    one -> assertThat(one.get("sources")).as(one.toString()).isNotEmpty());
        }
    }

    /** The words stand where the source says. */
    private void check(JsonNode source) throws IOException {
        String text = store.text(source.get("report").asText()).orElseThrow();
        int start = text.offsetByCodePoints(0, source.get("start").asInt());
        int end = text.offsetByCodePoints(0, source.get("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(source.get("quote").asText());
    }

    @Test
    void aWrongQuestionIsAnsweredInWords() throws IOException {
        for (String[] wrong : new String[][] {
            {"search", "{}", "words is missing"},
            {"story", "{\"story\":\"none\"}", "no story"},
            {"events", "{\"type\":\"CONSULT\"}", "is needed"},
            {"evidence", "{\"report\":\"none\"}", "no report"}
        }) {
            JsonNode result = ask("tools/call", "{\"name\":\"" + wrong[0] + "\",\"arguments\":" + wrong[1] + "}");
            assertThat(result.get("isError").asBoolean()).isTrue();
            assertThat(result.at("/content/0/text").asText()).contains(wrong[2]);
        }
    }
}
