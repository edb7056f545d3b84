// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.answer.Dossier;

/** Who somebody is, as JSON. */
final class EntityView {
    private EntityView() {}

    static ObjectNode write(Dossier dossier) {
        ObjectNode object = Json.object()
                .put("id", dossier.ids().get(0))
                .put("name", dossier.name())
                .put("kind", Json.word(dossier.kind()))
                .put("country", dossier.country())
                .put("owner", Json.word(dossier.owner()));
        object.set("ids", Json.strings(dossier.ids()));
        object.set("aliases", Json.strings(dossier.names()));
        ArrayNode offices = object.putArray("offices");
        dossier.offices().forEach(office -> offices.add(office(office)));
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

    private static ObjectNode office(Dossier.OfficeMet office) {
        ObjectNode object = Json.object()
                .put("title", office.title())
                .put("of", office.of())
                .put("first_current", office.firstCurrent())
                .put("last_current", office.lastCurrent())
                .put("first_former", office.firstFormer())
                .put("since", office.since())
                .put("until", office.until());
        ArrayNode told = object.putArray("told");
        for (Dossier.RoleMet role : office.because()) {
            told.addObject()
                    .put("status", Json.word(role.status()))
                    .put("qualifier", Json.word(role.qualifier()))
                    .put("as_of", role.asOf())
                    .put("report", role.report())
                    .put("source", role.source())
                    .put("words", role.words());
        }
        return object;
    }

    private static ObjectNode tie(Dossier.TieMet tie) {
        ObjectNode object = Json.object()
                .put("phrase", tie.phrase())
                .put("other", tie.other())
                .put("since", tie.since())
                .put("until", tie.until())
                .put("former", tie.former());
        ArrayNode told = object.putArray("told");
        for (Dossier.TieTold one : tie.because()) {
            told.addObject()
                    .put("status", Json.word(one.status()))
                    .put("as_of", one.asOf())
                    .put("report", one.report())
                    .put("source", one.source())
                    .put("words", one.words());
        }
        return object;
    }
}
