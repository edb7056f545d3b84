// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import static org.dateline.export.ReportJson.lower;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.DayRange;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.Factuality;
import org.dateline.model.Place;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.ToldEvent;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's records as JSON Lines (PLOVER manual, 2024, section on the record). An event without a type, a day or an actor is no
 * PLOVER record. Fields of our own stand in {@code dateline}: how surely it is told and by whom.
 */
public final class PloverRecords implements EventExport {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Function<String, String> texts;

    /** @param texts the text of a report by its id */
    public PloverRecords(Function<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable String header() {
        return null;
    }

    @Override
    public @Nullable String line(ToldEvent told) {
        Event event = told.event().best();
        DayRange days = told.days().orElse(null);
        if (event.code().type() == null || days == null || told.actors().isEmpty()) {
            return null;
        }
        ObjectNode object = NODES.objectNode()
                .put("id", told.event().id())
                .put("date", days.first().toString());
        if (!days.first().equals(days.last())) {
            object.put("enddate", days.last().toString());
        }
        object.set("actor", entities(told.actors()));
        object.set("recipient", entities(told.recipients()));
        object.put("event", event.code().type().name());
        ArrayNode modes = object.putArray("mode");
        if (event.code().mode() != null) {
            modes.add(event.code().mode());
        }
        event.factuality().modes().forEach(mode -> modes.add(lower(mode)));
        object.set("context", ReadingJson.strings(event.code().contexts()));
        object.put("quad_code", event.code().quad())
                .put("event_scale", event.code().score());
        object.put("event_text", told.event().text());
        if (told.place() != null) {
            object.set("event_loc", place(told.place()));
        }
        ObjectNode size = object.putObject("size");
        for (Quantity quantity : event.sizes()) {
            if (quantity.field() != null && !size.has(quantity.field())) {
                size.put(quantity.field(), quantity.value());
            }
        }
        object.set("text_info", where(told.event().bestReport(), event.trigger()));
        object.set("cite_info", cite(told.best()));
        object.put("coder", "dateline");
        object.set("dateline", own(told));
        return object.toString();
    }

    private static ArrayNode entities(List<Entity> all) {
        ArrayNode array = NODES.arrayNode();
        for (Entity one : all) {
            ObjectNode object = array.addObject()
                    .put("code", one.country())
                    .put("sector", one.sector())
                    .put("entity_text", one.name());
            if (one.identifier() != null) {
                object.put("identifier_id", one.identifier());
            }
        }
        return array;
    }

    private static ObjectNode place(Place place) {
        return NODES.objectNode()
                .put("extracted_place", place.name())
                .put("lat", place.latitudeDegrees())
                .put("lon", place.longitudeDegrees())
                .put("country_code", place.country())
                .put("geonameid", place.gazetteer())
                .put("precision", lower(place.precision()));
    }

    private ObjectNode where(String report, Span span) {
        return new CodePoints(texts.apply(report)).span(span);
    }

    private static ObjectNode cite(Story.Member report) {
        return NODES.objectNode()
                .put("citation", report.report())
                .put("title", report.title())
                .put("publication", report.source())
                .put("published", report.published().iso());
    }

    private static ObjectNode own(ToldEvent told) {
        Event event = told.event().best();
        Factuality factuality = event.factuality();
        ObjectNode object = NODES.objectNode()
                .put("story", told.story())
                .put("status", factuality.status().words())
                .put("certainty", lower(factuality.certainty()))
                .put("polarity", lower(factuality.polarity()))
                .put("factuality", factuality.value())
                .put("time_basis", lower(event.time().basis()))
                .put("cameo", event.code().cameo())
                .put("cameo_dialect", event.code().cameoDialect())
                .put("reports", told.reports())
                .put("origins", told.origins());
        ArrayNode mentions = object.putArray("mentions");
        told.event().mentions().forEach(one -> mentions.add(one.report()));
        return object;
    }
}
