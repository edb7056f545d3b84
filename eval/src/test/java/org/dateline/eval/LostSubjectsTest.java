// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two clauses joined by "and", or a clause and who says so, are two, each with its subject. */
class LostSubjectsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police said 40 people were taken into custody | eleven officers suffered slight injuries",
                "One driver was taken to hospital | the other fled on foot",
                "They bought the house | the garden made them happy",
            })
    void eachOfTwoClausesIsWhole(String one, String other) {
        String text = one + " and " + other + ".";
        Reading reading = Tools.reading(text, "2025-03-10");

        assertThat(reading.statements())
                .extracting(Statement::span)
                .extracting(span -> span.of(text))
                .contains(other)
                .noneMatch(words -> words.contains("and"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Ilya Marek is being held at a barracks in Tarmiq | a member of his family",
                "He was seen near a burnt-out van | a source close to the inquiry",
            })
    void whatIsSaidEndsBeforeItsSpeaker(String said, String speaker) {
        String text = said + ", " + speaker + " told reporters on Monday.";
        Reading reading = Tools.reading(text, "2025-03-10");

        assertThat(reading.statements())
                .extracting(Statement::span)
                .extracting(span -> span.of(text))
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They came back after Ilya Marek and Dana Orlik fell ill. | fall",
                "She saw a car and a lorry driven by soldiers. | see",
                "She praised the nurses and doctors who worked all night. | praise",
            })
    void aRowIsLeftAsItIs(String text, String predicate) {
        assertThat(Tools.document(text, "2025-03-10").sentences())
                .flatExtracting(sentence -> sentence.tokens())
                .noneMatch(token -> token.relation().equals("conj") && token.isVerb());
        assertThat(Tools.document(text, "2025-03-10").sentences()).anySatisfy(sentence -> assertThat(sentence.tokens())
                .anyMatch(token -> token.lemma().equals(predicate)));
    }
}
