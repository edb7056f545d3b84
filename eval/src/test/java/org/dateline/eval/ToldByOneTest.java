// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Finding;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** What is told by one report alone where much of its sentence stands in another. */
class ToldByOneTest {
    private static List<String> soleSources(String one, String other) {
        Story story = WeighTest.weigh(one, other);
        return WeighTest.of(story, Finding.Kind.SOLE_SOURCE).stream()
                .map(finding -> finding.sides().get(0).value())
                .toList();
    }

    @Test
    void inASentenceMuchLikeAnotherOnlyWhatHasNewWordsIsToldByOne() {
        assertThat(
                        soleSources(
                                "Dana Orlik told the court in Tarmiq that the ledger of Lervik Shipping had been burned by her brother.",
                                "In court in Tarmiq, Dana Orlik spoke of Lervik Shipping while two of its seamen slept on the gallery."))
                .contains("the ledger of Lervik Shipping had been burned by her brother")
                .contains("two of its seamen slept on the gallery")
                .noneMatch(value -> value.contains("spoke of Lervik Shipping"));
    }

    @Test
    void theSameClauseIsToldByOneWhereNoSentenceIsLikeIt() {
        assertThat(
                        soleSources(
                                "The choir of Kestrin sang twice on Wednesday.",
                                "In court in Tarmiq, Dana Orlik spoke of Lervik Shipping while two of its seamen slept on the gallery."))
                .anyMatch(value -> value.contains("spoke of Lervik Shipping"));
    }

    @Test
    void littleIsEnoughForWhatNobodyElseHasAnythingLikeWhereTheSentenceNamesSomebody() {
        assertThat(soleSources(
                        "Dana Orlik went to Tarmiq while the others were asleep.",
                        "The Lervik choir sang twice on Wednesday."))
                .contains("Dana Orlik went to Tarmiq", "the others were asleep");
    }
}
