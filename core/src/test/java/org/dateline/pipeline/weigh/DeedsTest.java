// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeedsTest {
    @Test
    void everyExampleHasItsVerb() {
        Deeds deeds = new Deeds();
        assertThat(deeds.examples()).hasSizeGreaterThan(2);
        deeds.examples().forEach((sentence, verb) -> {
            assertThat(deeds.are(verb)).as(verb).isTrue();
            assertThat(Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                            .map(Stem::ofRunning))
                    .as(sentence)
                    .contains(Stem.of(verb));
        });
        assertThat(deeds.are("meet")).isFalse();
    }
}
