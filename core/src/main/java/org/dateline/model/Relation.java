// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A lasting tie between two entities.
 *
 * @param kind e.g. {@code ally-of}, {@code spouse-of}, {@code operates}
 * @param from entity id
 * @param to entity id, or a name where there is no entity
 * @param since TIMEX3 value, where the text tells
 * @param until TIMEX3 value, where the text tells
 * @param span the characters that say so
 */
public record Relation(
        String kind,
        String from,
        String to,
        Role.Status status,
        @Nullable String since,
        @Nullable String until,
        Span span) {
    /** One whose dates are not told. */
    public Relation(String kind, String from, String to, Role.Status status, Span span) {
        this(kind, from, to, status, null, null, span);
    }
}
