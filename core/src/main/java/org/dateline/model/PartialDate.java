// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A year, a month or a day in ISO 8601: {@code 2012}, {@code 2012-05}, {@code 2012-05-07}. */
public final class PartialDate {
    private PartialDate() {}

    /**
     * The first day of it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDate firstDay(String date) {
        return day(date, false);
    }

    /**
     * The last day of it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDate lastDay(String date) {
        return day(date, true);
    }

    private static LocalDate day(String date, boolean last) {
        try {
            return switch (date.length()) {
                case 4 -> Year.parse(date).atDay(1).plusYears(last ? 1 : 0).minusDays(last ? 1 : 0);
                case 7 ->
                    last
                            ? YearMonth.parse(date).atEndOfMonth()
                            : YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeException not) {
            throw new IllegalArgumentException("no year, month or day in ISO 8601: " + date, not);
        }
    }
}
