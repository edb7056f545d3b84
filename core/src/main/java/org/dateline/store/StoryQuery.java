// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.model.Spelling;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * Which stories are asked for. What is {@code null} or absent asks for all.
 *
 * @param from the first day; a story of which no day is known is not asked for then
 * @param to the last day
 * @param facets a value for each side, in any case
 * @param actor a name or surname of somebody whom it tells of, in any spelling with the same {@link Spelling#key}
 * @param words all of which a report of it has
 * @param offset how many of the latest are passed over
 * @param most how many are wanted
 */
public record StoryQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<StoryFacet, String> facets,
        @Nullable String actor,
        @Nullable String words,
        int offset,
        int most) {
    public StoryQuery {
        facets = facets.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(facets));
        if (offset < 0 || most < 0) {
            throw new IllegalArgumentException(
                    "a page needs an offset and a size of 0 or more: " + offset + ", " + most);
        }
    }

    /** The latest stories. */
    public static StoryQuery latest(int most) {
        return new StoryQuery(null, null, Map.of(), null, null, 0, most);
    }

    /** By all but the words. */
    boolean fits(Story story) {
        return isInTime(story)
                && facets.entrySet().stream().allMatch(one -> one.getKey().of(story).stream()
                        .anyMatch(value -> StoryFacet.key(value).equals(StoryFacet.key(one.getValue()))))
                && (actor == null
                        || story.entities().stream()
                                .anyMatch(one -> Names.keys(one.entity()).contains(Spelling.key(actor))));
    }

    private boolean isInTime(Story story) {
        if (from == null && to == null) {
            return true;
        }
        String first = story.from();
        String last = story.to();
        return first != null
                && last != null
                && (from == null || day(last).compareTo(from.toString()) >= 0)
                && (to == null || day(first).compareTo(to.toString()) <= 0);
    }

    private static String day(String iso) {
        return iso.length() > 10 ? iso.substring(0, 10) : iso;
    }
}
