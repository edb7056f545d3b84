// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

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
 */
public record Role(
        String title,
        @Nullable String of,
        Status status,
        @Nullable String since,
        @Nullable String until,
        Span evidence) {
    /** Whether it is held; {@code name().toLowerCase()} is its spelling in the interchange. */
    public enum Status {
        CURRENT,
        FORMER,
        UNKNOWN
    }
}
