// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.export.ReadingJson;
import org.dateline.model.Document;
import org.dateline.model.Factuality;
import org.dateline.model.Factuality.Certainty;
import org.dateline.model.Factuality.Mode;
import org.dateline.model.Factuality.Polarity;
import org.dateline.model.Factuality.Status;
import org.dateline.model.Factuality.Tense;
import org.dateline.pipeline.attribute.Attributor;
import org.dateline.pipeline.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number, the words that decide it, and PLOVER's auxiliary modes, from our own sentences to the JSON that is printed. */
class FactualityTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private static List<Mode> modes(Polarity polarity, Tense tense, Status status) {
        return new Factuality(polarity, Certainty.CERTAIN, tense, 0, status, List.of()).modes();
    }

    @Test
    void theAuxiliaryModesFollowFromStatusTenseAndPolarity() {
        assertThat(modes(Polarity.POSITIVE, Tense.PAST, Status.HAPPENED)).isEmpty();
        assertThat(modes(Polarity.POSITIVE, Tense.PRESENT, Status.ONGOING)).isEmpty();
        assertThat(modes(Polarity.POSITIVE, Tense.PAST, Status.HISTORICAL)).containsExactly(Mode.HISTORICAL);
        assertThat(modes(Polarity.POSITIVE, Tense.FUTURE, Status.EXPECTED)).containsExactly(Mode.FUTURE);
        assertThat(modes(Polarity.POSITIVE, Tense.FUTURE, Status.PLANNED)).containsExactly(Mode.FUTURE);
        assertThat(modes(Polarity.POSITIVE, Tense.HYPOTHETICAL, Status.HYPOTHETICAL))
                .containsExactly(Mode.HYPOTHETICAL);
        assertThat(modes(Polarity.NEGATIVE, Tense.PAST, Status.DENIED)).containsExactly(Mode.NEGATION);
        assertThat(modes(Polarity.NEGATIVE, Tense.FUTURE, Status.DENIED)).containsExactly(Mode.FUTURE, Mode.NEGATION);
    }

    @Test
    void aNumberOutsideOfTheScaleIsRefused() {
        assertThatThrownBy(() -> new Factuality(
                        Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST, 3.5, Status.HAPPENED, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3.5");
    }

    /** How sure the sentence is of the last word {@code word} in it. */
    private static Factuality of(String sentence, String word) {
        Document document = Tools.document(sentence, null);
        Extractor.Extraction found = EXTRACTOR.extract(document, new Attributor().attribute(document));
        int at = sentence.lastIndexOf(word);
        return Stream.concat(
                        Stream.concat(found.events().stream(), found.happenings().stream())
                                .filter(event -> event.trigger().contains(at))
                                .map(event -> event.factuality()),
                        found.predicates().stream()
                                .filter(one -> one.span().contains(at))
                                .map(one -> one.factuality()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no predicate " + word + " in " + sentence));
    }

    private static List<String> words(String sentence, String word) {
        return of(sentence, word).words().stream()
                .map(span -> span.of(sentence))
                .toList();
    }

    @Test
    void whatIsToldFlatlyIsCertainAndNeedsNoWords() {
        String sentence = "Soldiers stormed the parliament in Lusaka on Tuesday.";
        assertThat(of(sentence, "stormed").value()).isEqualTo(3);
        assertThat(words(sentence, "stormed")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army did not storm the palace in Lusaka. | storm | not",
                "The guards failed to stop the convoy near Mopti. | stop | failed",
                "The cabinet will close the port of Beira next week, officials said. | close | will",
                "The rebels may attack the dam, the ministry said. | attack | may",
                "The governor refused to sign the bill on Monday. | sign | refused",
            })
    void theWordsThatDecideAreGiven(String sentence, String word, String deciding) {
        assertThat(of(sentence, word).status().isFact()).isFalse();
        assertThat(words(sentence, word)).contains(deciding);
    }

    @Test
    void numbersFallFromFactOverExpectationAndChanceToDenial() {
        double fact = of("The bank closed two branches in Dundee.", "closed").value();
        double expected = of("The bank is expected to close two branches in Dundee.", "close")
                .value();
        double thought =
                of("The bank might close two branches in Dundee.", "close").value();
        double not =
                of("The bank did not close two branches in Dundee.", "close").value();
        assertThat(List.of(fact, expected, thought, not))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(not).isNegative();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The premier denied that his guards had shot the herder. | shot",
                "The summit in Accra was called off on Monday. | summit",
                "Diplomats averted a war between the two states. | war",
                "Police foiled an attack on the stadium in Lille. | attack",
            })
    void whatIsDeniedOrCalledOffIsNeverLikely(String sentence, String word) {
        Factuality factuality = of(sentence, word);
        assertThat(factuality.value()).isNotPositive();
        assertThat(factuality.status().isFact()).isFalse();
        assertThat(factuality.modes()).contains(Mode.NEGATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The general denied that his men had burned the mill, which stood by the river. | burned | stood",
            })
    void whatIsToldBesideADenialIsNotDeniedWithIt(String sentence, String denied, String beside) {
        assertThat(of(sentence, denied).value()).isNotPositive();
        assertThat(of(sentence, denied).status().isFact()).isFalse();
        assertThat(of(sentence, beside).value()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Did the army attack the town? | attack",
                "Has the bank closed its branch in Dundee? | closed",
                "Did the minister, who resigned on Friday, sell the farm? | sell",
            })
    void whatIsAskedIsNotTold(String sentence, String word) {
        assertThat(of(sentence, word).status()).isEqualTo(Factuality.Status.HYPOTHETICAL);
    }

    @Test
    void aQuestionLeavesAloneWhatItTakesAsKnown() {
        assertThat(of("Did the minister, who resigned on Friday, sell the farm?", "resigned")
                        .status())
                .isEqualTo(Factuality.Status.HAPPENED);
    }

    @Test
    void whatSomebodyRefusesToConfirmIsPossibleAndNoMore() {
        Factuality factuality = of("The army refused to confirm that two soldiers had died.", "died");
        assertThat(factuality.status()).isEqualTo(Factuality.Status.POSSIBLE);
        assertThat(factuality.value()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council of Zwolle will not approve sweeping cuts, the mayor said. | sweeping",
            })
    void adjectivesOfWhatMayNotBeAreTold(String sentence, String noun) {
        assertThat(of(sentence, noun).value()).isLessThan(3);
    }

    @Test
    void theReadingTellsWordsAndModes() {
        String text = "Kenya will not send troops to Haiti, the ministry said.";
        var json = new ReadingJson(true).write(Tools.reading(text, "2024-03-01"));
        var event = Stream.of("events", "predicates")
                .flatMap(field -> {
                    List<com.fasterxml.jackson.databind.JsonNode> all = new ArrayList<>();
                    json.get(field).forEach(all::add);
                    return all.stream();
                })
                .filter(one -> one.get("start").asInt() == text.indexOf("send"))
                .findFirst()
                .orElseThrow();
        assertThat(event.get("factuality").asDouble()).isNegative();
        assertThat(event.get("factuality_words")).isNotEmpty();
        assertThat(json.get("statements").get(0).has("auxiliary_modes")).isTrue();
    }

    @Test
    void nounsOfHappeningsAreToldApartFromThings() throws IOException {
        try (InputStream in = Extractor.class.getResourceAsStream("event-nouns.txt")) {
            List<String> examples = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("EXAMPLE:"))
                    .toList();
            assertThat(examples).hasSizeGreaterThan(4);
            for (String example : examples) {
                String[] parts = example.substring("EXAMPLE:".length()).split("=>", -1);
                String sentence = "Reporters described the " + parts[0].strip() + ".";
                Extractor.Extraction found = EXTRACTOR.extract(Tools.document(sentence, null), List.of());
                int at = sentence.indexOf(parts[0].strip());
                boolean told =
                        found.predicates().stream().anyMatch(one -> one.span().contains(at))
                                || Stream.concat(found.events().stream(), found.happenings().stream())
                                        .anyMatch(one -> one.trigger().contains(at));
                assertThat(told).as(example).isEqualTo(parts[1].strip().equals("yes"));
            }
        }
    }

    @Test
    void theLearnerFindsWhatTheSignsWeigh() {
        Regression.Ridge ridge = new Regression.Ridge(List.of("always", "not", "maybe"), 40);
        double[] counts = new double[40];
        for (int i = 0; i < counts.length; i++) {
            List<String> signs = i % 4 == 0 ? List.of("not") : i % 4 == 1 ? List.of("maybe") : List.of();
            ridge.row(i, signs, i % 2, i % 4 == 0 ? -3 : i % 4 == 1 ? 1 : 3);
            counts[i] = 1;
        }
        ridge.fit(counts, 0.01, 0.5);
        assertThat(ridge.sum(List.of("not"), 0)).isCloseTo(-3, org.assertj.core.data.Offset.offset(0.1));
        assertThat(ridge.sum(List.of("maybe"), 1)).isCloseTo(1, org.assertj.core.data.Offset.offset(0.1));
        Regression.Logistic logistic = Regression.Logistic.fit(
                List.of(Map.of("always", 1.0, "said", 1.0)), List.of(Map.of("always", 1.0, "you", 1.0)));
        assertThat(logistic.share(List.of(Map.of("said", 1.0)))).isGreaterThan(0.7);
    }
}
