// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Children of a configuration after random transitions, against a search through all heads. */
class ConfigurationTest {
    private final Configuration configuration = new Configuration();

    @Test
    void childrenAreThoseThatTheHeadsTell() {
        Random random = new Random(3);
        for (int sentence = 0; sentence < 200; sentence++) {
            int words = 1 + random.nextInt(30);
            configuration.begin(words);
            while (!configuration.isFinished()) {
                step(random);
                assertChildren(words);
            }
            for (int word = 1; word <= words; word++) {
                assertThat(configuration.head(word)).isNotEqualTo(Configuration.NONE);
                assertThat(configuration.relation(word)).isGreaterThanOrEqualTo(0);
            }
        }
    }

    private void step(Random random) {
        int relation = random.nextInt(40);
        int choice = random.nextInt(3);
        if (configuration.height() > 2 && choice == 0) {
            configuration.leftArc(relation);
        } else if (configuration.height() > 1 && choice == 1 || configuration.isBufferEmpty()) {
            configuration.rightArc(relation);
        } else {
            configuration.shift();
        }
    }

    private void assertChildren(int words) {
        for (int head = 0; head <= words; head++) {
            assertThat(configuration.leftmost(head)).isEqualTo(child(words, head, 1, head - 1, 1, 1));
            assertThat(configuration.secondLeftmost(head)).isEqualTo(child(words, head, 1, head - 1, 1, 2));
            assertThat(configuration.rightmost(head)).isEqualTo(child(words, head, words, head + 1, -1, 1));
            assertThat(configuration.secondRightmost(head)).isEqualTo(child(words, head, words, head + 1, -1, 2));
        }
    }

    private int child(int words, int head, int from, int to, int step, int nth) {
        int found = 0;
        for (int word = from; step > 0 ? word <= to : word >= to; word += step) {
            if (word >= 1 && word <= words && configuration.head(word) == head && ++found == nth) {
                return word;
            }
        }
        return Configuration.NONE;
    }
}
