// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a dictionary knows, whatever a report says of it.
 *
 * @param name as the dictionary writes it
 * @param kind {@code null} where the dictionary does not say
 * @param country ISO 3166-1 alpha-3, whatever the date
 * @param sector PLOVER sector code, whatever the date, unless a post says otherwise
 * @param identifier id in an outside knowledge base
 * @param posts what it is, or was, in which time
 */
public record Actor(
        String name,
        List<String> aliases,
        @Nullable EntityKind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String identifier,
        List<Post> posts) {

    /**
     * An office or part, and when it was held. The first and the last day count, and so does the whole of a year or month that
     * is given without a day.
     *
     * @param title lower case
     * @param of what it belongs to, as the dictionary writes it
     * @param country ISO 3166-1 alpha-3, where the actor stands for it in this time only
     * @param sector PLOVER sector code
     * @param since ISO 8601 year, month or day; {@code null} where the beginning is open
     * @param until ISO 8601 year, month or day; {@code null} where the end is open
     */
    public record Post(
            @Nullable String title,
            @Nullable String of,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String since,
            @Nullable String until) {
        public Post {
            LocalDate first = since == null ? null : PartialDate.firstDay(since);
            LocalDate last = until == null ? null : PartialDate.lastDay(until);
            if (first != null && last != null && last.isBefore(first)) {
                throw new IllegalArgumentException("it ends before it begins: " + since + " to " + until);
            }
        }

        public boolean isDated() {
            return since != null || until != null;
        }

        /** Whether it is held on that day; where no day is known, only what is held at any time. */
        public boolean holds(@Nullable LocalDate day) {
            if (day == null) {
                return !isDated();
            }
            return (since == null || !day.isBefore(PartialDate.firstDay(since)))
                    && (until == null || !day.isAfter(PartialDate.lastDay(until)));
        }

        /** Whether it had ended by that day. */
        public boolean isOver(@Nullable LocalDate day) {
            return day != null && until != null && day.isAfter(PartialDate.lastDay(until));
        }
    }

    /** What an actor counts as on some day. */
    public record Standing(@Nullable String country, @Nullable String sector, @Nullable String identifier) {}

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor needs a name");
        }
        aliases = List.copyOf(aliases);
        posts = List.copyOf(posts);
    }

    /**
     * What it counts as on that day: by the first post that is held and says so, one with dates before one without, else by
     * what is told of it at any time.
     */
    public Standing asOf(@Nullable LocalDate day) {
        return new Standing(
                held(day, true).map(Post::country).orElse(country),
                held(day, false).map(Post::sector).orElse(sector),
                identifier);
    }

    private Optional<Post> held(@Nullable LocalDate day, boolean country) {
        Post undated = null;
        for (Post post : posts) {
            if ((country ? post.country() : post.sector()) != null && post.holds(day)) {
                if (post.isDated()) {
                    return Optional.of(post);
                }
                undated = undated == null ? post : undated;
            }
        }
        return Optional.ofNullable(undated);
    }
}
