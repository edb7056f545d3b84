// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Attribution;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A participle behind a noun is passive, whatever the parser takes it for, and the sentence goes on with its own verb. */
class ReducedClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The student killed on Tuesday had called police twice. | killed | The student",
                "The three men arrested in Lodna on Sunday were released without charge. | arrested | The three men",
                "The miners injured in the blast were taken to Korbo hospital. | injured | The miners",
                "The woman shot outside a bar in Velm died on Thursday. | shot | The woman",
                "The soldiers attacked near the border were on patrol. | attacked | The soldiers",
                "The diplomat expelled last week flew home. | expelled | The diplomat",
                "Families of the people killed in the fire sued the city. | killed | the people",
                "The hostages freed on Sunday arrived in Oslo. | freed | The hostages"
            })
    void whomADeedIsDoneToDoesNotDoIt(String sentence, String trigger, String sufferer) {
        Event event = event(sentence, trigger);
        assertThat(spans(event.actors(), sentence)).isEmpty();
        assertThat(spans(event.recipients(), sentence)).containsExactly(sufferer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The soldiers attacked the village at dawn. | attacked | The soldiers",
                "The police killed the student on Tuesday. | killed | The police",
                "The gunman who killed the student was arrested. | killed | The gunman"
            })
    void whoDoesItStillDoesIt(String sentence, String trigger, String doer) {
        assertThat(spans(event(sentence, trigger).actors(), sentence)).containsExactly(doer);
    }

    @Test
    void whoIsDescribedStillSpeaks() {
        String sentence = "A fisherman rescued by the coast guard said the boat had no radio.";
        Attribution said = Tools.reading(sentence, "2025-03-10").attributions().get(0);
        assertThat(texts(said.source(), sentence)).containsExactly("A fisherman rescued by the coast guard");
        assertThat(texts(said.content(), sentence)).containsExactly("the boat had no radio");
    }

    private static Event event(String sentence, String trigger) {
        Reading reading = Tools.reading(sentence, "2025-03-10");
        return Stream.concat(reading.events().stream(), reading.happenings().stream())
                .filter(event -> event.trigger().of(sentence).equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + trigger + " in " + sentence));
    }

    private static List<String> spans(List<Participant> participants, String sentence) {
        return texts(participants.stream().map(Participant::span).toList(), sentence);
    }

    private static List<String> texts(List<Span> spans, String sentence) {
        return spans.stream().map(span -> span.of(sentence)).toList();
    }
}
