// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import org.dateline.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Who somebody is, as JSON: what the interface and the command line answer alike. */
public final class DossierJson {
    private DossierJson() {}

    public static ObjectNode write(Dossier dossier) {
        ObjectNode object = object().put("id", dossier.ids().get(0))
                .put("name", dossier.name())
                .put("kind", word(dossier.kind()))
                .put("country", dossier.country())
                .put("owner", word(dossier.owner()));
        strings(object.putArray("ids"), dossier.ids());
        strings(object.putArray("aliases"), dossier.names());
        ArrayNode roles = object.putArray("roles");
        dossier.roles().forEach(role -> roles.add(role(role)));
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
        ArrayNode reports = object.putArray("reports");
        for (Dossier.ReportMet report : dossier.reports()) {
            reports.addObject()
                    .put("report", report.report())
                    .put("story", report.story())
                    .put("source", report.source())
                    .put("published", report.published())
                    .put("name", report.name())
                    .put("mentions", report.mentions());
        }
        return object;
    }

    private static ObjectNode office(Dossier.OfficeMet office) {
        ObjectNode object = object().put("title", office.title())
                .put("of", office.of())
                .put("first_current", office.firstCurrent())
                .put("last_current", office.lastCurrent())
                .put("first_former", office.firstFormer())
                .put("since", office.since())
                .put("until", office.until());
        ArrayNode told = object.putArray("told");
        office.because().forEach(role -> told.add(role(role)));
        return object;
    }

    private static ObjectNode role(Dossier.RoleMet role) {
        return object().put("title", role.title())
                .put("of", role.of())
                .put("status", word(role.status()))
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

    private static ObjectNode tie(Dossier.TieMet tie) {
        ObjectNode object = object().put("phrase", tie.phrase())
                .put("other", tie.other())
                .put("since", tie.since())
                .put("until", tie.until())
                .put("former", tie.former());
        ArrayNode told = object.putArray("told");
        for (Dossier.TieTold one : tie.because()) {
            told.addObject()
                    .put("status", word(one.status()))
                    .put("since", one.since())
                    .put("until", one.until())
                    .put("as_of", one.asOf())
                    .put("report", one.report())
                    .put("source", one.source())
                    .put("words", one.words());
        }
        return object;
    }

    private static void strings(ArrayNode array, Collection<String> all) {
        all.forEach(array::add);
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
