// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.answer.EventFilter;
import org.dateline.model.EventCode;
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
    private static final Set<String> STORY_PARAMETERS =
            Set.of("from", "to", "country", "type", "outlet", "tag", "actor", "q");

    private final Function<String, @Nullable String> parameters;
    private final Function<String, String> parts;

    Asked(Context context) {
        this(context::queryParam, context::pathParam);
    }

    private Asked(Function<String, @Nullable String> parameters, Function<String, String> parts) {
        this.parameters = parameters;
        this.parts = parts;
    }

    /** Which stories a query asks for that was kept: {@code tag=disputed&country=HRV}. */
    static StoryQuery query(String text) {
        Map<String, String> given = new HashMap<>();
        for (String one : text.split("&")) {
            int equals = one.indexOf('=');
            if (!one.isEmpty()) {
                String name = equals < 0 ? one : one.substring(0, equals);
                if (!STORY_PARAMETERS.contains(name)) {
                    throw Refusal.badRequest("stories are not asked for by " + name);
                }
                given.put(name, equals < 0 ? "" : decoded(one.substring(equals + 1)));
            }
        }
        return new Asked(given::get, name -> "").stories(0);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException bad) {
            throw Refusal.badRequest("query is not encoded as in an address");
        }
    }

    /** {@code null} where it is not given or empty. */
    @Nullable String word(String name) {
        String value = parameters.apply(name);
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
        String value = parts.apply(name);
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
        Set<String> types = type == null ? Set.of() : new TreeSet<>(List.of(type.split(",", -1)));
        for (String one : types) {
            if (!EventCode.isType(one)) {
                throw Refusal.badRequest("there is no type " + one);
            }
        }
        return new EventFilter(
                types,
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
