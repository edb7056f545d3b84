// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.answer.ClaimsMade;
import org.dateline.answer.Hedges;
import org.dateline.answer.Players;
import org.dateline.answer.StoryPlaces;
import org.dateline.answer.Voices;
import org.dateline.export.ReadingJson;
import org.dateline.export.StoryJson;
import org.dateline.model.Entity;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.dateline.store.StoryCard;
import org.dateline.store.StoryTag;
import org.dateline.store.WrongFindings;

/** A story as JSON: the interchange's without the further happenings, with what a page of it shows besides. */
final class StoryView {
    private final Store store;
    private final StoryJson json;

    StoryView(Store store) {
        this.store = store;
        this.json = new StoryJson(new Texts(store), false);
    }

    static ObjectNode card(StoryCard card) {
        ObjectNode object = Json.object()
                .put("id", card.id())
                .put("title", card.title())
                .put("from", card.from())
                .put("to", card.to())
                .put("lead", card.lead())
                .put("reports", card.reports())
                .put("origins", card.origins());
        object.set("outlets", Json.strings(card.outlets()));
        object.set("actors", Json.strings(card.actors()));
        object.set("tags", tags(card.tags()));
        return object;
    }

    private static ArrayNode tags(Set<StoryTag> tags) {
        return Json.strings(tags.stream().sorted().map(StoryTag::word).toList());
    }

    ObjectNode write(Story story) throws IOException {
        ObjectNode object = json.write(story);
        object.set("tags", tags(StoryTag.of(story)));
        scopes(story, object);
        cast(story, object);
        object.set("hedges", hedges(story));
        object.set("voices", voices(story));
        StoryPlaces places = StoryPlaces.of(store, story);
        object.set("places", places(places));
        for (JsonNode event : object.get("events")) {
            Place place = places.ofEvents().get(event.get("id").asText());
            ((ObjectNode) event).set("where", place == null ? null : ReadingJson.place(place));
        }
        return object;
    }

    ObjectNode finding(Finding finding) {
        return json.finding(finding);
    }

    ArrayNode evidence(List<Evidence> evidence) {
        return json.evidence(evidence);
    }

    /** By which key a finding is corrected, and who agrees: all, several, or several that go back to one origin. */
    private static void scopes(Story story, ObjectNode object) {
        for (int i = 0; i < story.findings().size(); i++) {
            Finding finding = story.findings().get(i);
            ((ObjectNode) object.get("findings").get(i)).put("key", WrongFindings.key(finding));
            if (finding.kind() == Finding.Kind.AGREEMENT) {
                String scope = StoryTag.allSay(story, finding)
                        ? "all"
                        : finding.sides().get(0).origins().size() < 2 ? "one-origin" : "several";
                ((ObjectNode) object.get("findings").get(i)).put("scope", scope);
            }
        }
    }

    private static void cast(Story story, ObjectNode object) {
        Set<String> players =
                Players.of(story).stream().map(one -> one.entity().id()).collect(Collectors.toSet());
        for (JsonNode entity : object.get("entities")) {
            ((ObjectNode) entity).put("cast", players.contains(entity.get("id").asText()));
        }
    }

    private ArrayNode hedges(Story story) {
        ArrayNode array = Json.array();
        for (Hedges.Hedge hedge : Hedges.of(story)) {
            ObjectNode object = array.addObject()
                    .put("status", hedge.status().words())
                    .put("label", Hedges.needsLabel(hedge.status(), hedge.text()))
                    .put("text", hedge.text())
                    .put("speakers", hedge.speakers());
            object.set("evidence", json.evidence(hedge.evidence()));
        }
        return array;
    }

    private ArrayNode voices(Story story) throws IOException {
        ArrayNode array = Json.array();
        for (Voices.Voice voice : new Voices(store).of(story)) {
            Entity speaker = voice.speaker();
            ArrayNode sayings = array.addObject()
                    .put("entity", speaker.id())
                    .put("name", speaker.name())
                    .put("kind", Json.word(speaker.kind()))
                    .putArray("sayings");
            for (Voices.Saying saying : voice.sayings()) {
                ObjectNode object = claim(saying.claim()).put("denial", saying.isDenial());
                ArrayNode against = object.putArray("against");
                saying.against().forEach(side -> against.add(json.side(side)));
                sayings.add(object);
            }
        }
        return array;
    }

    ObjectNode claim(ClaimsMade.Claim claim) {
        ObjectNode object = Json.object()
                .put("id", claim.id())
                .put("story", claim.story())
                .put("text", claim.text())
                .put("status", claim.status() == null ? null : claim.status().words());
        object.set("speakers", Json.strings(claim.speakers()));
        ArrayNode told = object.putArray("told");
        for (ClaimsMade.Told one : claim.told()) {
            ObjectNode where = told.addObject()
                    .put("report", one.report())
                    .put("source", one.source())
                    .put("published", one.published())
                    .put("form", Json.word(one.form()))
                    .put("stance", Json.word(one.stance()))
                    .put("words", one.words());
            where.set("evidence", json.evidence(spans(one)));
        }
        return object;
    }

    private static List<Evidence> spans(ClaimsMade.Told told) {
        return told.spans().stream()
                .map((Span span) -> new Evidence(told.report(), span))
                .toList();
    }

    private ArrayNode places(StoryPlaces places) {
        ArrayNode array = Json.array();
        for (StoryPlaces.PlaceMet met : places.places()) {
            ObjectNode object = ReadingJson.place(met.place());
            object.set("evidence", json.evidence(met.mentions()));
            object.set("events", Json.strings(met.events()));
            array.add(object);
        }
        return array;
    }

    /** Names by id, for those who read the events. */
    static Map<String, String> names(Story story) {
        return story.entities().stream()
                .collect(Collectors.toMap(
                        one -> one.entity().id(), one -> one.entity().name(), (one, other) -> one));
    }
}
