// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Excluded;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineDayTest {
    private static final String TEXT = "LORVANE, Dec 31 — The dam broke and three villages were flooded.";
    private static final Span DATELINE = new Span(0, 17);
    private static final Span DAY = new Span(9, 15);

    @ParameterizedTest
    @CsvSource({"2031-01-02,2030-12-31", "2030-12-31,2030-12-31", "2030-12-29,2030-12-31"})
    void theYearIsThatNearestToTheStorysOtherReports(String published, String day) {
        Optional<Dating.Inferred> found = DatelineDay.infer(undated(DATELINE), List.of(sibling(published)));
        assertThat(found).hasValueSatisfying(inferred -> {
            assertThat(inferred.publication()).isEqualTo(new Publication(day, Publication.Basis.INFERRED));
            assertThat(inferred.evidence()).extracting("report").containsExactly("own", "other");
            assertThat(inferred.evidence().get(0).span()).isEqualTo(DAY);
        });
    }

    @Test
    void aDayInRunningTextDatesNoReport() {
        assertThat(DatelineDay.infer(undated(new Span(0, 8)), List.of(sibling("2031-01-02"))))
                .isEmpty();
    }

    @Test
    void reportsOfAnotherSeasonTellNoYear() {
        assertThat(DatelineDay.infer(undated(DATELINE), List.of(sibling("2031-06-02"))))
                .isEmpty();
    }

    private static Reading undated(Span dateline) {
        return reading(
                "own",
                null,
                List.of(new Excluded(dateline, Excluded.Why.DATELINE)),
                List.of(new TimeExpression(DAY, "Dec 31", TimeExpression.Type.DATE, "XXXX-12-31")));
    }

    private static Reading sibling(String published) {
        return reading("other", published, List.of(), List.of());
    }

    private static Reading reading(
            String id, @Nullable String published, List<Excluded> excluded, List<TimeExpression> times) {
        Report report = new Report(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                published == null ? Publication.unknown() : Publication.stated(published),
                null,
                TEXT,
                Report.Status.USABLE,
                List.of());
        return new Reading(
                report,
                "v1",
                null,
                excluded,
                List.of(),
                List.of(new Span(18, TEXT.length())),
                List.of(),
                List.of(),
                times,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
