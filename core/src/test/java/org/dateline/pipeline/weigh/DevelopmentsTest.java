// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DevelopmentsTest {
    @Test
    void everyExampleIsAStep() {
        List<Developments.Step> steps = Developments.steps();
        List<String> examples = Lexicon.read("developments.txt").stream()
                .filter(line -> line.startsWith("EXAMPLE "))
                .map(line -> line.substring("EXAMPLE ".length()))
                .toList();
        assertThat(examples).hasSameSizeAs(steps);
        for (String example : examples) {
            String[] sentences = example.split(" \\| ");
            assertThat(steps)
                    .as(example)
                    .anyMatch(step -> step.before().matcher(sentences[0]).find()
                            && step.after().matcher(sentences[1]).find());
        }
    }
}
