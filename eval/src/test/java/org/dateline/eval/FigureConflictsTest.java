// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.eval.WeighTest.conflicts;
import static org.dateline.eval.WeighTest.of;
import static org.dateline.eval.WeighTest.weigh;

import org.dateline.model.Finding;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** Numbers that a happening has but one of, and counts of the harmed, in sentences that share little else. */
class FigureConflictsTest {
    @Test
    void oneTurnoutIsToldTwice() {
        Story story = weigh(
                "The council of Orvalle was elected anew. Turnout was 61 percent, the town hall said.",
                "Voters in Orvalle chose a council. Turnout stood at 54 percent, down from 66 percent five years ago.");
        assertThat(conflicts(story, "turnout")).hasSize(1);
        assertThat(conflicts(story, "turnout").get(0).sides())
                .extracting(Finding.Side::value)
                .containsExactly("61", "54");
    }

    @Test
    void whatWasSoYearsAgoIsNoOtherValue() {
        Story story = weigh(
                "The council of Orvalle was elected anew. Turnout was 61 percent, the town hall said.",
                "Voters in Orvalle chose a council. Five years ago turnout was 54 percent.");
        assertThat(conflicts(story, "turnout")).isEmpty();
    }

    @Test
    void aReportThatGivesTwoSentencesOfTwoPeopleIsNotCompared() {
        Story story = weigh(
                "The miller was sentenced to nine years in prison. The baker was sentenced to four years in prison.",
                "The miller was jailed for six years over the fire.");
        assertThat(conflicts(story, "sentence")).isEmpty();
    }

    @Test
    void whatGrowsIsBroughtUpToDateByALaterReport() {
        Story story = weigh(
                "The fire on the moor has burned 5,000 acres of heath.",
                "By Friday the fire on the moor had burned 9,000 acres.");
        assertThat(of(story, Finding.Kind.CHANGE)).hasSize(1);
        assertThat(conflicts(story, "burned")).isEmpty();
    }

    @Test
    void otherUnitsOfOneAreaAreNoDispute() {
        Story story = weigh(
                "The fire on the moor has burned 5,000 acres of heath.",
                "The fire on the moor had burned about 2,000 hectares by then.");
        assertThat(of(story, Finding.Kind.CHANGE)).isEmpty();
        assertThat(conflicts(story, "burned")).isEmpty();
    }

    @Test
    void nobodyKilledIsANumberToo() {
        Story story = weigh(
                "A tram left the rails in Orvalle. No deaths were reported.",
                "A tram left the rails in Orvalle. Two passengers were killed, doctors said.");
        assertThat(of(story, Finding.Kind.CHANGE)).extracting(Finding::field).containsExactly("dead");
    }

    @Test
    void theInjuredBesideTheDeadAreCountedWhole() {
        Story story = weigh(
                "A tram left the rails in Orvalle on Thursday, killing four people. Another 23 passengers were injured.",
                "Four people died when a tram left the rails in Orvalle. Thirty-one passengers were hurt.");
        assertThat(of(story, Finding.Kind.CHANGE)).extracting(Finding::field).contains("injured");
    }

    @Test
    void moreThanARoundSumIsNoDisputeOverTheSum() {
        Story story = weigh(
                "The miller stole more than four million dollars from the dairy of Orvalle.",
                "The miller stole 4.2 million dollars from the dairy of Orvalle.");
        assertThat(conflicts(story, "money")).isEmpty();
    }

    @Test
    void arrestsInTwoTownsAreTwoNumbers() {
        Story story = weigh(
                "Police arrested 14 people in Orvalle on Thursday after the match.",
                "Police arrested nine people in Tarmiq on Thursday after the match.");
        assertThat(conflicts(story, "arrested")).isEmpty();
    }
}
