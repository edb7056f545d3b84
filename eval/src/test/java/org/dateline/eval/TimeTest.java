// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.EventTime;
import org.dateline.model.Factuality;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;
import org.dateline.pipeline.ground.time.EventDater;
import org.dateline.pipeline.ground.time.TimeFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeTest {
    private static final TimeFinder FINDER = new TimeFinder();

    /** The lines {@code EXAMPLE [published] text => span | type | value ; ...} of the rules. */
    static Stream<String> examples() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeFinder.class.getResourceAsStream("time.rules")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith("EXAMPLE")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheRulesPromise(String example) {
        String published = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        String text = example.substring(example.indexOf(']') + 1, example.lastIndexOf("=>"))
                .strip();
        List<String> expected = Arrays.stream(
                        example.substring(example.lastIndexOf("=>") + 2).split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        Document document = Tools.document(text, published.equals("-") ? null : published);
        assertThat(FINDER.find(document))
                .extracting(time ->
                        time.text() + " | " + time.type() + " | " + Objects.requireNonNullElse(time.value(), "-"))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void datesAnEventByItsClause() {
        assertThat(timeOf("Rebels attacked the depot on Tuesday.", "attacked").value())
                .isEqualTo("2026-11-10");
        assertThat(timeOf("The two sides held talks in Rome on Tuesday.", "talks"))
                .extracting(EventTime::value, EventTime::basis)
                .containsExactly("2026-11-10", EventTime.Basis.STATED);
    }

    @Test
    void sharesTheTimeOfTheClauseAbove() {
        assertThat(timeOf("On Monday rebels entered the town and burned the depot.", "burned"))
                .extracting(EventTime::value, EventTime::basis)
                .containsExactly("2026-11-09", EventTime.Basis.INHERITED);
    }

    @Test
    void doesNotDateWhatIsToldByTheTelling() {
        assertThat(timeOf(
                                "Officials had lunch. It rained. The minister said on Tuesday that rebels attacked the depot.",
                                "attacked")
                        .basis())
                .isEqualTo(EventTime.Basis.NONE);
    }

    @Test
    void datesFreshNewsByItsPublication() {
        assertThat(timeOf("Rebels attacked the depot.", "attacked"))
                .extracting(EventTime::value, EventTime::basis)
                .containsExactly("2026-11-12", EventTime.Basis.PUBLISHED);
    }

    @Test
    void takesNoLengthForADate() {
        assertThat(timeOf("It rained. It snowed. The rebels held the depot for two weeks.", "held")
                        .basis())
                .isEqualTo(EventTime.Basis.NONE);
    }

    @Test
    void givesTheTimeOfAnEventNounToNoOtherEvent() {
        String arrests =
                "Officials had lunch. It rained. Police arrested 12 people in the Nov. 3 attack on the market.";
        assertThat(timeOf(arrests, "arrested", "attack").value()).isNull();
        assertThat(timeOf(arrests, "attack", "arrested"))
                .extracting(EventTime::value, EventTime::basis)
                .containsExactly("2026-11-03", EventTime.Basis.STATED);
        assertThat(timeOf("Officials had lunch. It rained. Nine people died in the Nov. 3 attack.", "died", "attack"))
                .extracting(EventTime::value, EventTime::basis)
                .containsExactly("2026-11-03", EventTime.Basis.INHERITED);
    }

    @Test
    void doesNotDateWhatAClauseOnlyLooksBackOn() {
        String condemned = "Officials had lunch. It rained. On Monday the council condemned the attack on the market.";
        assertThat(timeOf(condemned, "condemned", "attack").value()).isEqualTo("2026-11-09");
        assertThat(timeOf(condemned, "attack", "condemned").basis()).isEqualTo(EventTime.Basis.NONE);
        String jailed = "Officials had lunch. It rained. He was jailed on Monday for the 2019 murder of a judge.";
        assertThat(timeOf(jailed, "murder", "jailed").value()).isEqualTo("2019");
        assertThat(timeOf(jailed, "jailed", "murder").value()).isEqualTo("2026-11-09");
    }

    @Test
    void takesNoBoundForADate() {
        assertThat(timeOf("Officials had lunch. It rained. Since 2014 the war has killed 14,000 people.", "killed")
                        .basis())
                .isEqualTo(EventTime.Basis.NONE);
        assertThat(timeOf("Officials had lunch. It rained. The rebels held the depot until Tuesday.", "held")
                        .basis())
                .isEqualTo(EventTime.Basis.NONE);
    }

    @Test
    void sharesTheTimeOfTheVerbBeforeAParticiple() {
        assertThat(timeOf("Army jets bombed the town on Monday, killing nine people.", "killing"))
                .extracting(EventTime::value, EventTime::basis)
                .containsExactly("2026-11-09", EventTime.Basis.INHERITED);
    }

    /** The time that the first of the triggers gets beside the other events. */
    private static EventTime timeOf(String text, String... triggers) {
        Document document = Tools.document(text, "2026-11-12");
        List<Event> events =
                Arrays.stream(triggers).map(one -> event(document, one)).toList();
        return new EventDater()
                .date(document, events, FINDER.find(document))
                .get(0)
                .time();
    }

    /** A happening that the word {@code trigger} names. */
    static Event event(Document document, String trigger) {
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).word().equals(trigger)) {
                    Factuality happened = new Factuality(
                            Factuality.Polarity.POSITIVE,
                            Factuality.Certainty.CERTAIN,
                            Factuality.Tense.PAST,
                            3,
                            Factuality.Status.HAPPENED,
                            List.of());
                    return new Event(
                            "e1",
                            sentence.token(i).span(),
                            sentence.index(),
                            i,
                            new EventCode(null, null, "incident", List.of(), null, null, 0),
                            List.of(),
                            List.of(),
                            EventTime.NONE,
                            -1,
                            happened,
                            null,
                            List.of(),
                            List.of(),
                            Reason.UNKNOWN);
                }
            }
        }
        throw new IllegalArgumentException("no such word: " + trigger);
    }
}
