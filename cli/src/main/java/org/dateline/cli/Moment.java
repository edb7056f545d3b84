// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A TIMEX3 value as a reader is shown it: {@code 2026-10-28TNI} is "2026-10-28 night". */
final class Moment {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T([A-Z]{2}|\\d{2}(?::\\d{2})?).*");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([A-Z][A-Z1-4])");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("MO", "morning"),
            Map.entry("MI", "midday"),
            Map.entry("AF", "afternoon"),
            Map.entry("EV", "evening"),
            Map.entry("NI", "night"),
            Map.entry("DT", "daytime"),
            Map.entry("SP", "spring"),
            Map.entry("SU", "summer"),
            Map.entry("FA", "autumn"),
            Map.entry("WI", "winter"));

    private Moment() {}

    static String words(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return day.group(1) + " " + WORDS.getOrDefault(day.group(2), day.group(2));
        }
        Matcher part = PART.matcher(value);
        return part.matches() ? part.group(1) + " " + WORDS.getOrDefault(part.group(2), part.group(2)) : value;
    }
}
