// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of a story with all that one needs to tell it by itself.
 *
 * @param story id of the story
 * @param actors the story's entities
 * @param recipients the story's entities
 * @param reports how many tell it
 * @param origins how many independent ones tell it
 * @param best the report that tells it best
 * @param place where it was, by that report
 */
public record ToldEvent(
        String story,
        Story.StoryEvent event,
        List<Entity> actors,
        List<Entity> recipients,
        int reports,
        int origins,
        Story.Member best,
        @Nullable Place place) {
    public ToldEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The same with its place. */
    public ToldEvent at(@Nullable Place where) {
        return new ToldEvent(story, event, actors, recipients, reports, origins, best, where);
    }

    /** The days that it may have been on. */
    public Optional<DayRange> days() {
        return DayRange.of(event.best().time().value());
    }

    /** The first of its days; the far past where none is told, so that undated events come last in a list of the latest. */
    public LocalDate firstDay() {
        return days().map(DayRange::first).orElse(LocalDate.MIN);
    }
}
