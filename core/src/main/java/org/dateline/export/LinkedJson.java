// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD: reports, entities and claims in the terms of schema.org, and what carries them as targets of W3C Web Annotation,
 * each with its place in the text and its words. The context is part of the object, so that nothing need be fetched.
 */
public final class LinkedJson {
    /** Characters before and after a quotation. */
    private static final int AROUND = 32;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String base;
    private final Function<String, String> texts;
    private final Map<String, CodePoints> points = new HashMap<>();

    /**
     * @param base address that the paths of stories, reports and entities are put behind, without a slash at its end
     * @param texts the text of a report by its id
     */
    public LinkedJson(String base, Function<String, String> texts) {
        this.base = base;
        this.texts = texts;
    }

    public ObjectNode story(Story story) {
        ObjectNode object = node("CreativeWork", address("stories", story.id()))
                .put("name", story.title())
                .put("datePublished", story.from())
                .put("dateModified", story.to());
        object.set("@context", context());
        ArrayNode parts = object.putArray("hasPart");
        story.reports().forEach(member -> parts.add(article(member)));
        ArrayNode about = object.putArray("about");
        for (Story.StoryEntity one : story.entities()) {
            about.add(entityNode(
                    one.entity().id(),
                    one.entity().name(),
                    one.entity().kind(),
                    one.entity().aliases()));
        }
        ArrayNode claims = object.putArray("claims");
        story.claims().forEach(claim -> claims.add(claim(story, claim)));
        return object;
    }

    private ObjectNode article(Story.Member member) {
        ObjectNode article = node("NewsArticle", address("reports", member.report()))
                .put("headline", member.title())
                .put("datePublished", member.published().iso());
        publisher(article, member.source());
        if (!member.dateEvidence().isEmpty()) {
            article.set("datePublishedEvidence", targets(member.dateEvidence()));
        }
        return article;
    }

    private ObjectNode claim(Story story, Story.Claim claim) {
        ObjectNode told = node("Claim", address("stories", story.id()) + "#" + claim.id())
                .put("text", claim.text())
                .put("status", claim.status() == null ? null : claim.status().words());
        ArrayNode speakers = told.putArray("claimant");
        claim.speakers().forEach(one -> speakers.add(NODES.objectNode().put("@id", address("entities", one))));
        told.set(
                "evidence",
                targets(claim.mentions().stream()
                        .map(Story.ClaimMention::evidence)
                        .toList()));
        return told;
    }

    public ObjectNode report(Reading reading) {
        Report report = reading.report();
        ObjectNode object = node("NewsArticle", address("reports", report.id()))
                .put("headline", report.title())
                .put("datePublished", report.published().iso())
                .put("author", report.byline())
                .put("inLanguage", report.language())
                .put("url", report.url())
                .put("articleBody", report.text());
        publisher(object, report.source());
        object.set("@context", context());
        return object;
    }

    public ObjectNode entity(String id, String name, EntityKind kind, List<String> names) {
        ObjectNode object = entityNode(id, name, kind, names);
        object.set("@context", context());
        return object;
    }

    private ObjectNode entityNode(String id, String name, EntityKind kind, List<String> names) {
        String type =
                switch (kind) {
                    case PERSON -> "Person";
                    case ORGANIZATION -> "Organization";
                    case COUNTRY -> "Country";
                    case PLACE -> "Place";
                    case FACILITY -> "CivicStructure";
                    default -> "Thing";
                };
        ObjectNode object = node(type, address("entities", id)).put("name", name);
        object.set("alternateName", ReadingJson.strings(names));
        return object;
    }

    private static void publisher(ObjectNode article, @Nullable String source) {
        if (source != null) {
            article.set(
                    "publisher",
                    NODES.objectNode().put("@type", "NewsMediaOrganization").put("name", source));
        }
    }

    private ArrayNode targets(Collection<Evidence> all) {
        ArrayNode array = NODES.arrayNode();
        for (Evidence one : all) {
            String text = texts.apply(one.report());
            if (one.span().end() > text.length()) {
                continue;
            }
            ArrayNode selectors = array.addObject()
                    .put("@type", "SpecificResource")
                    .put("source", address("reports", one.report()))
                    .putArray("selector");
            CodePoints offsets = points.computeIfAbsent(one.report(), id -> new CodePoints(text));
            selectors.add(offsets.span(one.span()).put("@type", "TextPositionSelector"));
            selectors.add(quote(text, one.span()));
        }
        return array;
    }

    private static ObjectNode quote(String text, Span span) {
        int before = Math.max(0, span.start() - AROUND);
        int after = Math.min(text.length(), span.end() + AROUND);
        return NODES.objectNode()
                .put("@type", "TextQuoteSelector")
                .put("exact", span.of(text))
                .put("prefix", text.substring(before, span.start()))
                .put("suffix", text.substring(span.end(), after));
    }

    private String address(String what, String id) {
        return base + "/" + what + "/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static ObjectNode node(String type, String id) {
        return NODES.objectNode().put("@type", type).put("@id", id);
    }

    private static ObjectNode context() {
        ObjectNode context = NODES.objectNode();
        context.put("@vocab", "https://schema.org/");
        context.put("oa", "http://www.w3.org/ns/oa#");
        context.put("dateline", "https://dateline.invalid/ns#");
        for (String term : List.of(
                "SpecificResource",
                "TextPositionSelector",
                "TextQuoteSelector",
                "start",
                "end",
                "exact",
                "prefix",
                "suffix")) {
            context.put(term, "oa:" + term);
        }
        context.set("source", NODES.objectNode().put("@id", "oa:hasSource").put("@type", "@id"));
        context.put("selector", "oa:hasSelector");
        context.put("evidence", "oa:hasTarget");
        context.put("datePublishedEvidence", "oa:hasTarget");
        for (String term : List.of("claims", "claimant", "status")) {
            context.put(term, "dateline:" + term);
        }
        return context;
    }
}
