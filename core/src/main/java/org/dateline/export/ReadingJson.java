// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import static org.dateline.export.ReportJson.lower;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.dateline.model.Attribution;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Excluded;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Predicate;
import org.dateline.model.Reading;
import org.dateline.model.Relation;
import org.dateline.model.Role;
import org.dateline.model.Statement;
import org.dateline.model.TimeExpression;

/** Readings as JSON: section 2 of the interchange, with a few fields more. */
public final class ReadingJson {
    private final boolean withPredicates;

    /**
     * @param withPredicates whether the verbs and event nouns that trigger no event are told too
     */
    public ReadingJson(boolean withPredicates) {
        this.withPredicates = withPredicates;
    }

    public ObjectNode write(Reading reading) {
        CodePoints points = new CodePoints(reading.text());
        EventJson events = new EventJson(points);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("report", reading.report().id());
        ReportJson.published(object, reading.report().published());
        object.put("source", reading.report().source())
                .put("title", reading.report().title())
                .put("dateline_place", reading.report().datelinePlace())
                .put("agency", reading.agency())
                .put("version", reading.version())
                .put("text", reading.text());
        object.set("excluded", excluded(points, reading.excluded()));
        object.set("sentences", points.spans(reading.sentences()));
        object.set("mentions", mentions(points, reading.mentions()));
        object.set("entities", entities(points, reading.entities()));
        object.set("times", times(points, reading.times()));
        object.set("places", places(points, reading.places()));
        object.set("attributions", attributions(points, reading.attributions()));
        ArrayNode told = object.putArray("events");
        reading.events().forEach(one -> told.addAll(events.records(one)));
        reading.happenings().forEach(one -> told.add(events.passing(one)));
        if (withPredicates) {
            object.set("predicates", predicates(points, reading.predicates()));
        }
        object.set("relations", relations(points, reading.relations()));
        object.set("statements", statements(points, reading.statements()));
        object.set("problems", ReportJson.problems(reading.problems()));
        return object;
    }

    /** The report with what a reader of its text needs: where its sentences and paragraphs are, and what of it is no prose. */
    public static ObjectNode report(Reading reading) {
        CodePoints points = new CodePoints(reading.text());
        ObjectNode object = new ReportJson().write(reading.report());
        object.put("agency", reading.agency());
        object.set("excluded", excluded(points, reading.excluded()));
        object.set("paragraphs", points.spans(reading.paragraphs()));
        object.set("sentences", points.spans(reading.sentences()));
        object.set("reading_problems", ReportJson.problems(reading.problems()));
        return object;
    }

    private static ArrayNode excluded(CodePoints points, List<Excluded> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Excluded one : all) {
            array.add(points.span(one.span()).put("why", one.why().words()));
        }
        return array;
    }

    /** Only a name names a place; of "the city" and "there" the entity tells that they refer to one. */
    private static EntityKind kind(Mention mention) {
        boolean name = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.EMBEDDED;
        return switch (mention.kind()) {
            case COUNTRY, PLACE, FACILITY -> name ? mention.kind() : EntityKind.OTHER;
            default -> mention.kind();
        };
    }

    private static ArrayNode mentions(CodePoints points, List<Mention> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Mention one : all) {
            ObjectNode object =
                    points.span(one.span()).put("kind", lower(kind(one))).put("form", lower(one.form()));
            boolean adjective = one.kind() == EntityKind.NATIONALITY;
            object.put("entity", adjective ? null : one.entity());
            if (adjective) {
                object.put("of", one.entity());
            }
            array.add(object);
        }
        return array;
    }

    private static ArrayNode entities(CodePoints points, List<Entity> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Entity one : all) {
            ObjectNode object = entity(one);
            ArrayNode roles = object.putArray("roles");
            for (Role role : one.roles()) {
                ObjectNode told = role(role);
                points.put(told, role.evidence());
                roles.add(told);
            }
            array.add(object);
        }
        return array;
    }

    static ObjectNode entity(Entity one) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", one.id())
                .put("name", one.name())
                .put("kind", lower(one.kind()))
                .put("country", one.country())
                .put("sector", one.sector())
                .put("identifier", one.identifier())
                .put("owner", one.owner() == null ? null : lower(one.owner()));
        object.set("aliases", strings(one.aliases()));
        return object;
    }

    static ObjectNode role(Role role) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", role.title())
                .put("of", role.of())
                .put("status", lower(role.status()))
                .put("since", role.since())
                .put("until", role.until())
                .put(
                        "qualifier",
                        role.qualifier() == null ? null : role.qualifier().words());
    }

    private static ArrayNode times(CodePoints points, List<TimeExpression> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (TimeExpression one : all) {
            array.add(points.span(one.span())
                    .put("text", one.text())
                    .put("type", one.type().name())
                    .put("value", one.value()));
        }
        return array;
    }

    private static ArrayNode places(CodePoints points, List<Place> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Place one : all) {
            array.add(points.span(one.span()).setAll(place(one)));
        }
        return array;
    }

    /** A place without its characters. */
    public static ObjectNode place(Place one) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", one.name())
                .put("lat", one.latitudeDegrees())
                .put("lon", one.longitudeDegrees())
                .put("country", one.country())
                .put("gazetteer", one.gazetteer())
                .put("precision", lower(one.precision()));
    }

    private static ArrayNode attributions(CodePoints points, List<Attribution> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Attribution one : all) {
            ObjectNode object = array.addObject().put("id", one.id());
            object.set("source", points.spans(one.source()));
            object.set("cue", points.spans(one.cue()));
            object.set("content", points.spans(one.content()));
            object.put("form", lower(one.form()))
                    .put("entity", one.entity())
                    .put("stance", lower(one.stance()))
                    .put("nested_in", one.nestedIn());
        }
        return array;
    }

    private static ArrayNode predicates(CodePoints points, List<Predicate> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Predicate one : all) {
            ObjectNode object =
                    points.span(one.span()).put("factuality", one.factuality().value());
            object.set("factuality_words", points.spans(one.factuality().words()));
            array.add(object);
        }
        return array;
    }

    private static ArrayNode relations(CodePoints points, List<Relation> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Relation one : all) {
            array.add(points.span(one.span())
                    .put("kind", one.kind())
                    .put("from", one.from())
                    .put("to", one.to())
                    .put("status", lower(one.status()))
                    .put("since", one.since())
                    .put("until", one.until()));
        }
        return array;
    }

    private static ArrayNode statements(CodePoints points, List<Statement> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Statement one : all) {
            ObjectNode object = points.span(one.span())
                    .put("id", one.id())
                    .put("sentence", one.sentence())
                    .put("head", one.head());
            object.set("terms", strings(one.terms()));
            object.set("names", strings(one.names()));
            object.set("entities", strings(one.entities()));
            object.set("days", strings(one.days()));
            ArrayNode quantities = object.putArray("quantities");
            one.quantities().forEach(quantity -> quantities.add(EventJson.quantity(points, quantity)));
            new EventJson(points).factuality(object, one.factuality());
            object.put("attribution", one.attribution()).put("cited_outlet", one.citedOutlet());
            array.add(object);
        }
        return array;
    }

    static ArrayNode strings(Collection<String> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(array::add);
        return array;
    }

    static ArrayNode array(Collection<ObjectNode> all) {
        return JsonNodeFactory.instance.arrayNode().addAll(all);
    }
}
