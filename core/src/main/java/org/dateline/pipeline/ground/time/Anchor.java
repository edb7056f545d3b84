// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a relative time is relative to.
 *
 * @param published day of publication, where known
 * @param focus value of the last date before it in the text, where there is one
 * @param quarter value of the last quarter before it in the text
 */
record Anchor(
        @Nullable LocalDate published, @Nullable String focus, @Nullable String quarter, Supplier<ClauseTense> tense) {

    /** The day that the text speaks of: the last one that it names. */
    Optional<LocalDate> focusDay() {
        if (focus != null && focus.length() >= 10 && Character.isDigit(focus.charAt(9)) && focus.charAt(4) == '-') {
            try {
                return Optional.of(LocalDate.parse(focus.substring(0, 10)));
            } catch (java.time.DateTimeException notADay) {
                return Optional.ofNullable(published);
            }
        }
        return Optional.ofNullable(published);
    }

    /** The first day of the month that the text speaks of, where it names one. */
    Optional<LocalDate> focusMonth() {
        return focus != null && focus.matches("[0-9]{4}-(0[1-9]|1[0-2])")
                ? Optional.of(LocalDate.parse(focus + "-01"))
                : focusDay();
    }

    /** The year that the text speaks of. */
    Optional<Integer> focusYear() {
        if (focus != null && focus.matches("[0-9]{4}.*")) {
            return Optional.of(Integer.valueOf(focus.substring(0, 4)));
        }
        return Optional.ofNullable(published).map(LocalDate::getYear);
    }
}
