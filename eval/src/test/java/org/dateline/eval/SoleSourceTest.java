// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Ledger;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** What one report alone tells. */
class SoleSourceTest {
    private static List<Finding.Side> alone(Story story) {
        return WeighTest.of(story, Finding.Kind.SOLE_SOURCE).stream()
                .map(finding -> finding.sides().get(0))
                .toList();
    }

    private static List<String> words(Story story) {
        return alone(story).stream().map(Finding.Side::value).toList();
    }

    @Test
    void anHourThatOneGivesOfWhatBothTellIsItsOwn() {
        Story story = WeighTest.weigh(
                "Firefighters reached the burning mill in Tarmiq at 0415 hours on Wednesday and saved the archive.",
                "On Wednesday firefighters reached the burning mill in Tarmiq and saved its archive.");
        assertThat(WeighTest.of(story, Finding.Kind.AGREEMENT)).isNotEmpty();
        assertThat(words(story))
                .contains("Firefighters reached the burning mill in Tarmiq at 0415 hours on Wednesday")
                .noneMatch(words -> words.contains("archive"));
    }

    @Test
    void aVoteThatOneCountsIsItsOwn() {
        Story story = WeighTest.weigh(
                "The council of Tarmiq voted 31-7 on Wednesday to sell the old harbour baths.",
                "On Wednesday the council of Tarmiq voted to sell its old harbour baths.");
        assertThat(words(story)).anyMatch(words -> words.contains("31-7"));
    }

    @Test
    void numbersThatDisputeEachOtherAreNobodysOwn() {
        Story story = WeighTest.weigh(
                "Firefighters reached the burning mill in Tarmiq with 14 engines on Wednesday.",
                "On Wednesday firefighters reached the burning mill in Tarmiq with 19 engines.");
        assertThat(words(story)).noneMatch(words -> words.contains("engines"));
    }

    @Test
    void anotherMeasureOfTheSameInBracketsIsNothingNew() {
        Story story = WeighTest.weigh(
                "Firefighters reached the burning mill in Tarmiq by a road of 12 miles (19 km) on Wednesday.",
                "On Wednesday firefighters reached the burning mill in Tarmiq by a road of 12 miles.");
        assertThat(words(story)).noneMatch(words -> words.contains("km"));
    }

    @Test
    void aClauseThatIsShownWithinAnotherIsToldWithIt() {
        Story story = WeighTest.weigh(
                "The chapel keeps a bell cast by Anton Werle in Lervik, who also drew the plans of the lighthouse at"
                        + " Kestrin Point.",
                "Nothing else was heard.");
        assertThat(alone(story))
                .filteredOn(side -> side.value().contains("bell"))
                .singleElement()
                .satisfies(side -> {
                    assertThat(side.value()).contains("lighthouse");
                    assertThat(side.evidence()).hasSize(2);
                });
    }

    @Test
    void aNumberIsOneWhetherOrNotItIsKnownWhatItCounts() {
        Story story = WeighTest.weigh(
                "Sailors of the Heron took 23 into custody off Kestrin Point.",
                "A court in Lervik will hear the cases of 23 smugglers off Kestrin Point.");
        assertThat(WeighTest.of(story, Finding.Kind.AGREEMENT))
                .anySatisfy(
                        finding -> assertThat(finding.sides().get(0).value()).contains("23"));
    }

    @Test
    void whatCopiesOfOneOriginTellIsToldByThatOriginAlone() {
        String wire = "The cargo ship Heron ran aground off Kestrin Point on Tuesday night with 14 sailors on board."
                + " The tide was unusually low and the lamp at the pier had been dark since Sunday."
                + " Salvage crews from Lervik will try to pull the Heron free on Thursday, harbour master Anton Werle said."
                + " Nobody was hurt.";
        Story story = new Ledger()
                .addAll(List.of(
                        WeighTest.reading("a", "Valley Echo", "2024-05-15", wire),
                        WeighTest.reading("b", "Port Post", "2024-05-15", wire),
                        WeighTest.reading(
                                "c",
                                "Hill Herald",
                                "2024-05-16",
                                "The Heron, a cargo ship, is stuck off Kestrin Point after running aground there on Tuesday"
                                        + " night. Its owner has sent two tugs.")))
                .get(0);
        assertThat(story.reports()).hasSize(3);
        assertThat(alone(story))
                .filteredOn(side -> side.value().contains("lamp"))
                .singleElement()
                .satisfies(side -> {
                    assertThat(side.origins()).hasSize(1);
                    assertThat(side.evidence().stream().map(Evidence::report).distinct())
                            .hasSize(2);
                });
    }

    @Test
    void whatHasOnlyThingsInCommonIsToldByEachAlone() {
        Story story = WeighTest.weigh(
                "In June the company repainted the old ferry hall in Kestrin Point.",
                "Visitors admire the ferry hall of Kestrin Point and its old clock.");
        assertThat(WeighTest.of(story, Finding.Kind.AGREEMENT))
                .flatExtracting(Finding::sides)
                .extracting(Finding.Side::value)
                .noneMatch(words -> words.contains("repainted") || words.contains("admire"));
        assertThat(words(story)).anyMatch(words -> words.contains("admire"));
    }

    @Test
    void whatGivesAFigureOfOthersIsNotToldByItAlone() {
        Story story = WeighTest.weigh(
                "The council of Tarmiq voted 31-7 on Wednesday to sell the old harbour baths.",
                "On Wednesday the baths in Tarmiq were talked about. The final count was 31-7.");
        assertThat(words(story)).noneMatch(words -> words.contains("final count"));
        assertThat(words(WeighTest.weigh(
                        "The council of Tarmiq voted on Wednesday to sell the old harbour baths.",
                        "On Wednesday the baths in Tarmiq were talked about. The final count was 31-7.")))
                .anyMatch(words -> words.contains("final count"));
    }

    @Test
    void aLengthIsOneInFeetAndInMetres() {
        Story story = WeighTest.weigh(
                "Rescuers reached the shaft in Tarmiq, which is 40 metres deep, on Wednesday.",
                "The 131-foot pit will now be filled.");
        assertThat(words(story)).noneMatch(words -> words.contains("131-foot"));
        assertThat(words(WeighTest.weigh(
                        "Rescuers reached the shaft in Tarmiq, which is 60 metres deep, on Wednesday.",
                        "The 131-foot pit will now be filled.")))
                .anyMatch(words -> words.contains("131-foot"));
    }

    @Test
    void thatItHappenedWhereAndWhenAllSayIsNothingNew() {
        Story story = WeighTest.weigh(
                "A ferry struck the pier at Kestrin Point on Wednesday evening.",
                "The mishap happened on Wednesday evening at Kestrin Point.");
        assertThat(words(story)).noneMatch(words -> words.contains("mishap"));
    }

    @Test
    void aClauseIsShownWithTheQuestionThatItIsAbout() {
        Story story = WeighTest.weigh(
                "It was not known how the parcel from Lervik had been opened.", "Nothing else was heard.");
        assertThat(words(story))
                .contains("It was not known how the parcel from Lervik had been opened")
                .doesNotContain("It was not known");
    }

    @Test
    void whatSomebodyWouldHaveDoneIsTold() {
        Story story = WeighTest.weigh(
                "Lucy Orr would have voted against the water bill. If the mayor had asked, he would have to explain it.",
                "Nothing else was heard.");
        assertThat(words(story))
                .anyMatch(words -> words.contains("voted against"))
                .noneMatch(words -> words.contains("explain"));
    }
}
