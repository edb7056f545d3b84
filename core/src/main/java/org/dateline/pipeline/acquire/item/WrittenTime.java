// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.item;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as feeds, packages and messages write them: RFC 822 with its many misspellings, ISO 8601, asctime. All else, above all
 * what could be read in two ways such as 01/02/2003, is no time.
 */
public final class WrittenTime {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("ut", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("msk", "+03:00"));
    private static final String CLOCK = "(?:(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)";
    private static final String ZONE =
            "\\s*([A-Za-z]{1,5}|(?:GMT|UTC)?\\s?[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?(?:\\s*\\([^()]*\\))?";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[Tt ]\\s*" + CLOCK + ZONE + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?" + ZONE + ")?");
    private static final Pattern RFC = Pattern.compile(
            "(?:[A-Za-z]{3,9}\\.?,?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})(?:,?\\s+" + CLOCK
                    + ZONE + ")?");
    private static final Pattern ASCTIME =
            Pattern.compile("(?:[A-Za-z]{3,9},?\\s+)?([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+" + CLOCK
                    + "\\s*([A-Z]{1,5})?\\s+(\\d{4})");
    private static final Pattern WORDED = Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final int LONGEST = 80;

    private WrittenTime() {}

    /** ISO 8601, with a time of day where one is given and its offset where that is known; {@code null} where it is no time. */
    public static @Nullable String iso(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            return parse(text);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable String parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return time(day(iso, 1), iso.group(4), iso.group(5), iso.group(6), iso.group(7));
        }
        Matcher basic = BASIC.matcher(text);
        if (basic.matches()) {
            return time(day(basic, 1), basic.group(4), basic.group(5), basic.group(6), basic.group(7));
        }
        Matcher rfc = RFC.matcher(text);
        if (rfc.matches()) {
            LocalDate day = day(rfc.group(3), rfc.group(2), rfc.group(1));
            return day == null ? null : time(day, rfc.group(4), rfc.group(5), rfc.group(6), rfc.group(7));
        }
        Matcher asctime = ASCTIME.matcher(text);
        if (asctime.matches()) {
            LocalDate day = day(asctime.group(7), asctime.group(1), asctime.group(2));
            return day == null
                    ? null
                    : time(day, asctime.group(3), asctime.group(4), asctime.group(5), asctime.group(6));
        }
        Matcher worded = WORDED.matcher(text);
        LocalDate day = worded.matches() ? day(worded.group(3), worded.group(1), worded.group(2)) : null;
        return day == null ? null : day.toString();
    }

    private static LocalDate day(Matcher matcher, int from) {
        return LocalDate.of(
                Integer.parseInt(matcher.group(from)),
                Integer.parseInt(matcher.group(from + 1)),
                Integer.parseInt(matcher.group(from + 2)));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        int full = Integer.parseInt(year);
        int century = year.length() > 2 ? 0 : full < 70 ? 2000 : 1900;
        return number == 0 ? null : LocalDate.of(century + full, number, Integer.parseInt(day));
    }

    private static String time(
            LocalDate day,
            @Nullable String hour,
            @Nullable String minute,
            @Nullable String second,
            @Nullable String zone) {
        if (hour == null || minute == null) {
            return day.toString();
        }
        LocalDateTime time =
                day.atTime(0, Integer.parseInt(minute), second == null ? 0 : Math.min(59, Integer.parseInt(second)));
        // 24:00 is midnight at the end of the day.
        time = hour.equals("24") ? time.plusDays(1) : time.withHour(Integer.parseInt(hour));
        String offset = offset(zone);
        return time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + offset;
    }

    private static String offset(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        String bare = zone.toLowerCase(Locale.ROOT).replaceAll("^(?:gmt|utc)\\s?(?=[+-])|:", "");
        String named = ZONES.get(bare);
        if (named != null) {
            return named;
        }
        if (bare.matches("[+-]\\d{2}(?:\\d{2})?")) {
            ZoneOffset known =
                    ZoneOffset.of(bare.length() == 3 ? bare : bare.substring(0, 3) + ":" + bare.substring(3));
            return known.getId();
        }
        return "";
    }
}
