// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that a TIMEX3 value may mean, both ends included. */
public record DayRange(LocalDate first, LocalDate last) {
    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range that ends before it begins: " + first + ", " + last);
        }
    }

    /** Of a year, month, week or day; nothing for values that name no stretch of a calendar. */
    public static Optional<DayRange> of(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (value.matches("\\d{4}")) {
                int year = Integer.parseInt(value);
                return Optional.of(new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            if (value.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(new DayRange(month.atDay(1), month.atEndOfMonth()));
            }
            if (value.matches("\\d{4}-W\\d{2}")) {
                LocalDate monday = LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                return Optional.of(new DayRange(monday, monday.plusDays(6)));
            }
            if (value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
                LocalDate day = LocalDate.parse(value.substring(0, 10));
                return Optional.of(new DayRange(day, day));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
