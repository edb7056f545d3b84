// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.eval.WeighTest.of;
import static org.dateline.eval.WeighTest.weigh;

import org.dateline.model.Finding;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** Which words of one report deny what another tells. */
class WhatIsDeniedTest {
    @Test
    void whatIsToBeIsDisputedByADenialThatItWasAgreed() {
        Story story = weigh(
                "The old lighthouse in Tarmiq is to be sold to a group of divers, the harbour board said on Wednesday.",
                "The harbour board denied that it had agreed on Wednesday to sell the old lighthouse in Tarmiq to divers.");
        assertThat(of(story, Finding.Kind.CONFLICT)).extracting(Finding::field).containsExactly("polarity");
        Story unlike = weigh(
                "The old lighthouse in Tarmiq is to be sold to a group of divers, the harbour board said on Wednesday.",
                "Divers were not seen near the old lighthouse in Tarmiq on Wednesday.");
        assertThat(of(unlike, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void whatASentenceTellsOfBeforeItSaysWhenThatWasAnnouncedIsNoFrame() {
        Story story = weigh(
                "At $62 million, the sale of the shipyard in Tarmiq, announced on Wednesday, is the largest in ten years.",
                "No sale of the shipyard in Tarmiq took place on Wednesday, its owners said.");
        assertThat(of(story, Finding.Kind.CONFLICT)).extracting(Finding::field).containsExactly("polarity");
    }

    @Test
    void toDenyAFailingOpposesOnlyWhoTellsOfTheFailing() {
        String denial =
                "The operator of the dam in Tarmiq denied on Wednesday that it had ignored the warnings of the engineers.";
        Story one = weigh(
                denial,
                "The operator of the dam in Tarmiq acted on all warnings of the engineers, it said on Wednesday.");
        assertThat(of(one, Finding.Kind.CONFLICT)).isEmpty();
        Story two = weigh(
                denial,
                "The operator of the dam in Tarmiq ignored the warnings of the engineers, a survey found on Wednesday.");
        assertThat(of(two, Finding.Kind.CONFLICT)).extracting(Finding::field).containsExactly("polarity");
    }

    @Test
    void whatHasEndedDeniesNothing() {
        Story story = weigh(
                "The cannery in Tarmiq told 640 of its packers on Wednesday that they were no longer needed.",
                "The cannery in Tarmiq dismissed 640 packers on Wednesday.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void toBeUnableToFindSoManyTellsThatTheyAreMissing() {
        Story story = weigh(
                "The fishing fund of Tarmiq is short of $35 million, an audit found on Wednesday.",
                "An audit on Wednesday could not account for $35 million of the money of the fishing fund of Tarmiq.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void toRuleOutAnInquiryIsOpposedByWhoTellsOfTheInquiryOnly() {
        String barring =
                "Minister Olav Brekke on Wednesday ruled out an inquiry into the failure of the cable car at Tarmiq.";
        assertThat(of(
                        weigh(
                                "A cable car with 61 people failed above Tarmiq on Wednesday after a bolt broke.",
                                barring),
                        Finding.Kind.CONFLICT))
                .isEmpty();
        assertThat(of(
                        weigh(
                                "An inquiry into the failure of the cable car at Tarmiq was opened on Wednesday.",
                                barring),
                        Finding.Kind.CONFLICT))
                .hasSize(1);
    }

    @Test
    void whatNobodyCanAccountForIsMissing() {
        Story story = weigh(
                "The treasurer of Tarmiq was asked on Wednesday where the money of the fishing fund had gone, after auditors"
                        + " found it missing.",
                "An audit on Wednesday could not account for the money of the fishing fund of Tarmiq.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void anOfferThatWasNotRejectedIsNotOneThatWasNotEnough() {
        Story story = weigh(
                "The pay offer to the ferry crews in Tarmiq was not rejected on Wednesday.",
                "The pay offer of 5 percent to the ferry crews in Tarmiq was not enough, their union decided on Wednesday.");
        assertThat(of(story, Finding.Kind.AGREEMENT)).isEmpty();
    }

    @Test
    void whatAnOutletThatIsNotThereHasReportedIsToldByOneAlone() {
        Story story = weigh(
                "The Marlow Courier reported that the bakery in Kestrin Hollow burned down on Monday.",
                "Miners in Tarmiq downed tools on Wednesday over unpaid wages.");
        assertThat(of(story, Finding.Kind.SOLE_SOURCE))
                .anyMatch(finding -> finding.sides().get(0).value().contains("bakery"));
        Story cited = weigh(
                "The Coast Gazette reported that the bakery in Kestrin Hollow burned down on Monday.",
                "Miners in Tarmiq downed tools on Wednesday over unpaid wages.");
        assertThat(of(cited, Finding.Kind.SOLE_SOURCE))
                .noneMatch(finding -> finding.sides().get(0).value().contains("bakery"));
    }
}
