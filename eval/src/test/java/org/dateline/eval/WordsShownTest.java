// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Finding;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** In which words a reader is shown what is found: in those that tell it, and nothing besides. */
class WordsShownTest {
    private static List<String> shown(Story story, Finding.Kind kind) {
        return WeighTest.of(story, kind).stream()
                .map(finding -> finding.sides().get(0).value())
                .toList();
    }

    @Test
    void whatAgreesIsShownByTheReportThatTellsItInAClauseOfItsOwn() {
        Story story = WeighTest.weigh(
                "The keeper of the pier heard a crack before the old crane of Tarmiq fell into the harbour on Wednesday.",
                "The old crane of Tarmiq toppled into the harbour on Wednesday.");
        assertThat(shown(story, Finding.Kind.AGREEMENT))
                .containsExactly("The old crane of Tarmiq toppled into the harbour on Wednesday");
    }

    @Test
    void whatAgreesIsShownWithANameWhereOneReportHasIt() {
        Story story = WeighTest.weigh(
                "Dana Orlik was fined on Wednesday for the leak at Kestrin Mill. She will appeal, her lawyer said.",
                "Dana Orlik was fined on Wednesday for the leak at Kestrin Mill. Dana Orlik will appeal, her lawyer said.");
        assertThat(shown(story, Finding.Kind.AGREEMENT))
                .contains("Dana Orlik will appeal")
                .doesNotContain("She will appeal");
    }

    @Test
    void whatASentenceGoesOnToTellIsNotShownWithItsAside() {
        Story story = WeighTest.weigh(
                "Eleven divers who were trapped on Wednesday in a cave near Tarmiq have given up their licences.",
                "On Wednesday eleven divers were trapped in a cave near Tarmiq, but came out by themselves.");
        assertThat(shown(story, Finding.Kind.AGREEMENT)).noneMatch(words -> words.contains("licences"));

        Story other = WeighTest.weigh(
                "Eleven divers who were trained by a retired baker in Lervik have been rescued from a cave near Tarmiq.",
                "Eleven divers have been rescued from a cave near Tarmiq, the coastguard said.");
        assertThat(shown(other, Finding.Kind.SOLE_SOURCE))
                .contains("Eleven divers who were trained by a retired baker in Lervik");
    }

    @Test
    void ofAClauseThatOthersTellOnlyThePieceWithItsOwnNumberIsShown() {
        Story story = WeighTest.weigh(
                "Kestrin Rowers won the Harbour Shield for the first time in 62 years on Wednesday, beating the Tarmiq eight by a length.",
                "On Wednesday Kestrin Rowers won the Harbour Shield, beating the Tarmiq eight by a length.");
        assertThat(shown(story, Finding.Kind.SOLE_SOURCE))
                .contains("Kestrin Rowers won the Harbour Shield for the first time in 62 years on Wednesday")
                .noneMatch(words -> words.contains("beating"));
    }

    @Test
    void whoComplainsIsShownWithWhatTheyComplainOf() {
        Story story = WeighTest.weigh(
                "Fishermen of Kestrin Point have long complained that the ferry fleet is too old.",
                "Nothing else was heard.");
        assertThat(WeighTest.of(story, Finding.Kind.SOLE_SOURCE))
                .extracting(finding -> finding.sides().get(0))
                .anySatisfy(side -> {
                    assertThat(side.value()).isEqualTo("the ferry fleet is too old");
                    assertThat(side.speaker()).isNotNull();
                })
                .noneMatch(side -> side.value().contains("complained"));
    }

    @Test
    void ofReportsOfOneDayNoneIsTheNewsForWhichASummaryRepeatsItself() {
        Story story = WeighTest.weigh(
                Report.Status.USABLE,
                WeighTest.reading(
                        "a",
                        "Valley Echo",
                        "2024-05-16",
                        "The weather probe Sparrow landed on the moon Ilva on Wednesday. It will drill two metres deep."
                                + " The mission cost 80 million euros. Its director is Clara Voss. Students built the antenna."),
                WeighTest.reading(
                        "b",
                        "Coast Gazette",
                        "2024-05-16",
                        "The probe Sparrow touched down on the moon Ilva on Wednesday. Cheers broke out in the control room."
                                + " One of the legs did not unfold. Engineers hope to mend the leg."));
        assertThat(story.summary())
                .filteredOn(
                        line -> line.text().contains("landed") || line.text().contains("touched down"))
                .hasSize(1);
    }
}
