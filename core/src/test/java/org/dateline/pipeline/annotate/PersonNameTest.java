// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Omar al-Hadid, Omar Hadid",
        "Omar Al Hadid, Omar el-Hadid",
        "Ana García, Ana Garcia",
        "Erik J. Lund, Erik Lund",
        "Erik Johan Lund, Johan Lund",
        "Erik Lund Jr., Erik Lund"
    })
    void takesSpellingsOfOneNameForOne(String one, String other) {
        assertThat(PersonName.of(one).agrees(PersonName.of(other))).isTrue();
        assertThat(PersonName.of(other).agrees(PersonName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Erik Lund, Maria Lund", "Erik Lund, Erik Lindqvist", "Lund, Erik Lund"})
    void keepsOthersApart(String one, String other) {
        assertThat(PersonName.of(one).agrees(PersonName.of(other))).isFalse();
    }

    @Test
    void tellsAFullNameFromAFamilyName() {
        assertThat(PersonName.of("al-Hadid").isFull()).isFalse();
        assertThat(PersonName.of("Omar al-Hadid").isFull()).isTrue();
    }
}
