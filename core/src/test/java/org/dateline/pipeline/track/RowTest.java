// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void sumsAreThoseOfAMapHoweverOftenClustersComeAndGo() {
        List<Cluster> clusters = IntStream.range(0, 200)
                .mapToObj(i -> new Leaf("report " + i).cluster())
                .toList();
        Row row = new Row();
        Map<Cluster, Long> expected = new HashMap<>();
        Random random = new Random(7);
        for (int turn = 0; turn < 20_000; turn++) {
            Cluster cluster = clusters.get(random.nextInt(clusters.size()));
            if (random.nextInt(3) == 0) {
                row.remove(cluster);
                expected.remove(cluster);
            } else {
                row.add(cluster, turn + 1);
                expected.merge(cluster, turn + 1L, Long::sum);
            }
            assertThat(row.size()).isEqualTo(expected.size());
        }
        assertThat(held(row)).isEqualTo(expected);
    }

    @Test
    void clustersWithOneHashAreToldApart() {
        Cluster one = new Leaf("Aa").cluster();
        Cluster other = new Leaf("BB").cluster();
        assertThat(one.hash).isEqualTo(other.hash);
        Row row = new Row();
        row.add(one, 1);
        row.add(other, 2);
        row.remove(one);
        row.add(other, 3);
        assertThat(held(row)).isEqualTo(Map.of(other, 5L));
    }

    private static Map<Cluster, Long> held(Row row) {
        Map<Cluster, Long> held = new HashMap<>();
        row.forEach(held::put);
        return held;
    }
}
