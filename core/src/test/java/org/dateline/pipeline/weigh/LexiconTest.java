// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @Test
    void everyExampleHoldsItsClass() {
        assertThat(lexicon.examples()).hasSizeGreaterThan(20);
        for (Lexicon.Example example : lexicon.examples()) {
            List<String> stems = new ArrayList<>();
            Set<String> found = new HashSet<>();
            for (String word : example.words().split("[^\\p{L}]+")) {
                stems.add(Stem.of(word));
                found.addAll(lexicon.classesOf(Stem.of(word)));
            }
            found.addAll(lexicon.phrasesIn(stems));
            assertThat(found).as(example.words()).contains(example.name());
        }
    }

    @Test
    void verbAndNounHaveOneStem() {
        assertThat(Stem.of("resignation")).isEqualTo(Stem.of("resign"));
        assertThat(Stem.of("withdrawal")).isEqualTo(Stem.of("withdraw"));
        assertThat(Stem.of("announcement")).isEqualTo(Stem.of("announce"));
        assertThat(Stem.of("election")).isEqualTo(Stem.of("elect"));
        assertThat(Stem.of("mine")).isNotEqualTo(Stem.of("minister"));
        assertThat(Stem.of("stopped")).isEqualTo(Stem.of("stop"));
    }
}
