// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days in running words, with months called as in some twenty languages; never a day whose day and month may be confused. */
final class DayFinder {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ISO = Pattern.compile("(?<![\\d./-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d-])");
    private static final Pattern EASTERN =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?![\\d])(?!\\.\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s*(?:of |de |di |-)?\\s*(\\p{L}{3,12})\\.?,?\\s*(?:de |del |-)?\\s*(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    /** A day and where its words begin. */
    record Found(LocalDate day, int start, int end) {}

    DayFinder() {
        for (List<String> row : Tables.rows("dates.tsv")) {
            for (String word : row.get(1).split(" ")) {
                if (Character.isDigit(row.get(0).charAt(0))) {
                    months.put(word, Integer.valueOf(row.get(0)));
                } else {
                    words.put(word, row.get(0));
                }
            }
        }
    }

    /** What a word says of a date that stands behind it: published, changed, other, or {@code null}. */
    @Nullable String said(String word) {
        return words.get(word.toLowerCase(Locale.ROOT));
    }

    /**
     * All days in some words, in order.
     *
     * @param monthFirst whether numbers with slashes are month, day and year; {@code null} where nobody knows
     */
    List<Found> all(String text, @Nullable Boolean monthFirst) {
        List<Found> found = new ArrayList<>();
        if (!text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return found;
        }
        collect(ISO.matcher(text), found, m -> day(m.group(1), number(m.group(3)), number(m.group(4))));
        collect(EASTERN.matcher(text), found, m -> day(m.group(1), number(m.group(2)), number(m.group(3))));
        collect(DAY_MONTH.matcher(text), found, m -> day(m.group(3), month(m.group(2)), number(m.group(1))));
        collect(MONTH_DAY.matcher(text), found, m -> day(m.group(3), month(m.group(1)), number(m.group(2))));
        collect(NUMBERS.matcher(text), found, m -> numbers(m, monthFirst));
        found.sort((one, other) -> Integer.compare(one.start, other.start));
        return found;
    }

    private interface Reading {
        @Nullable LocalDate of(Matcher matcher);
    }

    private static void collect(Matcher matcher, List<Found> found, Reading reading) {
        while (matcher.find()) {
            LocalDate day = reading.of(matcher);
            int start = matcher.start();
            int end = matcher.end();
            if (day != null && found.stream().noneMatch(other -> other.start < end && start < other.end)) {
                found.add(new Found(day, start, end));
            }
        }
    }

    private @Nullable LocalDate numbers(Matcher matcher, @Nullable Boolean monthFirst) {
        int one = number(matcher.group(1));
        int two = number(matcher.group(3));
        String year = matcher.group(4).length() == 2 ? "20" + matcher.group(4) : matcher.group(4);
        if (matcher.group(4).length() == 2 && !matcher.group(2).equals(".")) {
            return null;
        }
        if (matcher.group(2).equals(".") || one > 12 || one == two) {
            return day(year, two, one);
        }
        if (two > 12) {
            return day(year, one, two);
        }
        return monthFirst == null ? null : monthFirst ? day(year, one, two) : day(year, two, one);
    }

    private int month(String name) {
        return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static @Nullable LocalDate day(String year, int month, int day) {
        int number = number(year);
        if (number < FIRST_YEAR || number > LAST_YEAR || month < 1 || month > 12) {
            return null;
        }
        try {
            return LocalDate.of(number, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
