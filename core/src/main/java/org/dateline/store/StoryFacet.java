// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.EventCode;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** A side by which stories are filtered. */
public enum StoryFacet {
    /** ISO 3166-1 alpha-3 codes of those who are named, and of the places. */
    COUNTRY,
    /** PLOVER types of the events, and plain kinds of those that PLOVER does not code. */
    TYPE,
    OUTLET,
    TAG;

    /** The values that the story has, as they are shown. */
    public Set<String> of(Story story) {
        Set<String> values = new TreeSet<>();
        switch (this) {
            case COUNTRY ->
                story.entities().forEach(one -> add(values, one.entity().country()));
            case TYPE ->
                story.events().forEach(one -> add(values, type(one.best().code())));
            case OUTLET -> story.reports().forEach(one -> add(values, one.source()));
            case TAG -> StoryTag.of(story).forEach(tag -> values.add(tag.word()));
        }
        return values;
    }

    private static void add(Set<String> values, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.add(value);
        }
    }

    private static @Nullable String type(EventCode code) {
        return code.type() == null ? code.kind() : code.type().name();
    }

    /** As values are compared. */
    public static String key(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    /** How many stories have a value. */
    public record Count(String value, int stories) {}
}
