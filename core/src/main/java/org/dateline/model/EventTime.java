// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * When an event takes place.
 *
 * @param value TIMEX3 value; {@code null} exactly when the basis is {@link Basis#NONE}
 * @param span the time expression, for the bases that have one
 */
public record EventTime(@Nullable String value, @Nullable Span span, Basis basis) {
    /** {@code name().toLowerCase()} is its spelling in the interchange. */
    public enum Basis {
        STATED,
        INHERITED,
        PUBLISHED,
        NONE
    }

    public static final EventTime NONE = new EventTime(null, null, Basis.NONE);
}
