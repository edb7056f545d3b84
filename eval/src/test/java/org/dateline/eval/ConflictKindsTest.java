// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.eval.WeighTest.conflicts;
import static org.dateline.eval.WeighTest.reading;
import static org.dateline.eval.WeighTest.weigh;

import org.dateline.model.Report;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** Kinds of conflict, and what looks like them. */
class ConflictKindsTest {
    /** What is rare in a story is so only where the story has some length. */
    private static final String BEFORE =
            "Bakers sold bread with honey. A choir from the coast sang old songs. Children painted the walls of a barn. "
                    + "The mayor thanked the cooks.\n\n";

    private static final String ABOVE =
            "A bridge of steel is to cross the gorge. Farmers fear for their orchards. Trains would run every hour. "
                    + "Nobody knows what it costs.\n\n";

    private static Story longer(String one, String other) {
        return weigh(BEFORE + one, ABOVE + other);
    }

    @Test
    void whoIsAccusedAndDeniesInAnotherReportDisputesIt() {
        Story story = weigh(
                "Hungary has accused Serbia of polluting the river near Tarmiq.",
                "A spokesman for Serbia dismissed the claim on Thursday.");
        assertThat(conflicts(story, "polarity")).hasSize(1);
    }

    @Test
    void whoDeniesSomethingElseDisputesNoAccusation() {
        Story story = weigh(
                "Hungary has accused Serbia of polluting the river near Tarmiq.",
                "A spokesman for Serbia rejected the budget on Thursday.");
        assertThat(conflicts(story, "polarity")).isEmpty();
    }

    @Test
    void twoTermsOfOneHolderAreAConflict() {
        Story story = longer(
                "Ana Rahn will be the second farmer on the council of Tarmiq, after Bram Teller, who served from 1971 to 1983.",
                "Ana Rahn will be the first farmer on the council since Bram Teller, a baker, held the seat from 1970 to 1982.");
        assertThat(conflicts(story, "date")).hasSize(1);
    }

    @Test
    void lastWeekAgainstThisWeekIsAConflict() {
        Story story = weigh(
                Report.Status.USABLE,
                reading(
                        "a",
                        "Valley Echo",
                        "2024-05-16",
                        "The rebels called the attack a reprisal for airstrikes in Orvalle this week. Shops stayed closed."),
                reading(
                        "b",
                        "Coast Gazette",
                        "2024-05-16",
                        "It rained on the coast. The rebels called their attack revenge for air strikes in Orvalle last week."));
        assertThat(conflicts(story, "date")).hasSize(1);
    }

    @Test
    void theInjuredAndTheInjuriesAreOneNumber() {
        Story story = longer(
                "Falling bricks accounted for most of the 139 injuries caused by an earthquake in Tarmiq on Wednesday.",
                "An earthquake shook Tarmiq on Wednesday, injuring 76 people, most of them hit by bricks.");
        assertThat(conflicts(story, "injured")).hasSize(1);
    }

    @Test
    void whatIsDeniedOfTheOnlyThingOfItsPlaceAndDayIsDisputed() {
        Story story = longer(
                "Gunmen took nine labourers from a quarry outside Tarmiq on Wednesday.",
                "The owners of the quarry denied that any workers had been taken from the site near Tarmiq on Wednesday.");
        assertThat(conflicts(story, "polarity")).hasSize(1);
    }

    @Test
    void theDriverCannotHaveSurvivedAndDied() {
        Story story = weigh(
                "A van fell into the gorge near Tarmiq. The driver survived with a broken leg, police in Tarmiq said.",
                "A van fell into a ravine near Tarmiq. The driver was among the dead, police in Tarmiq said.");
        assertThat(conflicts(story, "what")).hasSize(1);
    }

    @Test
    void theDriverAndThePilotHaveEachTheirEnd() {
        Story story = weigh(
                "A van and a balloon fell into the gorge near Tarmiq. The driver survived, police said.",
                "A van and a balloon fell into the gorge near Tarmiq. The pilot was among the dead, a doctor said.");
        assertThat(conflicts(story, "what")).isEmpty();
    }

    @Test
    void whoDeniesAPartInADeedDoesNotDenyTheDeed() {
        Story story = weigh(
                "A bomb at the customs house in Tarmiq killed six people on Thursday.",
                "The Reed Front denied any role in a bombing that killed six people in Tarmiq on Thursday.");
        assertThat(conflicts(story, "polarity")).isEmpty();
    }

    @Test
    void anAgeBehindANameAndOneBeforeATradeAreOfOnePerson() {
        Story story = weigh(
                "A baker was shot in Tarmiq. The man was named as Tomas Orlik, 22.",
                "Tomas Orlik, a 24-year-old student, was shot in the back, a doctor said.");
        assertThat(conflicts(story, "age")).hasSize(1);
    }

    @Test
    void twoDaysOfOneLaunchAreAConflict() {
        Story story = weigh(
                Report.Status.USABLE,
                reading(
                        "a",
                        "Valley Echo",
                        "2024-02-20",
                        "It rained on the coast. The agency plans to launch its Osprey probe to Venus on March 12."),
                reading(
                        "b",
                        "Coast Gazette",
                        "2024-02-20",
                        "Shops stayed closed. The Osprey mission to Venus is due to lift off on March 14."));
        assertThat(conflicts(story, "date")).hasSize(1);
    }
}
