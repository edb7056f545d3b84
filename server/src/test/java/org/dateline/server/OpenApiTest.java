// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.store.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The interface does what its description says. */
class OpenApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Served served;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException {
        served = new Served(folder, ServerOptions.loopback(0));
        description = MAPPER.readTree(OpenApi.text());
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void itDescribesEveryRouteAndNoOther() throws IOException {
        TreeSet<String> described = new TreeSet<>();
        description.get("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        TreeSet<String> routes = new TreeSet<>();
        try (Libraries none = new Libraries(() -> new Library(new MemoryStore(), null), 1)) {
            DatelineServer.routes(none, false).forEach(route -> routes.add(route.method() + " " + route.path()));
        }
        routes.add("GET " + DatelineServer.CHANGES);
        assertThat(described).isEqualTo(routes);
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    /** What each path is asked, with ids that are there. */
    private static Map<String, List<String>> questions() throws IOException, InterruptedException {
        JsonNode stories = json("/api/v1/stories").get("stories");
        String story = stories.get(0).get("id").asText();
        JsonNode told = json("/api/v1/stories/" + story);
        String report = told.get("reports").get(0).get("report").asText();
        String name = told.get("entities").get(0).get("name").asText();
        String entity = told.get("entities").get(0).get("id").asText();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        Map<String, List<String>> questions = new TreeMap<>();
        questions.put(
                "/stories",
                List.of(
                        "/stories?limit=2&offset=1",
                        "/stories?tag=one-source",
                        "/stories?q=ferry&from=2026-10-01&to=2026-12-01",
                        "/stories?country=HRV&outlet=Lantern%20Daily"));
        questions.put("/facets", List.of("/facets"));
        questions.put(
                "/stories/{id}",
                stories.findValuesAsText("id").stream()
                        .map(id -> "/stories/" + id)
                        .toList());
        questions.put("/stories/{id}/reports", List.of("/stories/" + story + "/reports"));
        questions.put("/reports/{id}", List.of("/reports/" + report));
        questions.put("/reports/{id}/reading", List.of("/reports/" + report + "/reading"));
        questions.put("/entities", List.of("/entities?q=" + encoded.substring(0, 1)));
        questions.put("/entities/{id}", List.of("/entities/" + entity, "/entities/" + encoded));
        questions.put("/pairs", List.of("/pairs?one=Mongolia&other=Kyrgyzstan", "/pairs?one=nobody&other=" + encoded));
        questions.put("/outlets", List.of("/outlets"));
        questions.put("/outlets/{id}", List.of("/outlets/Lantern%20Daily", "/outlets/harbour%20gazette"));
        questions.put("/events", List.of("/events", "/events?story=" + story, "/events?actor=" + encoded + "&limit=1"));
        questions.put("/claims", List.of("/claims?speaker=" + encoded));
        questions.put("/search", List.of("/search?q=fer", "/search?q=" + encoded));
        questions.put("/corrections", List.of("/corrections"));
        questions.put("/webhooks", List.of("/webhooks"));
        HttpResponse<String> hook = served.post(
                "/api/v1/webhooks",
                "{\"address\":\"https://93.184.216.34/\",\"secret\":\"0123456789abcdef\"}",
                "X-Dateline",
                "1");
        assertThat(hook.statusCode()).as(hook.body()).isEqualTo(201);
        String number = MAPPER.readTree(hook.body()).get("number").asText();
        questions.put("/webhooks/{id}/deliveries", List.of("/webhooks/" + number + "/deliveries"));
        questions.put("/problems", List.of("/problems"));
        questions.put("/openapi.json", List.of("/openapi.json"));
        return questions;
    }

    @Test
    void everyAnswerIsAsDescribed() throws IOException, InterruptedException {
        Map<String, List<String>> questions = questions();
        assertThat(questions.keySet().stream().map(path -> Api.ROOT + path))
                .as("all that answer in JSON")
                .containsExactlyInAnyOrderElementsOf(inJson());
        for (Map.Entry<String, List<String>> path : questions.entrySet()) {
            JsonNode schema = description
                    .at("/paths")
                    .get(Api.ROOT + path.getKey())
                    .at("/get/responses/200/content/application~1json/schema");
            JsonSchema checker = checker(schema);
            for (String question : path.getValue()) {
                assertThat(checker.validate(json(Api.ROOT + question)))
                        .as(question)
                        .isEmpty();
            }
        }
    }

    private static List<String> inJson() {
        List<String> paths = new ArrayList<>();
        description.get("paths").fields().forEachRemaining(path -> {
            if (path.getValue().at("/get/responses/200/content").has("application/json")) {
                paths.add(path.getKey());
            }
        });
        return paths;
    }

    @Test
    void feedsAreWellFormed() throws Exception {
        String story = json("/api/v1/stories").at("/stories/0/id").asText();
        JsonSchema feed = checker(MAPPER.createObjectNode().put("$ref", "#/components/schemas/Feed"));
        for (String what : List.of("stories?country=HRV", "stories/" + story, "entities/Mongolia")) {
            JsonNode answer = json("/feeds/json/" + what);
            assertThat(feed.validate(answer)).as(what).isEmpty();
            assertThat(answer.get("items")).as(what).isNotEmpty();
            Document atom = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(served.get("/feeds/atom/" + what).body())));
            assertThat(atom.getElementsByTagName("entry").getLength())
                    .as(what)
                    .isEqualTo(answer.get("items").size());
            assertThat(atom.getElementsByTagName("updated").item(0).getTextContent())
                    .startsWith("2026-");
        }
    }

