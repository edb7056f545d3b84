// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dateline.answer.Corrections;
import org.dateline.model.Finding;
import org.dateline.model.Story;
import org.dateline.store.Correction;

/** What reviewers mark as wrong: kept, told, undone. */
final class CorrectionRoutes {
    private static final int LONGEST_NOTE = 2000;

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

    static ObjectNode write(Correction correction) {
        ObjectNode object = Json.object()
                .put("number", correction.number())
                .put("key", correction.key())
                .put("kind", correction.kind())
                .put("note", correction.note())
                .put("made", correction.made())
                .put("undone", correction.undone());
        object.set("values", Json.strings(correction.values()));
        object.set("reports", Json.strings(correction.reports()));
        return object;
    }

    private void all(Context context) throws IOException {
        ArrayNode array = Json.array();
        libraries.ask(library -> library.store().corrections()).forEach(one -> array.add(write(one)));
        Json.send(context, Json.object().set("corrections", array));
    }

    private void add(Context context) throws IOException {
        JsonNode body = Json.read(context.body());
        String id = body.path("story").asText();
        String key = body.path("key").asText();
        String note = body.path("note").asText("").strip();
        if (note.length() > LONGEST_NOTE) {
            throw Refusal.badRequest("note is longer than " + LONGEST_NOTE + " characters");
        }
        if (id.isBlank()) {
            throw Refusal.badRequest("story is missing");
        }
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Correction kept = libraries.ask(library -> {
            Story story = StoryRoutes.story(library.store(), id);
            Finding finding = story.findings().stream()
                    .filter(one -> Corrections.key(one).equals(key))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("the story has no such finding"));
            return library.store().correct(Corrections.of(finding, note, made));
        });
        context.status(201);
        Json.send(context, write(kept));
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
