// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dateline.Ledger;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers say reaches every answer, whatever is read anew, and goes when it is undone. */
class CorrectionsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void start() throws IOException {
        served = new Served(folder, ServerOptions.loopback(0));
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private HttpResponse<String> correct(ObjectNode body) throws IOException, InterruptedException {
        return served.post("/api/v1/corrections", body.toString(), "X-Dateline", "1");
    }

    private static ObjectNode body(String what) {
        return MAPPER.createObjectNode().put("what", what).put("note", "as I know");
    }

    private String kept(ObjectNode body) throws IOException, InterruptedException {
        HttpResponse<String> answer = correct(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return MAPPER.readTree(answer.body()).get("number").asText();
    }

    private void undo(String number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(served.at("/api/v1/corrections/" + number))
                .header("X-Dateline", "1")
                .DELETE()
                .build();
        assertThat(served.send(request).statusCode()).isEqualTo(204);
    }

    private List<String> stories() throws IOException, InterruptedException {
        return json("/api/v1/stories").get("stories").findValuesAsText("id");
    }

    /** All that a front page, a story and its feeds say. */
    private List<JsonNode> everything() throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>(List.of(json("/api/v1/stories"), json("/api/v1/facets")));
        for (String id : stories()) {
            all.add(json("/api/v1/stories/" + id));
            all.add(json("/feeds/json/stories/" + id).get("items"));
        }
        return all;
    }

