// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.Evidence;
import org.dateline.model.Excluded;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;

/** Dates a report whose dateline has a day without its year, "LORVANE, May 14 —": the year is that of its story's other reports. */
final class DatelineDay {
    /** A story's reports lie closer together than this; farther away, another year's story may be meant. */
    private static final int FARTHEST_DAYS = 60;

    private static final String YEARLESS = "XXXX-";

    private DatelineDay() {}

    /** The day nearest to when a dated one of {@code siblings} was published. */
    static Optional<Dating.Inferred> infer(Reading undated, List<Reading> siblings) {
        return stated(undated).flatMap(time -> siblings.stream()
                .filter(sibling -> sibling.report().published().date().isPresent())
                .flatMap(sibling -> near(undated, time, sibling).stream())
                .min(Comparator.comparingLong(Near::days)
                        .thenComparing(near -> near.other().report()))
                .map(near -> new Dating.Inferred(
                        new Publication(near.day().toString(), Publication.Basis.INFERRED),
                        List.of(near.own(), near.other()))));
    }

    private record Near(LocalDate day, long days, Evidence own, Evidence other) {}

    private static Optional<Near> near(Reading undated, TimeExpression time, Reading sibling) {
        LocalDate published = sibling.report().published().date().orElseThrow();
        List<Span> sentences = Sentences.of(sibling);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> day(time, published.getYear() + years))
                .flatMap(Optional::stream)
                .map(day -> new Near(
                        day,
                        Math.abs(ChronoUnit.DAYS.between(day, published)),
                        new Evidence(undated.report().id(), time.span()),
                        new Evidence(sibling.report().id(), sentences.get(0))))
                .filter(near -> near.days() <= FARTHEST_DAYS)
                .min(Comparator.comparingLong(Near::days));
    }

    /** The first day without a year that stands in a dateline or a date stamp. */
    private static Optional<TimeExpression> stated(Reading reading) {
        return reading.times().stream()
                .filter(time -> time.value() != null
                        && time.value().startsWith(YEARLESS)
                        && time.value().length() == 10)
                .filter(time -> reading.excluded().stream()
                        .anyMatch(part -> (part.why() == Excluded.Why.DATELINE || part.why() == Excluded.Why.DATE_STAMP)
                                && part.span().contains(time.span())))
                .findFirst();
    }

    private static Optional<LocalDate> day(TimeExpression time, int year) {
        try {
            return Optional.of(
                    MonthDay.parse("--" + String.valueOf(time.value()).substring(YEARLESS.length()))
                            .atYear(year));
        } catch (DateTimeException weekOrSeason) {
            return Optional.empty();
        }
    }
}
