// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.answer.EventFilter;
import org.dateline.model.Factuality;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryQuery;
import org.dateline.store.StoryTag;
import org.jspecify.annotations.Nullable;

/** The parameters of a request; what they cannot be is refused with the name of the parameter. */
final class Asked {
    static final int MOST = 200;
    private static final int MOST_OFFSET = 1_000_000;
    private static final int LONGEST = 400;
    private static final int LONGEST_ID = 2000;

    private final Context context;

    Asked(Context context) {
        this.context = context;
    }

    /** {@code null} where it is not given or empty. */
    @Nullable String word(String name) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw Refusal.badRequest(name + " is longer than " + LONGEST + " characters");
        }
        return value.strip();
    }

    String needed(String name) {
        String value = word(name);
        if (value == null) {
            throw Refusal.badRequest(name + " is missing");
        }
        return value;
    }

    /** A part of the path. */
    String part(String name) {
        String value = context.pathParam(name);
        if (value.isBlank() || value.length() > LONGEST_ID) {
            throw Refusal.notFound("there is no such " + name);
        }
        return value;
    }

    private int number(String name, int unless, int most) {
        String value = word(name);
        if (value == null) {
            return unless;
        }
        if (!value.matches("\\d{1,7}") || Integer.parseInt(value) > most) {
            throw Refusal.badRequest(name + " is a number from 0 to " + most + ", not " + value);
        }
        return Integer.parseInt(value);
    }

    int offset() {
        return number("offset", 0, MOST_OFFSET);
    }

    int limit(int unless) {
        return number("limit", unless, MOST);
    }

    private @Nullable LocalDate day(String name) {
        String value = word(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            throw Refusal.badRequest(name + " is a day such as 2025-05-07, not " + value);
        }
    }

    private static <E extends Enum<E>> Set<E> constants(String name, @Nullable String value, Class<E> kind) {
        if (value == null) {
            return Set.of();
        }
        try {
            return Set.of(Enum.valueOf(kind, value.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException none) {
            throw Refusal.badRequest("there is no " + name + " " + value);
        }
    }

    StoryQuery stories(int limit) {
        Map<StoryFacet, String> facets = new EnumMap<>(StoryFacet.class);
        for (StoryFacet facet : StoryFacet.values()) {
            String value = word(facet.name().toLowerCase(Locale.ROOT));
            if (value != null) {
                facets.put(facet, value);
            }
        }
        String tag = facets.get(StoryFacet.TAG);
        if (tag != null && StoryTag.of(tag).isEmpty()) {
            throw Refusal.badRequest("there is no tag " + tag);
        }
        return new StoryQuery(day("from"), day("to"), facets, word("actor"), word("q"), offset(), limit(limit));
    }

    EventFilter events() {
        String type = word("type");
        String country = word("country");
        return new EventFilter(
                type == null ? Set.of() : new TreeSet<>(Set.of(type.split(","))),
                word("actor"),
                word("recipient"),
                country == null ? null : country.toUpperCase(Locale.ROOT),
                day("from"),
                day("to"),
                constants("status", word("status"), Factuality.Status.class),
                constants("certainty", word("certainty"), Factuality.Certainty.class),
                word("story"));
    }
}
