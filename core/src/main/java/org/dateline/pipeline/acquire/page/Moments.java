// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A moment as machines write it: ISO 8601 and what comes near it, RFC 1123, seconds since 1970. */
final class Moments {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:(?:[T _,]+)(\\d{1,2}):(\\d{2})"
                    + "(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.*");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?Z?)?");
    private static final Pattern SECONDS = Pattern.compile("(1\\d{9})(?:\\d{3})?");
    private static final Pattern CLOCK =
            Pattern.compile("\\b(\\d{2}):(\\d{2}):(\\d{2}) (?:GMT|UTC|Z|([+-]\\d{2}):?(\\d{2}))");
    private static final int LONGEST = 60;

    private Moments() {}

    /** As ISO 8601, a day or a day with its time; {@code null} if it is not clear. */
    static @Nullable String iso(@Nullable String written, DayFinder days) {
        if (written == null) {
            return null;
        }
        String text = written.strip();
        if (text.length() < 8 || text.length() > LONGEST) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return dayAndTime(iso);
        }
        Matcher packed = PACKED.matcher(text);
        if (packed.matches()) {
            LocalDate day = DayFinder.day(packed.group(1), number(packed.group(2)), number(packed.group(3)));
            return day == null ? null : day.toString();
        }
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            return Instant.ofEpochSecond(Long.parseLong(seconds.group(1))).toString();
        }
        List<DayFinder.Found> found = days.all(text, null);
        if (found.size() != 1) {
            return null;
        }
        Matcher clock = CLOCK.matcher(text);
        String day = found.get(0).day().toString();
        return clock.find()
                ? day + "T" + clock.group(1) + ":" + clock.group(2) + ":" + clock.group(3) + zone(clock)
                : day;
    }

    private static String zone(Matcher clock) {
        return clock.group(4) == null ? "Z" : clock.group(4) + ":" + clock.group(5);
    }

    private static @Nullable String dayAndTime(Matcher iso) {
        LocalDate day = DayFinder.day(iso.group(1), number(iso.group(2)), number(iso.group(3)));
        if (day == null || iso.group(4) == null) {
            return day == null ? null : day.toString();
        }
        try {
            LocalTime time = LocalTime.of(
                    number(iso.group(4)), number(iso.group(5)), iso.group(6) == null ? 0 : number(iso.group(6)));
            return day + "T" + time + (iso.group(6) != null && time.getSecond() == 0 ? ":00" : "") + zone(iso.group(7));
        } catch (DateTimeException noSuchTime) {
            return day.toString();
        }
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (zone.length() < 3 || Character.isLetter(zone.charAt(0))) {
            return "Z";
        }
        try {
            String id = ZoneOffset.of(zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone)
                    .getId();
            return id;
        } catch (DateTimeException noSuchZone) {
            return "";
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
