// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.eval.WeighTest.of;
import static org.dateline.eval.WeighTest.reading;
import static org.dateline.eval.WeighTest.weigh;

import java.util.List;
import org.dateline.model.Finding;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** Disputes over who did it, where, why, what somebody is called and who said it; what a report repeats only to correct it. */
class ContrastConflictsTest {
    private static final String BEFORE =
            "Bakers sold bread with honey. A choir from the coast sang old songs. Children painted a barn.\n\n";
    private static final String ABOVE =
            "A bridge of steel is to cross the gorge. Farmers fear for their orchards. Trains would run.\n\n";
    private static final String OVER = "Snow fell on the hills. Skiers came from abroad. The hotels are full.\n\n";

    private static Story story(String one, String other) {
        return weigh(BEFORE + one, ABOVE + other);
    }

    /** The values of the only conflict over a field, where nothing is told as agreed. */
    private static List<String> disputed(Story story, String field) {
        assertThat(of(story, Finding.Kind.AGREEMENT)).isEmpty();
        return values(story, field);
    }

    private static List<String> values(Story story, String field) {
        List<Finding> all = of(story, Finding.Kind.CONFLICT);
        assertThat(all).hasSize(1).allMatch(one -> one.field().equals(field));
        return all.get(0).sides().stream().map(Finding.Side::value).toList();
    }

    private static void assertOneChange(Story story, String field) {
        assertThat(of(story, Finding.Kind.CHANGE)).hasSize(1).allMatch(one -> one.field()
                .equals(field));
    }

    @Test
    void whoAttackedWhomIsDisputed() {
        Story active = story(
                "Militants of the Dawn Front attacked fighters of the Hill League near Tarmiq on Wednesday, officials said.",
                "The Hill League attacked the Dawn Front near Tarmiq on Wednesday, residents said.");
        assertThat(disputed(active, "actor")).containsExactly("Dawn Front", "Hill League");
        Story passive = story(
                "The Dawn Front attacked the Hill League near Tarmiq on Wednesday.",
                "The Dawn Front was attacked by the Hill League near Tarmiq on Wednesday.");
        assertThat(disputed(passive, "actor")).containsExactly("Dawn Front", "Hill League");
    }