    @Test
    void aFindingThatIsMarkedAsWrongIsLeftOutUntilThatIsUndone() throws Exception {
        String story = "/api/v1/stories/"
                + json("/api/v1/stories?q=ferry").at("/stories/0/id").asText();
        JsonNode before = json(story);
        String key = before.at("/findings/0/key").asText();
        String body = MAPPER.createObjectNode()
                .put("story", before.get("id").asText())
                .put("key", key)
                .put("note", "two different boats")
                .toString();
        assertThat(served.post("/api/v1/corrections", body).statusCode())
                .as("without the header")
                .isEqualTo(403);
        assertThat(served.post("/api/v1/corrections", body, "X-Dateline", "1", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> kept = served.post("/api/v1/corrections", body, "X-Dateline", "1");
        assertThat(kept.statusCode()).isEqualTo(201);
        JsonNode after = json(story);
        assertThat(after.get("findings").findValuesAsText("key")).doesNotContain(key);
        assertThat(after.at("/corrections/0/note").asText()).isEqualTo("two different boats");
        String number = MAPPER.readTree(kept.body()).get("number").asText();
        HttpRequest undo = HttpRequest.newBuilder(served.at("/api/v1/corrections/" + number))
                .header("X-Dateline", "1")
                .DELETE()
                .build();
        assertThat(served.send(undo).statusCode()).isEqualTo(204);
        assertThat(json(story).get("findings").findValuesAsText("key")).contains(key);
        JsonNode list = json("/api/v1/corrections");
        assertThat(list.findValuesAsText("undone")).as("kept, and undone").contains("true");
        assertThat(served.post("/api/v1/corrections", "{", "X-Dateline", "1").statusCode())
                .isEqualTo(400);
        assertThat(served.post("/api/v1/corrections", "{\"story\":\"none\"}", "X-Dateline", "1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        Feed.Item item = new Feed.Item(
                "i", "a\u0000b<&>\uFFFFc\uD800", "p", null, "2026-01-02T03:04:05+01:00", "]]>", List.of());
        String atom = new Feed("f", "t", "p", "s", null, List.of(item)).atom();
        assertThat(atom).contains("ab&lt;&amp;", "1970-01-01T00:00:00Z", "2026-01-02T03:04:05+01:00");
        assertThat(atom.chars()).doesNotContain(0, 0xFFFF);
    }

    @Test
    void changesAreToldAsTheyHappen() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(served.at("/api/v1/changes"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", "0")
                .build();
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        JsonSchema change = checker(MAPPER.createObjectNode().put("$ref", "#/components/schemas/Change"));
        Iterator<String> lines = answer.body().iterator();
        List<String> data = new ArrayList<>();
        while (data.size() < 3) {
            String line = lines.next();
            if (line.startsWith("data:")) {
                data.add(line.substring(5).strip());
            }
        }
        for (String one : data) {
            assertThat(change.validate(MAPPER.readTree(one))).as(one).isEmpty();
        }
    }

    private static JsonSchema checker(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    @Test
    void aRefusalIsAsDescribed() throws IOException, InterruptedException {
        JsonSchema problem = checker(MAPPER.createObjectNode().put("$ref", "#/components/schemas/Problem"));
        for (String path : List.of("/stories/none", "/reports/none", "/entities/none", "/outlets/none")) {
            HttpResponse<String> answer = served.get(Api.ROOT + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(problem.validate(MAPPER.readTree(answer.body()))).isEmpty();
        }
    }

    @Test
    void linkedDataCarryTheWordsAtTheirPlaces() throws IOException, InterruptedException {
        String story = json("/api/v1/stories").at("/stories/0/id").asText();
        JsonNode linked = json("/api/v1/stories/" + story + "?format=jsonld");
        assertThat(linked.at("/@context/@vocab").asText()).isEqualTo("https://schema.org/");
        JsonNode target = linked.at("/claims/0/evidence/0");
        String report = target.get("source").asText();
        String text = json("/api/v1/reports/" + report.substring(report.lastIndexOf('/') + 1))
                .get("text")
                .asText();
        JsonNode position = target.at("/selector/0");
        int start = text.offsetByCodePoints(0, position.get("start").asInt());
        int end = text.offsetByCodePoints(0, position.get("end").asInt());
        assertThat(target.at("/selector/1/exact").asText()).isNotEmpty().isEqualTo(text.substring(start, end));
        HttpResponse<String> entity = served.get(
                "/api/v1/entities/" + linked.at("/about/0/@id").asText().replaceAll(".*/", ""),
                "Accept",
                "application/ld+json");
        assertThat(entity.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
        assertThat(MAPPER.readTree(entity.body()).get("@type").asText()).isNotEmpty();
    }

    @Test
    void eventsComeAsATableAndAsRecords() throws IOException, InterruptedException {
        String table = served.get("/api/v1/events?format=csv").body();
        assertThat(table.lines().findFirst().orElse("")).startsWith("event,story,date,");
        assertThat(served.get("/api/v1/events?format=plover").statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/events?format=xls").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/v1/events?type=FOO").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/v1/events?type=death,assault").statusCode()).isEqualTo(200);
    }
}
