// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Ledger;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twelve made-up happenings of many kinds, from the file to the story: what is told as disputed, as changed, as agreed and in short. */
class StorySetsTest {
    private static List<Story> stories = List.of();

    @BeforeAll
    static void read() {
        List<Reading> readings = new ArrayList<>();
        new Acquirer().acquire(Path.of("src", "test", "resources", "made-up.jsonl"), one -> {
            if (one instanceof Acquired.Usable usable) {
                readings.add(Tools.READER.read(usable.report()));
            }
        });
        stories = new Ledger().addAll(readings);
    }

    private static Story story(String name) {
        return stories.stream()
                .filter(one -> one.reports().get(0).report().startsWith(name + "-"))
                .findFirst()
                .orElseThrow();
    }

    /** The sides of the only finding of a kind over a field, as their first reports and values. */
    private static List<String> sides(String story, Finding.Kind kind, String field) {
        List<Finding> found = story(story).findings().stream()
                .filter(one -> one.kind() == kind && one.field().equals(field))
                .toList();
        assertThat(found).as(story + ", " + field).hasSize(1);
        return found.get(0).sides().stream()
                .map(side -> side.evidence().get(0).report().replaceFirst(".*-", "") + ": " + side.value())
                .toList();
    }

    private static List<String> disputes(String story) {
        return story(story).findings().stream()
                .filter(one -> one.kind() == Finding.Kind.CONFLICT)
                .map(Finding::field)
                .sorted()
                .toList();
    }

    private static List<String> inShort(String story) {
        return story(story).summary().stream().map(Story.SummaryLine::text).toList();
    }

    @Test
    void eachHappeningIsOneStory() {
        assertThat(stories).hasSize(12);
    }

    @Test
    void theMissingWhoAreFoundAreAChange() {
        assertThat(sides("flood", Finding.Kind.CHANGE, "missing")).containsExactly("a: Twelve people", "b: seven");
        assertThat(sides("flood", Finding.Kind.CHANGE, "dead"))
                .containsExactly("a: at least four people", "b: six people", "c: nine");
        assertThat(disputes("flood")).containsExactly("polarity");
    }

    @Test
    void thousandsAndAboutFiveThousandAreNoDispute() {
        assertThat(sides("strike", Finding.Kind.CONFLICT, "number"))
                .containsExactly("b: 1,200 dockers", "a: About 5,000 dockers");
    }

    @Test
    void whatTwoSayOfOneDeathIsDisputed() {
        assertThat(disputes("shooting")).containsExactly("age", "arrested", "polarity", "what");
        assertThat(sides("shooting", Finding.Kind.CONFLICT, "arrested"))
                .containsExactly("a: 37 people", "b: Some 52 people");
        assertThat(sides("shooting", Finding.Kind.CONFLICT, "what").get(0)).contains("resigned");
        assertThat(sides("shooting", Finding.Kind.CONFLICT, "polarity").get(1))
                .isEqualTo("b: officers had shot a man at the railway station");
    }

    @Test
    void whatSomebodyIsToDoAndIsNotToDoIsDisputed() {
        assertThat(sides("court", Finding.Kind.CONFLICT, "polarity"))
                .containsExactly("b: he would appeal", "c: he would not appeal");
        assertThat(sides("takeover", Finding.Kind.CONFLICT, "polarity"))
                .containsExactly("b: some 300 jobs would be cut", "a: No jobs will be cut");
        assertThat(disputes("election")).containsExactly("polarity", "polarity", "turnout");
        assertThat(sides("election", Finding.Kind.CONFLICT, "turnout")).containsExactly("a: 63", "c: 58");
    }

    @Test
    void theDeedAndNotThePlanIsWhatSeveralSay() {
        for (Finding finding : story("court").findings()) {
            if (finding.kind() == Finding.Kind.AGREEMENT) {
                assertThat(finding.sides().get(0).status()).isNotEqualTo(Factuality.Status.EXPECTED);
            }
        }
        assertThat(story("outbreak").findings())
                .noneMatch(one -> one.kind() == Finding.Kind.AGREEMENT
                        && one.sides().get(0).value().contains("10,000 doses"));
    }

    @Test
    void otherDaysWaysAndCausesOfOneThingAreDisputed() {
        assertThat(sides("aid", Finding.Kind.CONFLICT, "date")).containsExactly("a: April 30", "b: mid May");
        assertThat(sides("protest", Finding.Kind.CONFLICT, "date")).containsExactly("a: August 1", "b: September 1");
        assertThat(sides("protest", Finding.Kind.CONFLICT, "cause"))
                .containsExactly("c: deliberately", "d: A faulty heater");
        assertThat(sides("crash", Finding.Kind.CONFLICT, "cause")).containsExactly("a: Engine failure", "b: a storm");
        assertThat(sides("crash", Finding.Kind.CONFLICT, "place"))
                .containsExactly("a: from Lisport to Portel", "b: from Portel to Lisport");
    }

    @Test
    void anOutletThatCorrectsItselfDisputesNothing() {
        assertThat(disputes("corr")).isEmpty();
        assertThat(sides("corr", Finding.Kind.CHANGE, "dead").get(0)).isEqualTo("a: nine people");
        assertThat(story("corr").title()).doesNotContain("nine");
    }

    @Test
    void aSummaryTellsTheMainThingFirstAndNothingThatHangs() {
        assertThat(inShort("court").get(0)).contains("guilty of fraud");
        assertThat(inShort("crash").get(0)).contains("killing all five people on board");
        assertThat(inShort("flood").get(0)).contains("number of dead in the flood to nine");
        for (Story story : stories) {
            List<String> lines = inShort(story.reports().get(0).report().replaceFirst("-.*", ""));
            assertThat(lines).hasSizeBetween(4, 8).doesNotHaveDuplicates().allSatisfy(line -> assertThat(line)
                    .doesNotMatch("(?:He|She|It|They|His|Her|Its|Their|That|But) .*")
                    .matches("(?s).*[.!?]”?\"?"));
        }
    }
}
