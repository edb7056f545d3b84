// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Days, months, seasons and quarters, which year they mean where the text does not say so. */
final class Calendar {
    private Calendar() {}

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static Optional<String> day(Map<String, String> captured, Anchor anchor) {
        int month = Values.number(captured, "month");
        int day = Values.number(captured, "day");
        Optional<Integer> year = year(captured, anchor);
        LocalDate published = anchor.published();
        try {
            if (year.isPresent()) {
                return Optional.of(LocalDate.of(year.get(), month, day).toString());
            }
            LocalDate.of(2000, month, day);
            if (published == null) {
                return Optional.of(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
            }
            return Optional.of(nearest(published, month, day, captured, anchor).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Integer> year(Map<String, String> captured, Anchor anchor) {
        String year = captured.get("year");
        LocalDate published = anchor.published();
        if (year != null) {
            return Optional.of(Integer.valueOf(year));
        }
        if (captured.containsKey("ydir") && published != null) {
            return Optional.of(published.getYear() + Values.number(captured, "ydir"));
        }
        return Optional.empty();
    }

    /** The tense decides only between a past and a future of less than a year each; otherwise the nearer one is meant. */
    private static LocalDate nearest(
            LocalDate published, int month, int day, Map<String, String> captured, Anchor anchor) {
        int length = YearMonth.of(published.getYear(), month).lengthOfMonth();
        LocalDate same = LocalDate.of(published.getYear(), month, Math.min(day, length));
        long ahead = ChronoUnit.DAYS.between(published, same);
        int dir = Values.number(captured, "dir", 0);
        if (dir < 0) {
            return ahead < 0 ? same : same.minusYears(1);
        }
        if (dir > 0) {
            return ahead > 0 ? same : same.plusYears(1);
        }
        ClauseTense tense = anchor.tense().get();
        if (ahead > (tense == ClauseTense.PAST ? 60 : tense == ClauseTense.FUTURE ? 330 : 183)) {
            return same.minusYears(1);
        }
        if (ahead < (tense == ClauseTense.FUTURE ? -60 : tense == ClauseTense.PAST ? -366 : -240)) {
            return same.plusYears(1);
        }
        return same;
    }

    static Optional<String> slash(String figures) {
        String[] parts = figures.split("[/.]");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        int full = year >= 100 ? year : year > 50 ? 1900 + year : 2000 + year;
        try {
            LocalDate day = first > 12 || figures.indexOf('.') >= 0
                    ? LocalDate.of(full, second, first)
                    : LocalDate.of(full, first, second);
            return Optional.of(day.toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<String> month(Map<String, String> captured, Anchor anchor) {
        int month = Values.number(captured, "month");
        Optional<Integer> year = year(captured, anchor);
        LocalDate published = anchor.published();
        if (year.isPresent()) {
            return Optional.of(YearMonth.of(year.get(), month).toString());
        }
        if (published == null) {
            return Optional.of(String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        int now = published.getMonthValue();
        int shift =
                switch (captured.getOrDefault("dir", "")) {
                    case "-1" -> month < now ? 0 : -1;
                    case "1" -> month > now ? 0 : 1;
                    case "0" -> 0;
                    default -> monthShift(month - now, anchor.tense().get());
                };
        return Optional.of(YearMonth.of(published.getYear() + shift, month).toString());
    }

    private static int monthShift(int ahead, ClauseTense tense) {
        return switch (tense) {
            case PAST -> ahead > 0 ? -1 : 0;
            case FUTURE -> ahead < 0 ? 1 : 0;
            default -> ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
        };
    }

    static Optional<String> weekday(Map<String, String> captured, Anchor anchor) {
        DayOfWeek wanted = DayOfWeek.of(Values.number(captured, "weekday"));
        LocalDate published = anchor.published();
        if (published == null) {
            return Optional.of("XXXX-WXX-" + wanted.getValue());
        }
        LocalDate day =
                switch (captured.getOrDefault("dir", "")) {
                    case "-1" -> published.with(TemporalAdjusters.previous(wanted));
                    case "1" -> published.with(TemporalAdjusters.next(wanted));
                    case "0" ->
                        anchor.tense().get() == ClauseTense.PAST
                                ? published.with(TemporalAdjusters.previousOrSame(wanted))
                                : published.with(TemporalAdjusters.nextOrSame(wanted));
                    default ->
                        anchor.tense().get() == ClauseTense.FUTURE
                                ? published.with(TemporalAdjusters.nextOrSame(wanted))
                                : published.with(TemporalAdjusters.previousOrSame(wanted));
                };
        return Optional.of(day.toString());
    }

    static Optional<String> season(Map<String, String> captured, Anchor anchor) {
        String season = captured.getOrDefault("season", "SU");
        Optional<Integer> year = year(captured, anchor);
        LocalDate published = anchor.published();
        if (year.isPresent()) {
            return Optional.of(year.get() + "-" + season);
        }
        if (published == null) {
            return Optional.of("XXXX-" + season);
        }
        int own = List.of("SP", "SU", "FA", "WI").indexOf(season);
        int month = published.getMonthValue();
        int now = month < 3 ? -1 : (month - 3) / 3;
        int shift =
                switch (captured.getOrDefault("dir", "")) {
                    case "-1" -> own < now ? 0 : -1;
                    case "1" -> own > now ? 0 : 1;
                    case "0" -> now == -1 && own == 3 ? -1 : 0;
                    default -> seasonShift(own - now, anchor.tense().get());
                };
        return Optional.of(published.getYear() + shift + "-" + season);
    }

    private static int seasonShift(int ahead, ClauseTense tense) {
        return switch (tense) {
            case FUTURE -> ahead < 0 ? 1 : 0;
            default -> ahead > 1 || (ahead > 0 && tense == ClauseTense.PAST) ? -1 : 0;
        };
    }

    /** Without a year: the last such quarter that has begun, or for what is to come the next that has not ended. */
    static Optional<String> quarter(Map<String, String> captured, Anchor anchor) {
        LocalDate published = anchor.published();
        Optional<Integer> year = year(captured, anchor);
        String number = captured.get("q");
        String before = anchor.quarter();
        if (number == null && year.isPresent() && before != null) {
            return Optional.of(year.get() + before.substring(4));
        }
        if (number == null) {
            if (before != null && (published == null || before.compareTo(quarter(published)) < 0)) {
                return Optional.of(before);
            }
            return Optional.of(published == null ? Values.UNKNOWN : quarter(published.minusMonths(3)));
        }
        if (year.isPresent()) {
            return Optional.of(year.get() + "-Q" + number);
        }
        if (published == null) {
            return Optional.of("XXXX-Q" + number);
        }
        int ahead = Integer.parseInt(number) - published.get(IsoFields.QUARTER_OF_YEAR);
        int shift = ahead > 0 && anchor.tense().get() != ClauseTense.FUTURE ? -1 : 0;
        shift = ahead < -1 && anchor.tense().get() == ClauseTense.FUTURE ? 1 : shift;
        return Optional.of(published.getYear() + shift + "-Q" + number);
    }
}
