// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.dateline.export.ReadingJson;
import org.dateline.export.StoryJson;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Factuality;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** Happenings that nothing codes, in one report and merged over several. */
class HappeningsTest {
    private static final String AROUND =
            "Boats lay along the quay in Orvalle. The market stood empty under a grey sky.\n\n";

    private static Reading read(String text) {
        return Tools.reading(text, "2024-05-16");
    }

    private static Optional<Event> happening(Reading reading, String word) {
        int at = reading.text().lastIndexOf(word);
        return reading.happenings().stream()
                .filter(event -> event.trigger().contains(at))
                .findFirst();
    }

    private static Event told(String text, String word) {
        Reading reading = read(text);
        return happening(reading, word).orElseThrow(() -> new AssertionError(word + " in " + reading.happenings()));
    }

    @Test
    void whatNothingCodesIsAHappeningOfNoType() {
        Event fled = told("The driver fled the garage on Tuesday.", "fled");
        assertThat(fled.code().type()).isNull();
        assertThat(fled.code().kind()).isEqualTo("flee");
        assertThat(fled.factuality().status()).isEqualTo(Factuality.Status.HAPPENED);
        assertThat(fled.time().value()).isEqualTo("2024-05-14");
        assertThat(fled.time().basis()).isEqualTo(EventTime.Basis.STATED);
        assertThat(fled.actors()).hasSize(1);
    }

    @Test
    void aWordOfSayingIsAStatement() {
        assertThat(told("The mayor said that the bridge was safe.", "said")
                        .code()
                        .kind())
                .isEqualTo("statement");
    }

    @Test
    void whatIsNotDoneIsNotToldAsDone() {
        Event fled = told("The driver did not flee the garage.", "flee");
        assertThat(fled.factuality().polarity()).isEqualTo(Factuality.Polarity.NEGATIVE);
        assertThat(fled.factuality().status()).isEqualTo(Factuality.Status.DENIED);
    }

    @Test
    void aThingIsNoHappening() {
        Reading reading = read("The lorry carried a green table and two chairs to the house.");
        assertThat(happening(reading, "table")).isEmpty();
        assertThat(happening(reading, "chairs")).isEmpty();
        assertThat(happening(reading, "green")).isEmpty();
    }

    @Test
    void aCodedActIsNotToldAgain() {
        Reading reading = read("Police arrested two miners in Orvalle on Monday.");
        assertThat(reading.events()).hasSize(1);
        assertThat(happening(reading, "arrested")).isEmpty();
    }

    @Test
    void aTitleTellsHappeningsOfNoSentence() {
        String text =
                "Ferry sinks off Orvalle\n\nThe ferry went down in the night. Divers looked for the crew until dawn.\n";
        Reading reading = read(text);
        Event sinks = happening(reading, "sinks").orElseThrow();
        assertThat(sinks.sentence()).isNegative();
        assertThat(sinks.time()).isEqualTo(EventTime.NONE);
        assertThat(sinks.place()).isNegative();
    }

    @Test
    void aReadingListsThemAfterTheCodedEvents() {
        JsonNode events = new ReadingJson(false)
                .write(read("Police arrested two miners. The driver fled the garage."))
                .get("events");
        assertThat(events.get(0).get("type").asText()).isEqualTo("COERCE");
        assertThat(events.get(0).has("passing")).isFalse();
        JsonNode last = events.get(events.size() - 1);
        assertThat(last.get("type").isNull()).isTrue();
        assertThat(last.get("kind").asText()).isEqualTo("flee");
        assertThat(last.get("passing").asBoolean()).isTrue();
    }

    private static Story story(String one, String other) {
        return WeighTest.weigh(
                Report.Status.USABLE,
                WeighTest.reading("a", "Valley Echo", "2024-05-16", AROUND + one),
                WeighTest.reading("b", "Coast Gazette", "2024-05-17", other));
    }

    /** How many reports tell of the happening that the word in one of them stands for. */
    private static List<String> reportsOf(Story story, String kind) {
        return story.happenings().stream()
                .filter(event -> kind.equals(event.best().code().kind()))
                .map(event -> event.mentions().stream()
                        .map(Story.EventMention::report)
                        .distinct()
                        .sorted()
                        .reduce("", String::concat))
                .sorted()
                .toList();
    }

    @Test
    void oneWordInTwoReportsIsOneHappening() {
        Story story = story("The driver fled the garage.", "The driver then fled on foot. Nobody was hurt.");
        assertThat(reportsOf(story, "flee")).containsExactly("ab");
    }

    @Test
    void otherDaysKeepHappeningsApart() {
        Story story =
                story("The driver fled the garage on May 2.", "The driver fled the garage on May 14. Nobody was hurt.");
        assertThat(reportsOf(story, "flee")).containsExactly("a", "b");
    }

    @Test
    void whatTwoSayByNameAreTwoStatements() {
        Story story = story("Anna Kessler said that the bridge was safe.", "Tom Brandt said that the bridge was old.");
        assertThat(reportsOf(story, "statement")).containsExactly("a", "b");
    }

    @Test
    void aNounJoinsTheCodedActOfItsVerb() {
        Story story =
                story("Police arrested two miners in Orvalle.", "After the arrest the miners were taken to Harlow.");
        assertThat(story.events())
                .anyMatch(event -> event.mentions().stream()
                                .map(Story.EventMention::report)
                                .distinct()
                                .count()
                        == 2);
    }

    @Test
    void theyStandInNoListOfCodedEventsNorTimeline() {
        Story story = story("The driver fled the garage on May 14.", "The driver fled on May 14. Nobody was hurt.");
        assertThat(story.events())
                .noneMatch(event -> "flee".equals(event.best().code().kind()));
        assertThat(story.timeline()).noneMatch(entry -> story.happenings().stream()
                .anyMatch(event -> event.id().equals(entry.event())));
        assertThat(new StoryJson(report -> "", false).write(story).get("events"))
                .hasSize(story.events().size());
    }

    @Test
    void theIdOfAHappeningStaysWhenAReportComes() {
        Reading one = WeighTest.reading("a", "Valley Echo", "2024-05-16", AROUND + "The driver fled the garage.");
        Reading other = WeighTest.reading("b", "Coast Gazette", "2024-05-17", "The driver fled on foot.");
        List<String> before = WeighTest.weigh(Report.Status.USABLE, one).happenings().stream()
                .map(Story.StoryEvent::id)
                .toList();
        List<String> after = WeighTest.weigh(Report.Status.USABLE, one, other).happenings().stream()
                .map(Story.StoryEvent::id)
                .toList();
        assertThat(after).containsAll(before);
    }
}
