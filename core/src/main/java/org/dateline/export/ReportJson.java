// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Problem;
import org.dateline.model.Publication;
import org.dateline.model.Report;

/** Reports as JSON: section 1 of the interchange. */
public final class ReportJson {
    public ObjectNode write(Report report) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", report.id())
                .put("file", report.file())
                .put("source", report.source())
                .put("url", report.url())
                .put("title", report.title())
                .put("byline", report.byline())
                .put("language", report.language());
        published(object, report.published());
        object.put("dateline_place", report.datelinePlace())
                .put("text", report.text())
                .put("status", lower(report.status()));
        object.set("problems", problems(report.problems()));
        if (report.version() != null) {
            object.put("version", report.version());
        }
        return object;
    }

    static void published(ObjectNode object, Publication published) {
        object.put("published", published.iso()).put("published_basis", lower(published.basis()));
    }

    static ArrayNode problems(List<Problem> problems) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : problems) {
            array.addObject().put("code", problem.code().code()).put("message", problem.message());
        }
        return array;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
