// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;

/**
 * The days that a dated report tells of, as days since 1970.
 *
 * @param opening the first day that its opening names and that had come when it was published; {@link #NONE} where there is none
 * @param earliest the first day of all days, weeks and months that it names; {@link #NONE} where there is none
 */
record ToldDays(long opening, long earliest) {
    static final long NONE = Long.MAX_VALUE;
    /** Sentences that count as a report's opening. */
    private static final int OPENING = 3;

    private static final DateTimeFormatter MONDAY_OF = DateTimeFormatter.ISO_WEEK_DATE;

    static ToldDays of(Reading reading) {
        Optional<LocalDate> published = reading.report().published().date();
        if (published.isEmpty()) {
            return new ToldDays(NONE, NONE);
        }
        int end = endOfOpening(reading);
        long opening = NONE;
        long earliest = NONE;
        for (TimeExpression time : reading.times()) {
            Optional<LocalDate> start = start(time);
            if (start.isPresent()
                    && reading.excluded().stream().noneMatch(part -> part.span().contains(time.span()))) {
                long day = start.get().toEpochDay();
                earliest = Math.min(earliest, day);
                if (isDay(time) && time.span().end() <= end && !start.get().isAfter(published.get())) {
                    opening = Math.min(opening, day);
                }
            }
        }
        return new ToldDays(opening, earliest);
    }

    /** Where the opening of a report ends. */
    static int endOfOpening(Reading reading) {
        List<Span> sentences = Sentences.of(reading);
        return sentences.isEmpty()
                ? 0
                : sentences.get(Math.min(OPENING, sentences.size()) - 1).end();
    }

    /** Whether its opening names a day, and nothing in it lies before the day after {@code day}. */
    boolean areAllAfter(LocalDate day) {
        return opening != NONE && earliest > day.toEpochDay();
    }

    boolean hasOpening() {
        return opening != NONE;
    }

    private static boolean isDay(TimeExpression time) {
        return time.value() != null && time.value().matches("\\d{4}-\\d\\d-\\d\\d.*");
    }

    /** The first day of a day, week or month; nothing for what is longer, or lasts, or comes again. */
    private static Optional<LocalDate> start(TimeExpression time) {
        String value = time.value();
        if (value == null || (time.type() != TimeExpression.Type.DATE && time.type() != TimeExpression.Type.TIME)) {
            return Optional.empty();
        }
        try {
            if (isDay(time)) {
                return Optional.of(LocalDate.parse(value.substring(0, 10)));
            }
            if (value.matches("\\d{4}-\\d\\d")) {
                return Optional.of(YearMonth.parse(value).atDay(1));
            }
            if (value.matches("\\d{4}-W\\d\\d.*")) {
                return Optional.of(LocalDate.parse(value.substring(0, 8) + "-1", MONDAY_OF));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
