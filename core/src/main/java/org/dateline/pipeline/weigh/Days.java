// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Publication;

/** TIMEX3 values of dates: weekdays dated by the day of publication, and whether two may be one time. */
final class Days {
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7]).*");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}.*)?|-W\\d{2}.*|-(?:SP|SU|FA|WI|Q\\d|H\\d))?");

    private Days() {}

    static Set<String> of(Collection<String> values, Publication published) {
        Set<String> days = new LinkedHashSet<>();
        for (String value : values) {
            String dated = dated(value, published);
            if (DATE.matcher(dated).matches() || WEEKDAY.matcher(dated).matches()) {
                days.add(dated.length() > 10 && dated.charAt(10) == 'T' ? dated.substring(0, 10) : dated);
            }
        }
        return days;
    }

    /** A weekday is the last such day before or on the day of publication, as in past-tense news; else unchanged. */
    static String dated(String value, Publication published) {
        Matcher weekday = WEEKDAY.matcher(value);
        if (!weekday.matches() || published.date().isEmpty()) {
            return value;
        }
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday.group(1)));
        return published
                .date()
                .get()
                .with(TemporalAdjusters.previousOrSame(day))
                .toString();
    }

    /** Whether no time of one set can be a time of the other; a day lies within its week, month and year. */
    static boolean apart(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return one.stream().noneMatch(a -> other.stream().anyMatch(b -> mayBeOne(a, b)));
    }

    /** Whether both name full days and no day of one is a day of the other. */
    static boolean onOtherDays(Set<String> one, Set<String> other) {
        return apart(one, other)
                && one.stream().allMatch(Days::isDay)
                && other.stream().allMatch(Days::isDay);
    }

    /** Whether both name one full day. */
    static boolean shareDay(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(day -> day.length() == 10 && other.contains(day));
    }

    static boolean mayBeOne(String a, String b) {
        if (a.startsWith(b) || b.startsWith(a)) {
            return true;
        }
        if (isDay(a) && isDay(b)) {
            return isWeekOff(a, b);
        }
        if (a.startsWith("XXXX") || b.startsWith("XXXX")) {
            return weekday(a) == 0 || weekday(b) == 0 || weekday(a) == weekday(b);
        }
        boolean vague = !isPlain(a) || !isPlain(b);
        return vague && a.substring(0, 4).equals(b.substring(0, 4));
    }

    /** How far two full days are apart; many where one is none. */
    static long daysApart(String a, String b) {
        try {
            return Math.abs(LocalDate.parse(a).toEpochDay() - LocalDate.parse(b).toEpochDay());
        } catch (DateTimeException noSuchDay) {
            return Long.MAX_VALUE;
        }
    }

    /** A weekday read as the last one here and as the next one there is likely one day. */
    private static boolean isWeekOff(String a, String b) {
        return daysApart(a, b) == 7;
    }

    private static boolean isDay(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static boolean isPlain(String value) {
        return value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
    }

    private static int weekday(String value) {
        Matcher weekday = WEEKDAY.matcher(value);
        if (weekday.matches()) {
            return Integer.parseInt(weekday.group(1));
        }
        if (!isDay(value)) {
            return 0;
        }
        try {
            return LocalDate.parse(value).getDayOfWeek().getValue();
        } catch (DateTimeException noSuchDay) {
            return 0;
        }
    }
}
