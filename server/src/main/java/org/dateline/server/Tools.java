// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.answer.ClaimsMade;
import org.dateline.answer.Dossiers;
import org.dateline.answer.EventFilter;
import org.dateline.answer.EventsTold;
import org.dateline.answer.Hedges;
import org.dateline.model.Dossier;
import org.dateline.model.Entity;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.ToldEvent;
import org.dateline.search.Search;
import org.dateline.store.NameFound;
import org.jspecify.annotations.Nullable;

/** What assistants may ask: each answer carries the characters of the reports that it rests on, so that it can be cited. */
final class Tools {
    private static final int MOST = 25;
    private static final int AROUND = 2;

    private final Libraries libraries;

    Tools(Libraries libraries) {
        this.libraries = libraries;
    }

    /** The arguments of a question. */
    record Arguments(Map<String, Object> given) {
        @Nullable String word(String name) {
            Object value = given.get(name);
            return value == null || value.toString().isBlank()
                    ? null
                    : value.toString().strip();
        }

        String needed(String name) {
            String value = word(name);
            if (value == null) {
                throw Refusal.badRequest(name + " is missing");
            }
            return value;
        }

        int number(String name, int unless) {
            String value = word(name);
            if (value == null) {
                return unless;
            }
            if (!value.matches("\\d{1,9}(\\.0)?")) {
                throw Refusal.badRequest(name + " is a number, not " + value);
            }
            return (int) Double.parseDouble(value);
        }

        @Nullable LocalDate day(String name) {
            String value = word(name);
            try {
                return value == null ? null : LocalDate.parse(value);
            } catch (DateTimeParseException none) {
                throw Refusal.badRequest(name + " is a day such as 2025-05-07, not " + value);
            }
        }
    }

    ObjectNode search(Arguments asked) throws IOException {
        String words = asked.needed("words");
        List<String> folded = List.of(NameFound.words(words).split(" "));
        return libraries.ask(library -> {
            Citations citations = new Citations(library.store());
            ObjectNode object = Json.object();
            ArrayNode found = object.putArray("reports");
            for (Search.Hit hit : library.search().search(words, Math.min(MOST, asked.number("limit", 10)))) {
                Reading reading = citations.reading(hit.report()).orElse(null);
                if (reading != null) {
                    found.addObject()
                            .put("title", hit.title())
                            .put("story", hit.story())
                            .set(
                                    "sources",
                                    Json.array().add(Citations.citation(reading, Citations.sentence(reading, folded))));
                }
            }
            return object;
        });
    }

    ObjectNode story(Arguments asked) throws IOException {
        return libraries.ask(library -> {
            Story story = StoryRoutes.story(library.store(), asked.needed("story"));
            Citations citations = new Citations(library.store());
            ObjectNode object = Json.object()
                    .put("story", story.id())
                    .put("title", story.title())
                    .put("from", story.from())
                    .put("to", story.to())
                    .put("independent_origins", story.origins().size());
            ArrayNode reports = object.putArray("reports");
            for (Story.Member member : story.reports()) {
                reports.addObject()
                        .put("report", member.report())
                        .put("outlet", member.source())
                        .put("published", member.published().iso())
                        .put("published_basis", Json.word(member.published().basis()))
                        .set("sources", citations.of(member.dateEvidence()));
            }
            for (Finding.Kind kind : Finding.Kind.values()) {
                object.set(kind.words(), findings(story, kind, citations));
            }
            ArrayNode hedges = object.putArray("not_told_as_done");
            for (Hedges.Hedge hedge : Hedges.of(story).stream().limit(MOST).toList()) {
                hedges.addObject()
                        .put("status", hedge.status().words())
                        .put("text", hedge.text())
                        .put("speakers", hedge.speakers())
                        .set("sources", citations.of(hedge.evidence()));
            }
            return object;
        });
    }

    private static ArrayNode findings(Story story, Finding.Kind kind, Citations citations) throws IOException {
        ArrayNode array = Json.array();
        for (Finding finding : story.findings()) {
            if (finding.kind() != kind || array.size() == MOST) {
                continue;
            }
            ArrayNode sides = array.addObject().put("about", finding.field()).putArray("sides");
            for (Finding.Side side : finding.sides()) {
                sides.addObject()
                        .put("text", side.value())
                        .put(
                                "status",
                                side.status() == null ? null : side.status().words())
                        .put("speaker", side.speaker())
                        .put("independent_origins", side.origins().size())
                        .set("sources", citations.of(side.evidence()));
            }
        }
        return array;
    }

