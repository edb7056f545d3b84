// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An office or part that an entity has.
 *
 * @param title lower case, e.g. {@code foreign minister}
 * @param of entity id, or a name where there is no entity
 * @param status as of the report
 * @param since TIMEX3 value
 * @param until TIMEX3 value
 * @param evidence the characters that say so
 * @param qualifier in which way it is held; {@code null} where the report says no more than that it is or was
 */
public record Role(
        String title,
        @Nullable String of,
        Status status,
        @Nullable String since,
        @Nullable String until,
        Span evidence,
        @Nullable Qualifier qualifier) {
    /** Whether it is held; {@code name().toLowerCase()} is its spelling in the interchange. */
    public enum Status {
        CURRENT,
        FORMER,
        UNKNOWN
    }

    /** In which way an office is held. */
    public enum Qualifier {
        /** Won, not yet held. */
        ELECT,
        /** Named for, not yet held. */
        DESIGNATE,
        /** Held for another, or until another comes. */
        ACTING,
        /** Held to the end, which is near. */
        OUTGOING,
        /** Held at the founding. */
        FOUNDING,
        /** Held by somebody who has died. */
        LATE;

        /** Its spelling in the interchange. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether somebody so called does not hold the office yet. */
        public boolean isToCome() {
            return this == ELECT || this == DESIGNATE;
        }
    }

    /** A role of which the report says only that it is or was held. */
    public Role(
            String title,
            @Nullable String of,
            Status status,
            @Nullable String since,
            @Nullable String until,
            Span evidence) {
        this(title, of, status, since, until, evidence, null);
    }

    /** The same role of something else. */
    public Role withOf(@Nullable String other) {
        return new Role(title, other, status, since, until, evidence, qualifier);
    }
}
