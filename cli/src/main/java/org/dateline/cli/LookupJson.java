// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.answer.ClaimsMade;
import org.dateline.answer.Dossier;
import org.dateline.answer.OfficeAnswer;
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

    static ObjectNode dossier(Dossier dossier) {
        ObjectNode object = object().put("name", dossier.name())
                .put("kind", dossier.kind().name().toLowerCase(ROOT))
                .put("country", dossier.country())
                .put(
                        "owner",
                        dossier.owner() == null ? null : dossier.owner().name().toLowerCase(ROOT));
        ArrayNode ids = object.putArray("ids");
        dossier.ids().forEach(ids::add);
        ArrayNode names = object.putArray("aliases");
        dossier.names().forEach(names::add);
        ArrayNode roles = object.putArray("roles");
        dossier.roles().forEach(role -> roles.add(role(role)));
        ArrayNode offices = object.putArray("offices");
        for (Dossier.OfficeMet office : dossier.offices()) {
            ArrayNode told = offices.addObject()
                    .put("title", office.title())
                    .put("of", office.of())
                    .put("first_current", office.firstCurrent())
                    .put("last_current", office.lastCurrent())
                    .put("first_former", office.firstFormer())
                    .put("since", office.since())
                    .put("until", office.until())
                    .putArray("evidence");
            office.because().forEach(role -> told.add(role(role)));
        }
        ArrayNode ties = object.putArray("relations");
        dossier.ties().forEach(tie -> ties.add(tie(tie)));
        ArrayNode joins = object.putArray("joins");
        for (Dossier.JoinMet join : dossier.joins()) {
            joins.addObject()
                    .put("reason", join.reason())
                    .put("name", join.name())
                    .put("where", join.where())
                    .put("other_name", join.otherName())
                    .put("other_where", join.otherWhere());
        }
        ArrayNode stories = object.putArray("stories");
        for (Dossier.StoryMet story : dossier.stories()) {
            stories.addObject()
                    .put("id", story.id())
                    .put("title", story.title())
                    .put("from", story.from())
                    .put("to", story.to())
                    .put("mentions", story.mentions());
        }
        return object;
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

    private static ObjectNode tie(Dossier.TieMet tie) {
        ObjectNode object = object().put("phrase", tie.phrase())
                .put("other", tie.other())
                .put("since", tie.since())
                .put("until", tie.until())
                .put("former", tie.former());
        ArrayNode evidence = object.putArray("evidence");
        for (Dossier.TieTold told : tie.because()) {
            evidence.addObject()
                    .put("status", told.status().name().toLowerCase(ROOT))
                    .put("since", told.since())
                    .put("until", told.until())
                    .put("as_of", told.asOf())
                    .put("report", told.report())
                    .put("source", told.source())
                    .put("words", told.words());
        }
        return object;
    }

    private static ObjectNode role(Dossier.RoleMet role) {
        return object().put("title", role.title())
                .put("of", role.of())
                .put("status", role.status().name().toLowerCase(ROOT))
                .put(
                        "qualifier",
                        role.qualifier() == null ? null : role.qualifier().words())
                .put("since", role.since())
                .put("until", role.until())
                .put("as_of", role.asOf())
                .put("report", role.report())
                .put("source", role.source())
                .put("words", role.words());
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
