// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A TIMEX3 (ISO-TimeML, ISO 24617-1).
 *
 * @param value e.g. {@code 2025-10-15}, {@code 2024-12}, {@code P10M}, {@code PAST_REF}; a weekday that cannot be dated is
 *     {@code XXXX-WXX-3}; {@code null} where there is no value
 */
public record TimeExpression(Span span, String text, Type type, @Nullable String value) {
    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
