// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.DayRange;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.Factuality;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * Which events of all stories are asked for. What is {@code null} or empty asks for all.
 *
 * @param types PLOVER types, or kinds of happenings that PLOVER does not code, in lower case
 * @param from the first day; an event of which no day is told is not asked for then
 * @param to the last day
 */
public record EventQuery(
        Set<String> types,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Factuality.Status> statuses,
        Set<Factuality.Certainty> certainties) {
    public EventQuery {
        types = types.stream().map(type -> type.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        statuses = Set.copyOf(statuses);
        certainties = Set.copyOf(certainties);
    }

    /** An event of a story. */
    public record Found(String story, String event) {}

    /**
     * Some of those that fit, the latest first, the undated last; those of one day by story and id.
     *
     * @param all how many fit
     */
    public record Page(List<Found> events, int all) {
        public Page {
            events = List.copyOf(events);
        }
    }

    /** What events are found by. */
    public record Row(
            String story,
            String event,
            String type,
            String firstDay,
            String lastDay,
            Factuality.Status status,
            Factuality.Certainty certainty) {
        /** Days that are not told are empty. */
        public static Row of(Story story, Story.StoryEvent told) {
            Event event = told.best();
            EventCode code = event.code();
            String type = code.type() == null ? code.kind() : code.type().name();
            DayRange days = DayRange.of(event.time().value()).orElse(null);
            return new Row(
                    story.id(),
                    told.id(),
                    type == null ? "" : type.toLowerCase(Locale.ROOT),
                    days == null ? "" : days.first().toString(),
                    days == null ? "" : days.last().toString(),
                    event.factuality().status(),
                    event.factuality().certainty());
        }
    }

    boolean fits(Row row) {
        boolean dated = !row.firstDay().isEmpty();
        return (types.isEmpty() || types.contains(row.type()))
                && (statuses.isEmpty() || statuses.contains(row.status()))
                && (certainties.isEmpty() || certainties.contains(row.certainty()))
                && (from == null || dated && row.lastDay().compareTo(from.toString()) >= 0)
                && (to == null || dated && row.firstDay().compareTo(to.toString()) <= 0);
    }
}