    @Test
    void theActiveAndThePassiveOfOneAttackAgree() {
        Story story = story(
                "The Dawn Front attacked the Hill League near Tarmiq on Wednesday.",
                "The Hill League was attacked by the Dawn Front near Tarmiq on Wednesday.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
        assertThat(of(story, Finding.Kind.AGREEMENT)).hasSize(1);
    }

    @Test
    void aClashInAThirdReportDoesNotMakeTheTwoAttacksOne() {
        Story story = weigh(
                Report.Status.USABLE,
                reading(
                        "a",
                        "Valley Echo",
                        "2024-05-16",
                        BEFORE + "The Dawn Front attacked the Hill League near Tarmiq on Wednesday."),
                reading(
                        "b",
                        "Hill Times",
                        "2024-05-16",
                        ABOVE + "The Hill League attacked the Dawn Front near Tarmiq on Wednesday."),
                reading(
                        "c",
                        "Port Post",
                        "2024-05-16",
                        OVER + "The Dawn Front and the Hill League clashed near Tarmiq on Wednesday."));
        assertThat(values(story, "actor")).containsExactly("Dawn Front", "Hill League");
        assertThat(of(story, Finding.Kind.AGREEMENT)).noneMatch(one -> one.sides().stream()
                .anyMatch(side -> WeighTest.reports(side).containsAll(List.of("a", "b"))));
    }

    @Test
    void twoWhoAreSaidToHaveDoneOneDeedAreADispute() {
        Story story = story(
                "The Dawn Front bombed the market of Tarmiq on Wednesday.",
                "The market of Tarmiq was bombed by the Hill League on Wednesday.");
        assertThat(disputed(story, "actor")).containsExactly("Dawn Front", "Hill League");
    }

    @Test
    void aMeetingHasNoDoer() {
        Story story = story(
                "Norway's foreign minister met the president of Kenya in Nairobi on Wednesday.",
                "The president of Kenya met Norway's foreign minister in Nairobi on Wednesday.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void talksOfTheSameInTwoTownsAreADispute() {
        Story story = story(
                "Talks between Serbia and Kosovo took place in Vienna on Thursday.",
                "Serbia and Kosovo held talks in Brussels on Thursday.");
        assertThat(disputed(story, "place")).containsExactly("Vienna", "Brussels");
    }

    @Test
    void aTownAndItsCountryAreNoDispute() {
        Story story = story(
                "Talks between Serbia and Kosovo took place in Vienna on Thursday.",
                "Serbia and Kosovo held talks in Austria on Thursday.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void twoCausesOfOneFireAreADispute() {
        Story story = story(
                "The fire at the mill in Tarmiq was caused by a gas leak, the fire brigade said.",
                "Police said the fire at the mill in Tarmiq was caused by an electrical fault.");
        assertThat(disputed(story, "cause")).containsExactly("a gas leak", "an electrical fault");
    }

    @Test
    void oneCauseInOtherWordsIsNoDispute() {
        Story story = story(
                "The fire at the mill in Tarmiq was caused by a gas leak.",
                "Investigators said the fire at the mill in Tarmiq was caused by leaking gas.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void twoNamesForTheBearerOfOneRoleAreADispute() {
        Story story = story(
                "A fire killed the owner of the mill in Tarmiq, Bram Teller, on Monday.",
                "The owner of the mill in Tarmiq, Jonas Wirth, died in the fire on Monday.");
        assertThat(disputed(story, "name")).containsExactly("Bram Teller", "Jonas Wirth");
    }

    @Test
    void oneQuoteOfTwoSpeakersIsADispute() {
        Story story = story(
                "\"We will not leave this valley until the last house is rebuilt,\" the mayor, Ana Rahn, said on Monday.",
                "\"We will not leave this valley until the last house is rebuilt,\" the fire chief, Bram Teller, said on Monday.");
        assertThat(values(story, "speaker")).containsExactly("Ana Rahn", "Bram Teller");
    }

    @Test
    void oneQuoteOfOneSpeakerIsNoDispute() {
        Story story = story(
                "\"We will not leave this valley until the last house is rebuilt,\" the mayor, Ana Rahn, said on Monday.",
                "\"We will not leave this valley until the last house is rebuilt,\" Rahn said.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void whatIsRepeatedAsWrongIsDenied() {
        Story story = story(
                "The ferry Anna Lise sank off Tarmiq on Tuesday.",
                "A radio station wrongly said that the ferry Anna Lise sank off Tarmiq on Tuesday.");
        assertThat(disputed(story, "polarity")).hasSize(2);
        Story behind = story(
                "The ferry Anna Lise sank off Tarmiq on Tuesday.",
                "The ferry Anna Lise sank off Tarmiq on Tuesday, a radio station wrongly reported.");
        assertThat(disputed(behind, "polarity")).hasSize(2);
    }

    @Test
    void aNumberThatIsTakenBackIsAChange() {
        Story story = story(
                "The bus plunged into the river near Tarmiq on Wednesday, killing 23 people.",
                "The toll of the bus crash near Tarmiq on Wednesday is 29 dead, not 23 as first reported.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
        assertOneChange(story, "dead");
    }

    @Test
    void aSmallerNumberThatCorrectsALargerIsAChange() {
        Story story = story(
                "A landslide in Tarmiq killed 31 people on Wednesday.",
                "The landslide in Tarmiq killed 27 people on Wednesday, officials said, correcting an earlier toll of 31.");
        assertThat(of(story, Finding.Kind.CHANGE)).hasSize(1);
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void theDayOfAnArticleIsNotThatOfWhatItTells() {
        Story story = story(
                "The harbour of Tarmiq was sold to the Berg company on May 13 by the council.",
                "An article published on May 14 about the sale of the harbour of Tarmiq to the Berg company by the council gave a wrong price.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void officersAndProtestersAreCountedApart() {
        Story story = story(
                "Five officers were injured in clashes in Tarmiq on Wednesday.",
                "Fifteen protesters were injured in clashes in Tarmiq on Wednesday.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void whoIsUnhurtIsNoAnswerToWhoElseIsHurt() {
        Story story = story(
                "Seven children were injured in a fire at the school in Tarmiq on Monday.",
                "Three children were injured in a fire at the school in Tarmiq on Monday; teachers were not hurt.");
        assertThat(values(story, "injured")).hasSize(2);
    }

    @Test
    void whatAParserTakesForTheObjectOfADenialIsDeniedAsAWhole() {
        Story story = story(
                "Rebels said they captured the airport of Tarmiq on Thursday.",
                "The defence ministry denied the airport of Tarmiq was captured.");
        assertThat(disputed(story, "polarity")).hasSize(2);
    }

    private static Story lateness(String first, String one, String then, String other) {
        return weigh(
                Report.Status.USABLE,
                reading("a", "Valley Echo", first, BEFORE + one),
                reading("b", "Coast Gazette", then, ABOVE + other));
    }

    @Test
    void aPlanAndADeedOnAnotherDayAreAChange() {
        Story moved = lateness(
                "2024-05-14",
                "The foreign minister of Norway will visit the port of Tarmiq on Thursday.",
                "2024-05-18",
                "The foreign minister of Norway visited the port of Tarmiq on Friday.");
        assertOneChange(moved, "date");
        Story kept = lateness(
                "2024-05-14",
                "The foreign minister of Norway will visit the port of Tarmiq on Thursday.",
                "2024-05-18",
                "The foreign minister of Norway visited the port of Tarmiq on Thursday.");
        assertThat(of(kept, Finding.Kind.CHANGE)).isEmpty();
        assertThat(of(kept, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void whatHasComeOfAStateIsAChange() {
        Story story = lateness(
                "2024-05-14",
                "The bridge at Tarmiq was closed after a barge hit it on Monday.",
                "2024-05-15",
                "The bridge at Tarmiq reopened after engineers checked it.");
        assertOneChange(story, "state");
        Story back = lateness(
                "2024-05-15",
                "The bridge at Tarmiq was closed after a barge hit it on Monday.",
                "2024-05-14",
                "The bridge at Tarmiq reopened after engineers checked it.");
        assertThat(of(back, Finding.Kind.CHANGE)).isEmpty();
        Story other = lateness(
                "2024-05-14",
                "The bridge at Tarmiq was closed after a barge hit it on Monday.",
                "2024-05-15",
                "A school in Orvalle reopened on Tuesday.");
        assertThat(of(other, Finding.Kind.CHANGE)).isEmpty();
    }

    @Test
    void theHarmedAreCountedAcrossACutClause() {
        Story story = lateness(
                "2024-05-15",
                "Gunmen stormed the market of Tarmiq late Wednesday, killing at least two people and wounding at least 40, officials said.",
                "2024-05-16",
                "The raid on the market of Tarmiq late on Wednesday killed two people and wounded 65.");
        assertOneChange(story, "injured");
        Story same = story(
                "Police in Tarmiq say 31 people were injured when a tourist train hit a wall on Wednesday.",
                "A tourist train struck a wall in the tunnel of Tarmiq and 25 people were injured, police said Wednesday.");
        assertThat(values(same, "injured")).containsExactly("31 people", "25 people");
    }

    @Test
    void dozensAreLessThanHundreds() {
        Story story = story(
                "More than 500 rescuers were involved in the search for the girl in Tarmiq.",
                "Dozens of rescuers were trying to reach a girl in a shaft in Tarmiq on Tuesday.");
        assertThat(values(story, "number")).containsExactly("More than 500 rescuers", "Dozens of rescuers");
    }

    @Test
    void nextMonthIsAnotherMonthForALaterReportAndNoDispute() {
        String told = "The council of Lervik said the tunnel under the Heron strait will open to lorries next month.";
        Story story = WeighTest.weigh(
                Report.Status.USABLE,
                WeighTest.reading("a", "Valley Echo", "2024-04-20", told),
                WeighTest.reading("b", "Hill Herald", "2024-05-16", told + " Cars must wait."));
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    private static void assertNoDispute(String one, String other) {
        assertThat(of(story(one, other), Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void whatIsDueToBeginAndWhoLaidWreathsAreNoCauses() {
        assertNoDispute(
                "The trial of Bram Teller in Tarmiq is due to begin in May, the court said on Wednesday.",
                "The trial of Bram Teller in Tarmiq is due to resume after the holidays, the court said on Wednesday.");
        assertNoDispute(
                "Wreaths for the drowned sailors of Tarmiq were laid by the mayor on Wednesday.",
                "Wreaths for the drowned sailors of Tarmiq were laid by veterans on Wednesday.");
    }

    @Test
    void whoGoesThereAndBackWentBothWays() {
        assertNoDispute(
                "The ferry Aurelia left Tarmiq for Lervik on Monday with supplies.",
                "The ferry Aurelia left Tarmiq for Lervik on Monday and sailed back from Lervik to Tarmiq on Wednesday.");
    }

    @Test
    void whoIsRuledOutOfAMatchIsNotDenied() {
        assertNoDispute(
                "Bram Teller hurt his knee before the cup final in Tarmiq on Wednesday.",
                "Bram Teller was ruled out of the cup final in Tarmiq on Wednesday with a hurt knee.");
    }
}
