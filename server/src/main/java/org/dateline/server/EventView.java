// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.export.ReadingJson;
import org.dateline.model.DayRange;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.ToldEvent;

/** An event as JSON, on one level, with the characters that tell it. */
final class EventView {
    private final StoryView views;

    EventView(StoryView views) {
        this.views = views;
    }

    ObjectNode write(ToldEvent told) {
        Event event = told.event().best();
        EventCode code = event.code();
        DayRange days = told.days().orElse(null);
        ObjectNode object = Json.object()
                .put("id", told.event().id())
                .put("story", told.story())
                .put("text", told.event().text())
                .put("type", code.type() == null ? null : code.type().name())
                .put("mode", code.mode())
                .put("kind", code.kind())
                .put("cameo", code.cameo())
                .put("from", days == null ? null : days.first().toString())
                .put("to", days == null ? null : days.last().toString())
                .put("value", event.time().value())
                .put("status", event.factuality().status().words())
                .put("certainty", Json.word(event.factuality().certainty()))
                .put("reports", told.reports())
                .put("origins", told.origins());
        if (code.type() == null) {
            object.putNull("quad").putNull("score");
        } else {
            object.put("quad", code.quad()).put("score", code.score());
        }
        object.set("actors", people(told.actors()));
        object.set("recipients", people(told.recipients()));
        object.set("where", told.place() == null ? null : ReadingJson.place(told.place()));
        object.set("evidence", views.evidence(told.event().evidence()));
        return object;
    }

    private static ArrayNode people(List<Entity> all) {
        ArrayNode array = Json.array();
        for (Entity one : all) {
            array.addObject()
                    .put("id", one.id())
                    .put("name", one.name())
                    .put("country", one.country())
                    .put("sector", one.sector());
        }
        return array;
    }
}
