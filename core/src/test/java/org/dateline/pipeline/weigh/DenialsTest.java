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
            assertThat(words)
                    .anyMatch(word -> example.kind().equals("untrue")
                            ? denials.isUntrue(word)
                            : denials.rejects(word.replaceFirst("ed$", "")));
        });
    }

    @Test
    void aHitIsNoDenial() {
        Denials denials = new Denials();
        assertThat(denials.isUntrue("damaged")).isFalse();
        assertThat(denials.rejects("accept")).isFalse();
    }
}
