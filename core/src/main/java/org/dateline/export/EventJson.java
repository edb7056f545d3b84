// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import static org.dateline.export.ReportJson.lower;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.EventTime;
import org.dateline.model.Factuality;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.Reason;

/** Events as JSON: PLOVER's record with its evidence. */
final class EventJson {
    private final CodePoints points;

    EventJson(CodePoints points) {
        this.points = points;
    }

    /** A mutual act as one record for PLOVER and one from each party to the others for CAMEO, any other as one. */
    List<ObjectNode> records(Event event) {
        if (!event.isMutual()) {
            return List.of(write(event));
        }
        List<ObjectNode> records = new ArrayList<>();
        records.add(write(Directions.itself(event)));
        Directions.of(event).forEach(one -> records.add(write(one).put("direction_of", event.id())));
        return records;
    }

    /** A happening of no type that learnt weights find, marked as such: there are many, and most are told along with others. */
    ObjectNode passing(Event event) {
        return write(event).put("passing", true);
    }

    ObjectNode write(Event event) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("id", event.id());
        points.put(object, event.trigger());
        code(object, event.code());
        object.set("actors", ReadingJson.strings(ids(event.actors())));
        object.set("recipients", ReadingJson.strings(ids(event.recipients())));
        object.set("actor_spans", spans(event.actors()));
        object.set("recipient_spans", spans(event.recipients()));
        if (event.isMutual()) {
            object.put("mutual", true);
        }
        object.set("time", time(event.time()));
        if (event.place() < 0) {
            object.putNull("place");
        } else {
            object.put("place", event.place());
        }
        factuality(object, event.factuality());
        object.put("attribution", event.attribution());
        ObjectNode sizes = object.putObject("size");
        for (Quantity quantity : event.sizes()) {
            String field = quantity.field() == null ? quantity.unit() : quantity.field();
            if (!sizes.has(field)) {
                sizes.set(field, quantity(points, quantity));
            }
        }
        object.set("content", ReadingJson.strings(event.content()));
        object.set("explanation", explanation(event.reason()));
        return object;
    }

    private static void code(ObjectNode object, EventCode code) {
        object.put("type", code.type() == null ? null : code.type().name())
                .put("mode", code.mode())
                .put("kind", code.kind());
        object.set("contexts", ReadingJson.strings(code.contexts()));
        object.put("cameo", code.cameo()).put("cameo_dialect", code.cameoDialect());
        if (code.type() == null) {
            object.putNull("quad").putNull("score");
        } else {
            object.put("quad", code.quad()).put("score", code.score());
        }
    }

    private ObjectNode explanation(Reason reason) {
        ObjectNode object = JsonNodeFactory.instance
                .objectNode()
                .put("rule", reason.rule())
                .put("frame", reason.frame())
                .put("decision", lower(reason.decision()).replace('_', '-'))
                .put("belief", Math.round(reason.belief() * 1000) / 1000.0);
        ArrayNode signs = object.putArray("signs");
        for (Reason.Sign sign : reason.signs()) {
            signs.addObject().put("sign", sign.name()).put("weight", Math.round(sign.weight() * 100) / 100.0);
        }
        ArrayNode places = object.putArray("places");
        for (Reason.Place place : reason.places()) {
            ObjectNode one = places.addObject().put("role", place.role()).put("function", place.function());
            if (place.span() != null) {
                points.put(one, place.span());
            }
            one.put("filled", place.filled());
        }
        return object;
    }

    private ObjectNode time(EventTime time) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("value", time.value());
        if (time.span() != null) {
            points.put(object, time.span());
        }
        return object.put("basis", lower(time.basis()));
    }

    void factuality(ObjectNode object, Factuality factuality) {
        object.put("polarity", lower(factuality.polarity()))
                .put("certainty", lower(factuality.certainty()))
                .put("tense", lower(factuality.tense()))
                .put("factuality", factuality.value())
                .put("status", factuality.status().words());
        object.set(
                "auxiliary_modes",
                ReadingJson.strings(
                        factuality.modes().stream().map(ReportJson::lower).toList()));
        object.set("factuality_words", points.spans(factuality.words()));
    }

    static ObjectNode quantity(CodePoints points, Quantity quantity) {
        return points.span(quantity.span())
                .put("value", quantity.value())
                .put("min", quantity.min())
                .put("max", quantity.max())
                .put("unit", quantity.unit())
                .put("field", quantity.field())
                .put("as_of", quantity.asOf());
    }

    private static List<String> ids(List<Participant> all) {
        return all.stream().map(Participant::entity).distinct().toList();
    }

    private com.fasterxml.jackson.databind.node.ArrayNode spans(List<Participant> all) {
        return points.spans(all.stream().map(Participant::span).toList());
    }
}
