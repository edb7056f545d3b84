// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.answer.Reviews;
import org.dateline.export.CorrectionJson;
import org.dateline.model.Correction;
import org.dateline.model.Dossier;
import org.dateline.model.Finding;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.dateline.store.WrongFindings;

/** What reviewers say: kept, told, undone. */
final class CorrectionRoutes {
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_NAME = 400;
    private static final int MOST_STRINGS = 1000;

    private final Libraries libraries;
    private final Clock clock = Clock.systemUTC();

    CorrectionRoutes(Libraries libraries) {
        this.libraries = libraries;
    }

    List<Route> routes() {
        String path = Api.ROOT + "/corrections";
        return List.of(
                Route.get(path, this::all),
                new Route("POST", path, this::add),
                new Route("DELETE", path + "/{id}", this::undo));
    }

    private void all(Context context) throws IOException {
        ArrayNode array = Json.array();
        libraries.ask(library -> library.store().corrections()).forEach(one -> array.add(CorrectionJson.write(one)));
        Json.send(context, Json.object().set("corrections", array));
    }

    private void add(Context context) throws IOException {
        JsonNode body = Json.read(context.body());
        String note = word(body, "note", LONGEST_NOTE);
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Reviews reviews = new Reviews(note, made);
        Correction kept = libraries.ask(library -> {
            Store store = library.store();
            Correction correction =
                    switch (body.path("what").asText("finding")) {
                        case "finding" -> WrongFindings.of(finding(store, body), note, made);
                        case "story-merge" -> reviews.merge(story(store, body, "story"), story(store, body, "other"));
                        case "story-split" -> reviews.split(story(store, body, "story"), strings(body, "reports"));
                        case "entity-merge" ->
                            reviews.merge(entity(store, body, "entity"), entity(store, body, "other"));
                        case "entity-split" ->
                            reviews.split(
                                    entity(store, body, "entity"),
                                    strings(body, "names"),
                                    strings(body, "reports"),
                                    word(body, "name", LONGEST_NAME));
                        default -> throw Refusal.badRequest("there is no correction of that kind");
                    };
            return store.correct(correction);
        });
        context.status(201);
        Json.send(context, CorrectionJson.write(kept));
    }

    private static Finding finding(Store store, JsonNode body) throws IOException {
        String key = body.path("key").asText();
        return story(store, body, "story").findings().stream()
                .filter(one -> WrongFindings.key(one).equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("the story has no such finding"));
    }

    private static Story story(Store store, JsonNode body, String name) throws IOException {
        return StoryRoutes.story(store, needed(body, name));
    }

    private static Dossier entity(Store store, JsonNode body, String name) throws IOException {
        return ActorRoutes.dossier(store, needed(body, name));
    }

    private static String needed(JsonNode body, String name) {
        String value = word(body, name, LONGEST_NAME);
        if (value.isEmpty()) {
            throw Refusal.badRequest(name + " is missing");
        }
        return value;
    }

    private static String word(JsonNode body, String name, int most) {
        String value = body.path(name).asText("").strip();
        if (value.length() > most) {
            throw Refusal.badRequest(name + " is longer than " + most + " characters");
        }
        return value;
    }

    private static List<String> strings(JsonNode body, String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : body.path(name)) {
            if (!one.isTextual() || all.size() >= MOST_STRINGS) {
                throw Refusal.badRequest(name + " is a list of " + MOST_STRINGS + " strings at most");
            }
            all.add(one.asText());
        }
        return all;
    }

    private void undo(Context context) throws IOException {
        String number = new Asked(context).part("id");
        boolean known = number.matches("\\d{1,18}")
                && libraries.ask(library -> library.store().undo(Long.parseLong(number)));
        if (!known) {
            throw Refusal.notFound("there is no correction " + number);
        }
        context.status(204);
    }
}
