// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** Times counted from the publication or from a time named before. */
final class Relative {
    private Relative() {}

    /** "two weeks ago": as exact as its unit. */
    static String ago(Map<String, String> captured, Anchor anchor) {
        return counted(captured, -1, anchor.published(), "PAST_REF");
    }

    /** "a day earlier" ({@code sign} −1), "two weeks later": counted from the time named before. */
    static String apart(Map<String, String> captured, int sign, Anchor anchor) {
        String unit = captured.getOrDefault("unit", "D");
        String open = sign < 0 ? "PAST_REF" : "FUTURE_REF";
        if (unit.equals("Y") || unit.equals("E")) {
            int years = Values.number(captured, "num") * (unit.equals("E") ? 10 : 1);
            if (captured.getOrDefault("num", "1").equals("X")) {
                return open;
            }
            return anchor.focusYear()
                    .map(year -> Integer.toString(year + sign * years))
                    .orElse(Values.UNKNOWN);
        }
        return counted(captured, sign, anchor.focusDay().orElse(null), open);
    }

    /** "two weeks from now", "a week from Tuesday". */
    static String hence(Map<String, String> captured, Anchor anchor) {
        LocalDate from = anchor.published();
        if (from != null && captured.containsKey("weekday")) {
            from = from.with(TemporalAdjusters.next(DayOfWeek.of(Values.number(captured, "weekday"))));
        }
        return counted(captured, 1, from, "FUTURE_REF");
    }

    /** "a year ago today", "five years ago this week": as exact as the word behind. */
    static String agoFrom(Map<String, String> captured, String exact, Anchor anchor) {
        LocalDate published = anchor.published();
        String amount = captured.getOrDefault("num", "1");
        if (published == null || amount.equals("X")) {
            return published == null ? Values.UNKNOWN : "PAST_REF";
        }
        int steps = (int) Math.round(Double.parseDouble(amount));
        LocalDate then =
                switch (captured.getOrDefault("unit", "D")) {
                    case "W" -> published.minusWeeks(steps);
                    case "M" -> published.minusMonths(steps);
                    case "Y" -> published.minusYears(steps);
                    case "E" -> published.minusYears(10L * steps);
                    default -> published.minusDays(steps);
                };
        if (captured.containsKey("weekday")) {
            then = then.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(Values.number(captured, "weekday"))));
        }
        return Values.shifted(then, exact, 0);
    }

    /** "that night", "the following morning": of the day that the text speaks of. */
    static String partOfThat(Map<String, String> captured, Anchor anchor) {
        int steps = Values.number(Map.of("dir", captured.getOrDefault("dir", "0")), "dir");
        return anchor.focus() == null
                ? Values.UNKNOWN
                : anchor.focusDay()
                        .map(day -> day.plusDays(steps) + "T" + captured.getOrDefault("part", "NI"))
                        .orElse(Values.UNKNOWN);
    }

    private static String counted(
            Map<String, String> captured, int sign, @org.jspecify.annotations.Nullable LocalDate from, String open) {
        String amount = captured.getOrDefault("num", "1");
        String unit = captured.getOrDefault("unit", "D");
        if (amount.equals("X")) {
            return open;
        }
        if (from == null) {
            return Values.UNKNOWN;
        }
        int steps = sign * (int) Math.round(Double.parseDouble(amount));
        return switch (unit) {
            case "TH", "TM", "TS" -> Durations.of(amount, unit);
            case "E" -> Integer.toString(from.getYear() + 10 * steps);
            case "C" -> Integer.toString(from.getYear() + 100 * steps);
            default -> Values.shifted(from, unit, steps);
        };
    }

    /** "a year earlier", "the year-ago quarter": the quarter before it a year back where the text speaks of one. */
    static String yearAgo(Map<String, String> captured, Anchor anchor) {
        LocalDate published = anchor.published();
        String quarter = captured.containsKey("q")
                ? Calendar.quarter(captured, anchor).orElse(Values.UNKNOWN)
                : anchor.quarter();
        if (quarter != null && quarter.length() == 7 && Character.isDigit(quarter.charAt(0))) {
            return Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4);
        }
        return published == null ? Values.UNKNOWN : Integer.toString(published.getYear() - 1);
    }

    /** "that year", "the same day", "the following month": by the time named before. */
    static String that(Map<String, String> captured, Anchor anchor) {
        String unit = captured.getOrDefault("unit", "D");
        int steps = Values.number(Map.of("dir", captured.getOrDefault("dir", "0")), "dir");
        if (unit.equals("Y")) {
            return anchor.focusYear()
                    .map(year -> Integer.toString(year + steps))
                    .orElse(Values.UNKNOWN);
        }
        Optional<LocalDate> from = unit.equals("M") ? anchor.focusMonth() : anchor.focusDay();
        return from.map(day -> Values.shifted(day, unit, steps)).orElse(Values.UNKNOWN);
    }

    static String every(Map<String, String> captured) {
        if (captured.containsKey("weekday")) {
            String part = captured.get("part");
            return "XXXX-WXX-" + captured.get("weekday") + (part == null ? "" : "T" + part);
        }
        if (captured.containsKey("month")) {
            return "XXXX-" + (captured.getOrDefault("month", "").length() == 1 ? "0" : "") + captured.get("month");
        }
        if (captured.containsKey("season")) {
            return "XXXX-" + captured.get("season");
        }
        if (captured.containsKey("part")) {
            return "XXXX-XX-XXT" + captured.get("part");
        }
        return Durations.of(captured);
    }
}
