// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TenuresTest {
    private final List<Tenures.Told> told = new ArrayList<>();

    private void tell(@Nullable String day, String holder, Role.Status status) {
        tell(day, holder, status, null, null, null);
    }

    private void tell(
            @Nullable String day,
            String holder,
            Role.Status status,
            Role.@Nullable Qualifier qualifier,
            @Nullable String since,
            @Nullable String until) {
        Span span = new Span(0, 9);
        Role role = new Role("president", "Karvale", status, since, until, span, qualifier);
        Evidence evidence = new Evidence("r" + told.size(), span);
        told.add(new Tenures.Told(holder, role, day == null ? null : LocalDate.parse(day), evidence));
    }

    private String on(String day) {
        Holding holding = new Tenures(true, told).on(LocalDate.parse(day));
        if (holding instanceof Holding.Held held) {
            return held.holder();
        }
        return holding instanceof Holding.Disputed disputed ? "disputed " + disputed.holders() : "untold";
    }

    @Test
    void aLaterHolderIsNeverToldForAnEarlierDay() {
        tell("2031-05-01", "Brandt", Role.Status.CURRENT);
        tell("2031-09-01", "Ruud", Role.Status.CURRENT);
        assertThat(on("2031-04-30")).isEqualTo("untold");
        assertThat(on("2031-05-01")).isEqualTo("Brandt");
        assertThat(on("2031-08-31")).isEqualTo("Brandt");
        assertThat(on("2031-09-01")).isEqualTo("Ruud");
        assertThat(on("2035-01-01")).isEqualTo("Ruud");
    }

    @Test
    void aFormerHolderHasLeftByThatDay() {
        tell("2031-05-01", "Brandt", Role.Status.CURRENT);
        tell("2031-06-01", "Brandt", Role.Status.FORMER);
        tell("2031-06-05", "Brandt", Role.Status.CURRENT);
        assertThat(on("2031-05-31")).isEqualTo("Brandt");
        assertThat(on("2031-06-01")).isEqualTo("untold");
        assertThat(on("2031-06-05")).as("one that left the former out").isEqualTo("untold");
        tell("2031-06-09", "Brandt", Role.Status.CURRENT);
        assertThat(on("2031-06-09")).as("back in office").isEqualTo("Brandt");
    }

    @Test
    void theElectedDoNotHoldItYetAndTheLateNoMore() {
        tell("2031-05-01", "Brandt", Role.Status.CURRENT);
        tell("2031-06-01", "Ruud", Role.Status.CURRENT, Role.Qualifier.ELECT, null, null);
        tell("2031-06-02", "Novak", Role.Status.UNKNOWN, Role.Qualifier.DESIGNATE, null, null);
        assertThat(on("2031-06-03")).isEqualTo("Brandt");
        tell("2031-06-04", "Brandt", Role.Status.UNKNOWN, Role.Qualifier.LATE, null, null);
        assertThat(on("2031-06-04")).isEqualTo("untold");
        tell("2031-06-05", "Kranz", Role.Status.CURRENT, Role.Qualifier.ACTING, null, null);
        assertThat(on("2031-06-05")).isEqualTo("Kranz");
    }

    @Test
    void aLaterReportCountsWhereItDatesTheTenure() {
        tell("2031-09-01", "Ruud", Role.Status.CURRENT, null, "2029", null);
        tell("2031-09-01", "Brandt", Role.Status.FORMER, null, "2025-03", "2028-11-20");
        assertThat(on("2025-03-31")).isEqualTo("Brandt");
        assertThat(on("2025-03-15")).as("it may have begun later").isEqualTo("untold");
        assertThat(on("2028-11-19")).isEqualTo("Brandt");
        assertThat(on("2028-11-20")).isEqualTo("untold");
        assertThat(on("2029-06-01")).isEqualTo("untold");
        assertThat(on("2029-12-31")).isEqualTo("Ruud");
        assertThat(on("2031-10-01")).isEqualTo("Ruud");
    }

    @Test
    void anUndatedReportCountsOnlyWithBothEnds() {
        tell(null, "Brandt", Role.Status.CURRENT);
        tell(null, "Ruud", Role.Status.CURRENT, null, "2029", null);
        assertThat(on("2031-01-01")).isEqualTo("untold");
        tell(null, "Ruud", Role.Status.FORMER, null, "2029", "2033");
        assertThat(on("2031-01-01")).isEqualTo("Ruud");
        assertThat(on("2034-01-01")).isEqualTo("untold");
    }

    @Test
    void whatIsToldToComeIsNotDone() {
        tell("2031-05-01", "Ruud", Role.Status.CURRENT, null, "2031-07", null);
        assertThat(on("2031-08-01")).isEqualTo("untold");
        tell("2031-05-01", "Brandt", Role.Status.CURRENT, null, null, "2031-06-30");
        assertThat(on("2031-05-20")).isEqualTo("Brandt");
        assertThat(on("2031-08-01")).isEqualTo("untold");
    }

    @Test
    void reportsThatDifferAreADisputeUntilOneIsTold() {
        tell("2031-05-01", "Brandt", Role.Status.CURRENT);
        tell("2031-06-01", "Ruud", Role.Status.CURRENT);
        tell("2031-06-02", "Brandt", Role.Status.CURRENT);
        assertThat(on("2031-06-02")).isEqualTo("disputed [Brandt, Ruud]");
        tell("2031-06-03", "Ruud", Role.Status.CURRENT);
        tell("2031-06-04", "Ruud", Role.Status.CURRENT);
        assertThat(on("2031-06-04")).isEqualTo("Ruud");
        tell("2031-06-04", "Brandt", Role.Status.CURRENT);
        assertThat(on("2031-06-04")).isEqualTo("disputed [Brandt, Ruud]");
    }

    @Test
    void anOfficeOfManyHasNoSuccessors() {
        tell("2031-05-01", "Brandt", Role.Status.CURRENT);
        assertThat(new Tenures(false, told).on(LocalDate.parse("2031-06-01"))).isInstanceOf(Holding.Held.class);
        tell("2031-06-01", "Ruud", Role.Status.CURRENT);
        assertThat(new Tenures(false, told).on(LocalDate.parse("2031-06-01"))).isInstanceOf(Holding.Disputed.class);
    }
}
