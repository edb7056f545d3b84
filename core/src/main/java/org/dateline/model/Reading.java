// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one report says: a function of that report alone. Right of it everything works from readings.
 *
 * @param report the report, with the date that its own text states where it was given none
 * @param version hash of the report's content and of the version of the stages that made this
 * @param predicates how sure the other words of happenings are; empty unless asked for
 * @param events what is coded, and the kinds of happenings that the lexicon names beside PLOVER's types
 * @param happenings what else happens, by learnt weights: events of no type, told along with the others
 */
public record Reading(
        Report report,
        String version,
        @Nullable String agency,
        List<Excluded> excluded,
        List<Span> paragraphs,
        List<Span> sentences,
        List<Mention> mentions,
        List<Entity> entities,
        List<TimeExpression> times,
        List<Place> places,
        List<Attribution> attributions,
        List<Event> events,
        List<Predicate> predicates,
        List<Relation> relations,
        List<Statement> statements,
        List<Problem> problems,
        List<Event> happenings) {
    public Reading {
        excluded = List.copyOf(excluded);
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        places = List.copyOf(places);
        attributions = List.copyOf(attributions);
        events = List.copyOf(events);
        predicates = List.copyOf(predicates);
        relations = List.copyOf(relations);
        statements = List.copyOf(statements);
        problems = List.copyOf(problems);
        // A store of an earlier version has none.
        happenings = happenings == null ? List.of() : List.copyOf(happenings);
    }

    /** By report and version alone: readings are keys of maps, and everything else follows from these two. */
    @Override
    public int hashCode() {
        return Objects.hash(report.id(), version);
    }

    public String text() {
        return report.text();
    }

    /** The same reading as one of another report. */
    public Reading withReport(Report other) {
        return new Reading(
                other,
                version,
                agency,
                excluded,
                paragraphs,
                sentences,
                mentions,
                entities,
                times,
                places,
                attributions,
                events,
                predicates,
                relations,
                statements,
                problems,
                happenings);
    }

    public Optional<Entity> entity(@Nullable String id) {
        return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    public Optional<Attribution> attribution(@Nullable String id) {
        return attributions.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
