// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.eval.WeighTest.of;
import static org.dateline.eval.WeighTest.reading;
import static org.dateline.eval.WeighTest.reports;
import static org.dateline.eval.WeighTest.weigh;

import java.util.List;
import org.dateline.model.Finding;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** What reports of a story have from each other, or from one that none of them is. */
class ReuseTest {
    private static List<Finding> fromOneOutlet(Story story) {
        return of(story, Finding.Kind.REUSE).stream()
                .filter(finding -> finding.field().equals("source"))
                .toList();
    }

    @Test
    void whatTwoHaveFromOneOutletIsThatOutlets() {
        Story story = weigh(
                "The Tarmiq Times reports that the freighter Esmera carried 400 tons of stolen copper.",
                "According to the Tarmiq Times, the Esmera had loaded 400 tons of copper that was stolen.");
        assertThat(fromOneOutlet(story))
                .singleElement()
                .satisfies(reuse -> assertThat(reports(reuse.sides().get(0))).containsExactly("a", "b"));
    }

    @Test
    void whatOneHasFromTheAgencyThatTheOtherCreditsIsThatAgencys() {
        Story story = weigh(
                Report.Status.USABLE,
                reading(
                        "a",
                        "Valley Echo",
                        "2024-05-16",
                        "TARMIQ (Reuters) - The mine in Orvalle will close in June with the loss of 340 jobs. Its owner gave no reason."),
                reading(
                        "b",
                        "Coast Gazette",
                        "2024-05-17",
                        "The coast had a quiet week. The mine in Orvalle is to close with the loss of 340 jobs, according to Reuters."));
        assertThat(fromOneOutlet(story)).hasSize(1);
    }

    @Test
    void localMediaAreNoOutlet() {
        Story story = weigh(
                "Local media reported that the freighter Esmera carried 400 tons of stolen copper.",
                "According to local media, the Esmera had loaded 400 tons of copper that was stolen.");
        assertThat(fromOneOutlet(story)).isEmpty();
    }
}
