// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two tables of contributions, against a map. */
class RowsTest {
    @Test
    void frequentInputsHaveASlotEachAndOthersNone() {
        int[] frequent = new Random(1).ints(0, 3_000_000).distinct().limit(5000).toArray();
        Contributions table = new Contributions(frequent, 4000);
        assertThat(IntStream.of(frequent)
                        .limit(4000)
                        .map(table::slot)
                        .filter(slot -> slot >= 0)
                        .distinct())
                .hasSize(4000);
        assertThat(IntStream.of(frequent).skip(4000).map(table::slot)).containsOnly(-1);
        int slot = table.slot(frequent[7]);
        assertThat(table.get(slot)).isNull();
        float[] row = {1};
        table.put(slot, row);
        assertThat(table.get(slot)).isSameAs(row);
    }

    @Test
    void aRecentRowIsTheOneLastFilledForItsInput() {
        Recent recent = new Recent(16, 1);
        Map<Integer, Float> oracle = new HashMap<>();
        Random random = new Random(2);
        int kept = 0;
        for (int step = 0; step < 20_000; step++) {
            int input = random.nextInt(200);
            float[] row = recent.get(input);
            if (row == null) {
                row = recent.renew(input);
                row[0] = random.nextFloat();
                oracle.put(input, row[0]);
            } else {
                kept++;
                assertThat(row[0]).isEqualTo(oracle.get(input));
            }
        }
        assertThat(kept).isGreaterThan(4000);
    }
}
