// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTest {
    @Test
    void everyExampleHasBothEndsOfALine() {
        List<Rivals.Ends> ends = Rivals.ends();
        List<String> examples = Lexicon.read("rivals.txt").stream()
                .filter(line -> line.startsWith("EXAMPLE "))
                .map(line -> line.substring("EXAMPLE ".length()))
                .toList();
        assertThat(examples).hasSameSizeAs(ends);
        for (String example : examples) {
            String[] sentences = example.split(" \\| ");
            assertThat(ends)
                    .as(example)
                    .anyMatch(one -> one.one().matcher(sentences[0]).find()
                            && one.other().matcher(sentences[1]).find());
        }
    }
}