    ObjectNode claims(Arguments asked) throws IOException {
        return libraries.ask(library -> {
            Citations citations = new Citations(library.store());
            ObjectNode object = Json.object();
            ArrayNode claims = object.putArray("claims");
            for (Dossier dossier : new Dossiers(library.store()).find(asked.needed("speaker"))) {
                for (ClaimsMade.Claim claim : new ClaimsMade(library.store()).of(dossier)) {
                    if (claims.size() < MOST) {
                        List<Evidence> evidence = new ArrayList<>();
                        claim.told().forEach(told -> told.spans()
                                .forEach(span -> evidence.add(new Evidence(told.report(), span))));
                        claims.addObject()
                                .put("speaker", dossier.name())
                                .put("text", claim.text())
                                .put(
                                        "status",
                                        claim.status() == null
                                                ? null
                                                : claim.status().words())
                                .put("story", claim.story())
                                .set("sources", citations.of(evidence));
                    }
                }
            }
            return object;
        });
    }

    ObjectNode events(Arguments asked) throws IOException {
        String type = asked.word("type");
        EventFilter filter = new EventFilter(
                type == null ? Set.of() : Set.of(type),
                asked.word("actor"),
                asked.word("recipient"),
                asked.word("country"),
                asked.day("from"),
                asked.day("to"),
                Set.of(),
                Set.of(),
                asked.word("story"));
        if (filter.actor() == null && filter.recipient() == null && filter.story() == null) {
            throw Refusal.badRequest("actor, recipient or story is needed");
        }
        return libraries.ask(library -> {
            Citations citations = new Citations(library.store());
            EventsTold.Found found =
                    new EventsTold(library.store()).of(filter, Math.min(MOST, asked.number("limit", MOST)));
            ObjectNode object = Json.object().put("all", found.all());
            ArrayNode events = object.putArray("events");
            for (ToldEvent told : found.events()) {
                ObjectNode event = events.addObject()
                        .put("text", told.event().text())
                        .put(
                                "type",
                                told.event().best().code().type() == null
                                        ? told.event().best().code().kind()
                                        : told.event().best().code().type().name())
                        .put("when", told.event().best().time().value())
                        .put("status", told.event().best().factuality().status().words())
                        .put("story", told.story());
                event.set(
                        "actors",
                        Json.strings(told.actors().stream().map(Entity::name).toList()));
                event.set(
                        "recipients",
                        Json.strings(
                                told.recipients().stream().map(Entity::name).toList()));
                event.set("sources", citations.of(told.event().evidence()));
            }
            return object;
        });
    }

    /** The sentences around some characters of a report. */
    ObjectNode evidence(Arguments asked) throws IOException {
        String id = asked.needed("report");
        return libraries.ask(library -> {
            Reading reading = library.store()
                    .reading(id)
                    .orElseThrow(() -> Refusal.notFound("no report has the id '" + id + "'"));
            String text = reading.text();
            int points = text.codePointCount(0, text.length());
            int start = Math.min(asked.number("start", 0), Math.max(0, points - 1));
            int end = Math.min(Math.max(asked.number("end", start + 1), start + 1), points);
            if (points == 0) {
                throw Refusal.notFound("the report has no text");
            }
            Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            ArrayNode sources = Json.array();
            List<Span> sentences = reading.sentences();
            for (int i = 0; i < sentences.size(); i++) {
                int from = Math.max(0, i - AROUND);
                int to = Math.min(sentences.size() - 1, i + AROUND);
                boolean near = sentences.subList(from, to + 1).stream().anyMatch(one -> one.overlaps(span));
                if (near) {
                    sources.add(Citations.citation(reading, sentences.get(i))
                            .put("asked_for", sentences.get(i).overlaps(span)));
                }
            }
            ObjectNode object = Json.object().put("title", reading.report().title());
            object.set("sources", sources.isEmpty() ? Json.array().add(Citations.citation(reading, span)) : sources);
            return object;
        });
    }
}
