// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Set;

/** The names of weekdays and months: proper nouns that name a day and nobody. */
final class CalendarNames {
    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private CalendarNames() {}

    /** Whether a word in lower case is the full name of a weekday or month. */
    static boolean has(String word) {
        return NAMES.contains(word);
    }
}
