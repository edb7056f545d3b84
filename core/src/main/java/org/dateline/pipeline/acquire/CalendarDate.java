// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar as stamps write it.
 *
 * @param day {@code null} where the words leave the year open
 */
record CalendarDate(int start, int end, @Nullable LocalDate day) {
    /** Names of months, in full and cut short; no capturing group. */
    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static final String NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern DAY_MONTH =
            word(NUMBER + "(?: of)?[ .-]+(" + MONTH + ")\\.?(?:,?[ -]+(\\d{4})(?!\\d))?(?!\\w)");
    private static final Pattern MONTH_DAY =
            word("(" + MONTH + ")\\.? " + NUMBER + "(?!\\d|[:.]\\d)(?:,?\\s+(\\d{4})(?![\\d:]))?(?!\\w)");
    private static final Pattern ISO = word("(\\d{4})([-/])(\\d{2})\\2(\\d{2})(?:[T ]\\d{2}:\\d{2}"
            + "(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-])");
    private static final Pattern NUMBERS = word("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static Pattern word(String pattern) {
        return Pattern.compile("(?<![\\w./-])" + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The first date of a short passage, or {@code null}. A date in numbers counts only if day and month cannot be confused. */
    static @Nullable CalendarDate first(CharSequence words) {
        if (words.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        CalendarDate best = null;
        for (Pattern pattern : List.of(ISO, DAY_MONTH, MONTH_DAY, NUMBERS)) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find() && (best == null || matcher.start() < best.start)) {
                CalendarDate found = read(pattern, matcher);
                best = found == null ? best : found;
            }
        }
        return best;
    }

    private static @Nullable CalendarDate read(Pattern pattern, Matcher matcher) {
        try {
            if (pattern == ISO) {
                return dated(matcher, matcher.group(1), number(matcher.group(3)), number(matcher.group(4)));
            }
            if (pattern == DAY_MONTH) {
                return dated(matcher, matcher.group(3), month(matcher.group(2)), number(matcher.group(1)));
            }
            if (pattern == MONTH_DAY) {
                return dated(matcher, matcher.group(3), month(matcher.group(1)), number(matcher.group(2)));
            }
            return numbers(matcher);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static CalendarDate numbers(Matcher matcher) {
        int one = number(matcher.group(1));
        int two = number(matcher.group(3));
        // Dots mean day first wherever they are used; slashes and hyphens do not tell.
        boolean dayFirst = one > 12 || matcher.group(2).equals(".") || one == two;
        if (!dayFirst && two <= 12) {
            return new CalendarDate(matcher.start(), matcher.end(), null);
        }
        return dated(matcher, matcher.group(4), dayFirst ? two : one, dayFirst ? one : two);
    }

    private static CalendarDate dated(Matcher matcher, @Nullable String year, int month, int day) {
        // 2024 has every day that any year has.
        LocalDate date = LocalDate.of(year == null ? 2024 : number(year), month, day);
        boolean plausible = year != null && number(year) >= 1600 && number(year) < 2200;
        return new CalendarDate(matcher.start(), matcher.end(), plausible ? date : null);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
