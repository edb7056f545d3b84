// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a relative clause tells about the phrase that opens a sentence is told whole, and so is what the sentence says. */
class OpeningsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After the hearing | which according to local media lasted for nearly four hours | the judge said | say",
                "After the parade | which according to the city council cost more than 40,000 dollars | the mayor resigned | resign",
                "After the match | which drew a crowd of 40,000 | the coach resigned | resign",
                "Following the summit | which ended on Sunday | the minister flew home | fly",
            })
    void bothClausesAreWhole(String opening, String aside, String told, String predicate) {
        String text = opening + ", " + aside + ", " + told + ".";
        Reading reading = Tools.reading(text, "2025-03-10");

        assertThat(reading.statements())
                .anySatisfy(one -> assertThat(one.span().of(text)).isEqualTo(aside));
        assertThat(reading.statements())
                .filteredOn(one -> one.head().equals(predicate))
                .extracting(Statement::span)
                .anySatisfy(span -> assertThat(span.of(text)).contains(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Despite talks earlier about closing the mine in the northern valley, the owner's plan did not mention it. | mention",
                "In a country where half of the people live on two dollars a day, the cost of the flood is enormous. | enormous",
            })
    void theSentenceSaysWhatStandsBehindTheOpening(String text, String predicate) {
        assertThat(Tools.document(text, "2025-03-10").sentences()).hasSize(1).allSatisfy(sentence -> assertThat(
                        sentence.token(sentence.root()).lemma())
                .isEqualTo(predicate));
    }
}
