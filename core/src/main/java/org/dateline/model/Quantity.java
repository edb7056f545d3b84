// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of something.
 *
 * @param span the number with its bounds and unit, e.g. "at least 12 people"
 * @param value the number as written
 * @param min lower bound that the words leave open ("at least"), {@code null} for none
 * @param max upper bound, {@code null} for none
 * @param unit lemma of what is counted: {@code soldier}, {@code percent}, {@code usd}
 * @param field PLOVER size or plain word where a rule knows it: {@code dead}, {@code injured}, {@code arrested}, …
 * @param asOf TIMEX3 value where the text says as of when
 */
public record Quantity(
        Span span,
        double value,
        @Nullable Double min,
        @Nullable Double max,
        String unit,
        @Nullable String field,
        @Nullable String asOf) {
    /** The same, counting what the field names. */
    public Quantity withField(String named) {
        return new Quantity(span, value, min, max, unit, named, asOf);
    }
}
