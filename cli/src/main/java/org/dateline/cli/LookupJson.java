// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.answer.ClaimsMade;
import org.dateline.answer.OfficeAnswer;
import org.dateline.model.Dossier;
import org.dateline.search.Search;
import org.dateline.store.StoryLine;

/** What the look-ups print under {@code --json}. */
final class LookupJson {
    private LookupJson() {}

    static ObjectNode storyLine(StoryLine line) {
        return object().put("id", line.id())
                .put("title", line.title())
                .put("from", line.from())
                .put("to", line.to())
                .put("reports", line.reports())
                .put("origins", line.origins())
                .put("conflicts", line.conflicts());
    }

    static ObjectNode hit(Search.Hit hit) {
        return object().put("report", hit.report())
                .put("story", hit.story())
                .put("source", hit.source())
                .put("published", hit.published())
                .put("title", hit.title())
                .put("snippet", hit.snippet());
    }

    static ObjectNode claim(Dossier speaker, ClaimsMade.Claim claim) {
        ObjectNode object = object().put("id", claim.id())
                .put("speaker", speaker.name())
                .put("story", claim.story())
                .put("text", claim.text())
                .put("status", claim.status() == null ? null : claim.status().words());
        ArrayNode ids = object.putArray("speaker_ids");
        speaker.ids().forEach(ids::add);
        ArrayNode mentions = object.putArray("mentions");
        for (ClaimsMade.Told told : claim.told()) {
            mentions.addObject()
                    .put("report", told.report())
                    .put("source", told.source())
                    .put("published", told.published())
                    .put("form", told.form() == null ? null : told.form().name().toLowerCase(ROOT))
                    .put(
                            "stance",
                            told.stance() == null ? null : told.stance().name().toLowerCase(ROOT))
                    .put("words", told.words());
        }
        return object;
    }

    static ObjectNode office(OfficeAnswer answer) {
        ObjectNode object = object().put("office", answer.title())
                .put("of", answer.of())
                .put("on", answer.on() == null ? null : answer.on().toString())
                .put("holder", answer.reason() == null ? answer.holders().get(0) : null)
                .put("reason", answer.reason())
                .put(
                        "last_told",
                        answer.lastTold() == null ? null : answer.lastTold().toString());
        ArrayNode disputed = object.putArray("disputed");
        if (answer.reason() != null) {
            answer.holders().forEach(disputed::add);
        }
        ArrayNode evidence = object.putArray("evidence");
        for (OfficeAnswer.Word word : answer.because()) {
            evidence.addObject()
                    .put("holder", word.holder())
                    .put("title", word.title())
                    .put("status", word.status().name().toLowerCase(ROOT))
                    .put(
                            "qualifier",
                            word.qualifier() == null ? null : word.qualifier().words())
                    .put("since", word.since())
                    .put("until", word.until())
                    .put("report", word.report())
                    .put("source", word.source())
                    .put("published", word.published())
                    .put("words", word.words());
        }
        return object;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
