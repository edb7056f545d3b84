// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void sumsAreThoseOfAMapHoweverOftenClustersComeAndGo() {
        Row row = new Row();
        Map<Integer, Long> expected = new HashMap<>();
        Random random = new Random(7);
        for (int turn = 0; turn < 20_000; turn++) {
            // Some lie side by side, and some as far apart as would meet in one place of a small table.
            int place = random.nextInt(100) * (random.nextBoolean() ? 1 : 4_096);
            if (random.nextInt(3) == 0) {
                row.remove(place);
                expected.remove(place);
            } else {
                assertThat(row.add(place, turn + 1)).isEqualTo(expected.merge(place, turn + 1L, Long::sum));
            }
            assertThat(row.size()).isEqualTo(expected.size());
            assertThat(row.sum(place)).isEqualTo(expected.getOrDefault(place, 0L));
        }
        Map<Integer, Long> held = new HashMap<>();
        row.forEach(held::put);
        assertThat(held).isEqualTo(expected);
    }
}
