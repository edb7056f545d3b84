// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holidays: the one of the year told, or else the nearest. */
final class Feasts {
    private Feasts() {}

    /**
     * Arguments: month and day; or month, weekday, which of them (−1 the last) and how many days behind; or {@code easter}
     * and days behind Easter Sunday.
     */
    static Optional<String> holiday(List<String> arguments, Map<String, String> captured, Anchor anchor) {
        LocalDate published = anchor.published();
        Optional<Integer> year = Calendar.year(captured, anchor);
        if (published == null && year.isEmpty()) {
            return Optional.of(Values.UNKNOWN);
        }
        if (published == null || year.isPresent()) {
            return Optional.of(feast(arguments, year.orElse(0)).toString());
        }
        LocalDate best = feast(arguments, published.getYear());
        String dir = captured.getOrDefault("dir", "");
        for (int other : new int[] {published.getYear() - 1, published.getYear() + 1}) {
            LocalDate one = feast(arguments, other);
            boolean nearer = Math.abs(ChronoUnit.DAYS.between(published, one))
                    < Math.abs(ChronoUnit.DAYS.between(published, best));
            boolean wanted = dir.equals("-1") ? one.isBefore(published) && !best.isBefore(published) : nearer;
            best = wanted ? one : best;
        }
        return Optional.of(best.toString());
    }

    private static LocalDate feast(List<String> arguments, int year) {
        if (arguments.get(0).equals("easter")) {
            return easter(year).plusDays(Integer.parseInt(arguments.get(1)));
        }
        int month = Integer.parseInt(arguments.get(0));
        int day = Integer.parseInt(arguments.get(1));
        if (arguments.size() == 4) {
            return feast(arguments.subList(0, 3), year).plusDays(Integer.parseInt(arguments.get(3)));
        }
        if (arguments.size() == 2) {
            return LocalDate.of(year, month, day);
        }
        int which = Integer.parseInt(arguments.get(2));
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.of(day)));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = century - century / 4 - (8 * century + 13) / 25;
        int epact = (leap + 19 * golden + 15) % 30;
        int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int shift = moon - weekday;
        int month = 3 + (shift + 40) / 44;
        return LocalDate.of(year, month, shift + 28 - 31 * (month / 4));
    }
}
