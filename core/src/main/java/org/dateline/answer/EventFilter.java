// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.ComparableName;
import org.dateline.model.DayRange;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.Factuality;
import org.dateline.model.Spelling;
import org.dateline.model.ToldEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for. What is {@code null} or empty asks for all.
 *
 * @param types PLOVER types, or plain-language kinds of happenings that PLOVER does not code, in any case
 * @param actor a name of an actor, in any usual spelling
 * @param recipient a name of a recipient
 * @param country ISO 3166-1 alpha-3 code of a country whose people or bodies take part or that it happens in
 * @param from the first day; an event of which no day is told is not asked for then
 * @param to the last day
 * @param story the beginning of a story's id
 */
public record EventFilter(
        Set<String> types,
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String country,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Factuality.Status> statuses,
        Set<Factuality.Certainty> certainties,
        @Nullable String story) {
    public static final EventFilter ALL =
            new EventFilter(Set.of(), null, null, null, null, null, Set.of(), Set.of(), null);

    public EventFilter {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        certainties = Set.copyOf(certainties);
    }

    /** Whether it asks for events of whomever, wherever, in whatever story. */
    boolean isWide() {
        return actor == null && recipient == null && country == null && story == null;
    }

    /** By all but the country. */
    boolean fits(ToldEvent told) {
        Event event = told.event().best();
        return (types.isEmpty() || types.stream().anyMatch(type -> isOf(event.code(), type)))
                && (statuses.isEmpty() || statuses.contains(event.factuality().status()))
                && (certainties.isEmpty()
                        || certainties.contains(event.factuality().certainty()))
                && isInTime(told)
                && (actor == null || names(told.actors(), actor))
                && (recipient == null || names(told.recipients(), recipient));
    }

    private static boolean isOf(EventCode code, String type) {
        String name = code.type() == null ? code.kind() : code.type().name();
        return name != null && name.toLowerCase(Locale.ROOT).equals(type.toLowerCase(Locale.ROOT));
    }

    private boolean isInTime(ToldEvent told) {
        if (from == null && to == null) {
            return true;
        }
        DayRange days = told.days().orElse(null);
        return days != null
                && (from == null || !days.last().isBefore(from))
                && (to == null || !days.first().isAfter(to));
    }

    /** Whether one of them goes by the name, or has it for a surname. */
    static boolean names(List<Entity> all, String name) {
        Spelling asked = Spelling.of(name);
        return all.stream().anyMatch(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream())
                .anyMatch(own -> asked.shortFor(Spelling.of(own))
                        || ComparableName.of(one.kind(), own)
                                .match(ComparableName.of(one.kind(), name))
                                .isPresent()));
    }

    /** Whether somebody of the country takes part. */
    boolean takesPart(ToldEvent told) {
        return country == null
                || Stream.concat(told.actors().stream(), told.recipients().stream())
                        .anyMatch(one -> country.equals(one.country()));
    }
}
