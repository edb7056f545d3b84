// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import static org.dateline.export.ReportJson.lower;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.Factuality;
import org.dateline.model.Place;
import org.dateline.model.Quantity;
import org.dateline.model.ToldEvent;
import org.jspecify.annotations.Nullable;

/**
 * A table of events as CSV (RFC 4180, UTF-8): codes of both systems, who, where, when, how surely and from which characters. Lists
 * stand in one cell, parted by semicolons.
 */
public final class EventTable implements EventExport {
    private static final List<String> COLUMNS = List.of(
            "event",
            "story",
            "date",
            "end_date",
            "time",
            "time_basis",
            "type",
            "mode",
            "auxiliary_modes",
            "contexts",
            "kind",
            "cameo",
            "cameo_dialect",
            "quad",
            "score",
            "status",
            "certainty",
            "polarity",
            "factuality",
            "actors",
            "actor_countries",
            "actor_sectors",
            "recipients",
            "recipient_countries",
            "recipient_sectors",
            "place",
            "place_country",
            "latitude",
            "longitude",
            "place_precision",
            "dead",
            "injured",
            "arrested",
            "reports",
            "origins",
            "report",
            "source",
            "published",
            "start",
            "end",
            "text");

    private final Function<String, String> texts;

    /** @param texts the text of a report by its id */
    public EventTable(Function<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public String header() {
        return String.join(",", COLUMNS);
    }

    @Override
    public String line(ToldEvent told) {
        List<@Nullable Object> cells = new ArrayList<>();
        Event event = told.event().best();
        cells.add(told.event().id());
        cells.add(told.story());
        cells.add(told.days().map(days -> days.first().toString()).orElse(null));
        cells.add(told.days().map(days -> days.last().toString()).orElse(null));
        cells.add(event.time().value());
        cells.add(lower(event.time().basis()));
        code(cells, event);
        factuality(cells, event.factuality());
        people(cells, told.actors());
        people(cells, told.recipients());
        place(cells, told.place());
        cells.add(size(event, "dead"));
        cells.add(size(event, "injured"));
        cells.add(size(event, "arrested"));
        cells.add(told.reports());
        cells.add(told.origins());
        ObjectNode span = new CodePoints(texts.apply(told.event().bestReport())).span(event.trigger());
        cells.add(told.event().bestReport());
        cells.add(told.best().source());
        cells.add(told.best().published().iso());
        cells.add(span.get("start").asInt());
        cells.add(span.get("end").asInt());
        cells.add(told.event().text());
        return cells.stream().map(EventTable::cell).collect(Collectors.joining(","));
    }

    private static void code(List<@Nullable Object> cells, Event event) {
        EventCode code = event.code();
        cells.add(code.type() == null ? null : code.type().name());
        cells.add(code.mode());
        cells.add(event.factuality().modes().stream().map(ReportJson::lower).collect(Collectors.joining(";")));
        cells.add(String.join(";", code.contexts()));
        cells.add(code.kind());
        cells.add(code.cameo());
        cells.add(code.cameoDialect());
        cells.add(code.type() == null ? null : code.quad());
        cells.add(code.type() == null ? null : code.score());
    }

    private static void factuality(List<@Nullable Object> cells, Factuality factuality) {
        cells.add(factuality.status().words());
        cells.add(lower(factuality.certainty()));
        cells.add(lower(factuality.polarity()));
        cells.add(factuality.value());
    }

    private static void people(List<@Nullable Object> cells, List<Entity> all) {
        cells.add(all.stream().map(Entity::name).collect(Collectors.joining(";")));
        cells.add(list(all.stream().map(Entity::country).toList()));
        cells.add(list(all.stream().map(Entity::sector).toList()));
    }

    private static void place(List<@Nullable Object> cells, @Nullable Place place) {
        cells.add(place == null ? null : place.name());
        cells.add(place == null ? null : place.country());
        cells.add(place == null ? null : place.latitudeDegrees());
        cells.add(place == null ? null : place.longitudeDegrees());
        cells.add(place == null ? null : lower(place.precision()));
    }

    private static String list(List<@Nullable String> all) {
        return all.stream().map(one -> Objects.requireNonNullElse(one, "")).collect(Collectors.joining(";"));
    }

    private static @Nullable Double size(Event event, String field) {
        return event.sizes().stream()
                .filter(one -> field.equals(one.field()))
                .map(Quantity::value)
                .findFirst()
                .orElse(null);
    }

    /** Quoted where it must be. A text that a spreadsheet would take for a formula is given an apostrophe. */
    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (!(value instanceof String)) {
            String number = value.toString();
            return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        }
        String text = value.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("[^\",;\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
