// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DenialsTest {
    @Test
    void theExamplesHoldAPredicateOfTheirKind() {
        Denials denials = new Denials();
        assertThat(denials.examples()).isNotEmpty().allSatisfy(example -> {
            List<String> words =
                    List.of(example.sentence().toLowerCase(Locale.ROOT).split("[^a-z]+"));
            switch (example.kind()) {
                case "untrue" -> assertThat(words).anyMatch(denials::isUntrue);
                case "bars" -> assertThat(denials.bars(example.sentence())).isTrue();
                case "rejects" -> assertThat(words).anyMatch(word -> denials.rejects(word.replaceFirst("ed$", "")));
                case "harm" -> assertThat(denials.harm(words, false)).isEqualTo(1);
                default -> assertThat(denials.harm(words, false)).isEqualTo(-1);
            }
        });
    }

    @Test
    void nobodyHurtIsAsGoodAsSafe() {
        Denials denials = new Denials();
        assertThat(denials.harm(List.of("nobody", "hurt"), true))
                .isEqualTo(denials.harm(List.of("crew", "safe"), false));
        assertThat(denials.harm(List.of("talk", "resume"), true)).isZero();
    }

    @Test
    void aHitIsNoDenial() {
        Denials denials = new Denials();
        assertThat(denials.isUntrue("damaged")).isFalse();
        assertThat(denials.rejects("accept")).isFalse();
    }
}