    /** All reports come once more, as a later version of the program would read them. */
    private void readAnew() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder.resolve("store.db"), new StoreCodec(), new Reviewed())) {
            List<Reading> readings = new ArrayList<>();
            store.forEachReading(readings::add);
            Ledger ledger = Ledger.resume(store);
            for (Reading reading : readings) {
                store.apply(ledger.add(reading));
            }
        }
    }

    @Test
    void twoStoriesAreOneInEveryAnswer() throws Exception {
        List<JsonNode> before = everything();
        List<String> ids = stories();
        String number = kept(body("story-merge").put("story", ids.get(0)).put("other", ids.get(1)));
        assertThat(stories()).doesNotContain(ids.get(1)).contains(ids.get(0));
        JsonNode one = json("/api/v1/stories/" + ids.get(0));
        assertThat(json("/api/v1/stories/" + ids.get(1))).as("the other's id").isEqualTo(one);
        assertThat(one.at("/corrections/0/what").asText()).isEqualTo("story-merge");
        int reports = one.get("reports").size();
        assertThat(json("/feeds/json/stories/" + ids.get(0)).get("items")).hasSize(reports);
        assertThat(json("/feeds/json/stories").get("items")).hasSize(ids.size() - 1);
        assertThat(mcpStory(ids.get(1)).get("reports")).hasSize(reports);
        JsonNode report = json("/api/v1/reports/" + one.at("/reports/0/report").asText());
        assertThat(report.get("stories").get(0).asText()).isEqualTo(ids.get(0));
        List<JsonNode> corrected = everything();
        readAnew();
        assertThat(everything()).as("after all is read anew").isEqualTo(corrected);
        undo(number);
        assertThat(everything()).isEqualTo(before);
        readAnew();
        assertThat(everything()).isEqualTo(before);
    }

    private JsonNode mcpStory(String id) throws IOException {
        Path file = folder.resolve("store.db");
        try (Libraries libraries = new Libraries(
                () -> {
                    SqliteStore store = SqliteStore.openExisting(file, new StoreCodec(), new Reviewed());
                    return new Library(store, store);
                },
                1)) {
            return new Tools(libraries).story(new Tools.Arguments(Map.of("story", id)));
        }
    }

    @Test
    void aStoryIsPartedAndWhatWasPartedAnswers() throws Exception {
        List<JsonNode> before = everything();
        String id =
                stories().stream().filter(this::hasSeveralReports).findFirst().orElseThrow();
        JsonNode whole = json("/api/v1/stories/" + id);
        String out = whole.at("/reports/0/report").asText();
        ObjectNode asked = body("story-split").put("story", id);
        asked.putArray("reports").add(out);
        String number = kept(asked);
        String other = json("/api/v1/reports/" + out).at("/stories/0").asText();
        assertThat(other).isNotEqualTo(id);
        assertThat(stories()).contains(id, other);
        assertThat(json("/api/v1/stories/" + other).get("reports")).hasSize(1);
        assertThat(json("/api/v1/stories?tag=one-source").get("stories").findValuesAsText("id"))
                .as("tags of the front page")
                .contains(other);
        assertThat(json("/api/v1/stories/" + id).get("reports"))
                .hasSize(whole.get("reports").size() - 1);
        readAnew();
        assertThat(stories()).contains(id, other);
        undo(number);
        assertThat(everything()).isEqualTo(before);
    }

    private boolean hasSeveralReports(String id) {
        try {
            return json("/api/v1/stories/" + id).get("reports").size() > 2;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String part(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Two who speak or act in the story, so that much hangs on them. */
    private List<JsonNode> two() throws IOException, InterruptedException {
        List<JsonNode> people = new ArrayList<>();
        for (JsonNode one : json("/api/v1/stories/" + stories().get(0)).get("entities")) {
            boolean full = one.get("name").asText().matches("\\p{Lu}\\S+ \\p{Lu}\\S+");
            if (full
                    && one.get("mentions").size() > 1
                    && people.size() < 2
                    && people.stream().allMatch(other -> other.get("kind").equals(one.get("kind")))) {
                people.add(one);
            }
        }
        assertThat(people).hasSize(2);
        return people;
    }

    @Test
    void twoPeopleAreOneInEveryAnswer() throws Exception {
        List<JsonNode> before = everything();
        List<JsonNode> two = two();
        String one = two.get(0).get("name").asText();
        String other = two.get(1).get("name").asText();
        String number = kept(body("entity-merge").put("entity", one).put("other", other));
        JsonNode page = json("/api/v1/entities/" + part(one));
        assertThat(page.get("aliases").toString()).contains(other);
        assertThat(page.get("joins").findValuesAsText("reason")).contains("a reviewer says so");
        assertThat(page.at("/corrections/0/what").asText()).isEqualTo("entity-merge");
        assertThat(json("/api/v1/entities/" + part(other)).get("id")).isEqualTo(page.get("id"));
        assertThat(json("/api/v1/entities?q=" + part(other)).get("entities").findValuesAsText("name"))
                .as("whoever types the other name finds the one")
                .contains(one);
        List<String> names = new ArrayList<>();
        json("/api/v1/stories/" + stories().get(0))
                .get("entities")
                .forEach(entity -> names.add(entity.get("name").asText()));
        assertThat(names).contains(one).doesNotContain(other);
        assertThat(json("/feeds/json/entities/" + part(other)).get("items"))
                .hasSameSizeAs(json("/feeds/json/entities/" + part(one)).get("items"));
        assertThat(json("/api/v1/events?actor=" + part(other)).get("all"))
                .isEqualTo(json("/api/v1/events?actor=" + part(one)).get("all"));
        List<JsonNode> corrected = everything();
        readAnew();
        assertThat(everything()).isEqualTo(corrected);
        undo(number);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void oneIsTwoInEveryAnswer() throws Exception {
        List<JsonNode> before = everything();
        JsonNode whole = two().get(0);
        String name = whole.get("name").asText();
        JsonNode page = json("/api/v1/entities/" + part(name));
        TreeSet<String> reports = new TreeSet<>(page.get("reports").findValuesAsText("report"));
        assertThat(reports).hasSizeGreaterThan(1);
        ObjectNode asked = body("entity-split").put("entity", name).put("name", name + " the Younger");
        asked.putArray("reports").add(reports.first());
        String number = kept(asked);
        JsonNode rest = json("/api/v1/entities/" + page.get("id").asText());
        assertThat(rest.get("reports").findValuesAsText("report")).doesNotContain(reports.first());
        JsonNode other = json("/api/v1/entities/" + part(name + " the Younger"));
        assertThat(new TreeSet<>(other.get("reports").findValuesAsText("report")))
                .containsExactly(reports.first());
        assertThat(other.get("id")).isNotEqualTo(page.get("id"));
        readAnew();
        assertThat(json("/api/v1/entities/" + page.get("id").asText())).isEqualTo(rest);
        undo(number);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void nonsenseIsRefusedWithAReason() throws Exception {
        String id = stories().get(0);
        String reports = json("/api/v1/stories/" + id).at("/reports/0/report").asText();
        ArrayNode all = MAPPER.createArrayNode();
        json("/api/v1/stories/" + id).get("reports").forEach(one -> all.add(one.get("report")));
        List<ObjectNode> wrong = List.of(
                body("story-merge").put("story", id).put("other", id),
                body("story-merge").put("story", id),
                body("story-merge").put("story", "../../etc/passwd").put("other", id),
                body("story-split").put("story", id),
                body("story-split").put("story", id).set("reports", all),
                body("story-split")
                        .put("story", id)
                        .set("reports", MAPPER.createArrayNode().add("none").add(reports)),
                body("story-split")
                        .put("story", id)
                        .set("reports", MAPPER.createArrayNode().add(7)),
                body("entity-merge").put("entity", "Nobody Atall").put("other", "Nobody Else"),
                body("entity-split").put("entity", two().get(0).get("name").asText()),
                body("entity-merge").put("entity", "x".repeat(5000)).put("other", "y"),
                body("nonsense"),
                body("finding").put("story", id).put("key", "'; DROP TABLE correction; --"));
        for (ObjectNode one : wrong) {
            HttpResponse<String> answer = correct(one);
            assertThat(answer.statusCode()).as(one.toString()).isIn(400, 404);
            assertThat(MAPPER.readTree(answer.body()).get("title").asText()).isNotBlank();
        }
        assertThat(json("/api/v1/corrections").get("corrections")).isEmpty();
    }

    @Test
    void manyAtATimeLoseNothing() throws Exception {
        List<JsonNode> before = everything();
        List<String> ids = stories();
        JsonNode story = json("/api/v1/stories/" + ids.get(0));
        List<CompletableFuture<String>> made = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return switch (i % 3) {
                            case 0 ->
                                kept(body("finding")
                                        .put("story", ids.get(0))
                                        .put("key", story.at("/findings/0/key").asText()));
                            case 1 ->
                                correct(body("story-merge")
                                                .put("story", ids.get(0))
                                                .put("other", ids.get(1)))
                                        .body();
                            default ->
                                correct(body("entity-merge")
                                                .put(
                                                        "entity",
                                                        story.at("/entities/0/name")
                                                                .asText())
                                                .put(
                                                        "other",
                                                        story.at("/entities/1/name")
                                                                .asText()))
                                        .body();
                        };
                    } catch (IOException | InterruptedException failed) {
                        throw new IllegalStateException(failed);
                    } catch (AssertionError second) {
                        return "the finding was gone already";
                    }
                }))
                .toList();
        made.forEach(CompletableFuture::join);
        JsonNode all = json("/api/v1/corrections").get("corrections");
        assertThat(all).isNotEmpty();
        assertThat(new TreeSet<>(all.findValuesAsText("number"))).hasSameSizeAs(all);
        for (JsonNode one : all) {
            undo(one.get("number").asText());
        }
        assertThat(everything()).isEqualTo(before);
    }
}
