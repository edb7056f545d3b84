// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks behind what is said is its speaker, and cuts nothing off it. */
class SpokenTailsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The group will sell its paper unit to Norvik for $417 million | managing director Anna Weber | said on Monday.",
                "Norvik Shipping agreed to buy the yard for $417 million in cash | the two firms | said.",
                "Norvik will buy the yard for $417 million | the company | said.",
                "The yard was sold to Norvik for 30 million euros | its managing director | said.",
                "Three people died when a bus fell into a river near Tarno on Monday | police | said."
            })
    void whatIsSaidIsWholeAndHasItsSpeaker(String told, String speaker, String end) {
        String text = told + ", " + speaker + " " + end;
        Reading reading = Tools.reading(text, "2025-03-10");

        assertThat(reading.attributions()).anySatisfy(one -> {
            assertThat(one.content().get(0).of(text)).isEqualTo(told);
            assertThat(one.source().get(0).of(text)).isEqualTo(speaker);
        });
        assertThat(reading.statements()).extracting(Statement::span).anySatisfy(span -> assertThat(told)
                .endsWith(span.of(text)));
    }
}
