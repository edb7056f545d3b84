// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each sign weighs, by round: first what is seen of a block alone, then what the beliefs of the round before say of the
 * blocks around it.
 */
record PageWeights(List<Map<String, Float>> rounds) {
    static PageWeights shipped() {
        List<Map<String, Float>> rounds = List.of(new HashMap<>(), new HashMap<>());
        for (List<String> row : Tables.rows("block-weights.tsv")) {
            rounds.get(Integer.parseInt(row.get(0)) - 1).put(row.get(1), Float.valueOf(row.get(2)));
        }
        return new PageWeights(rounds);
    }

    double sum(int round, List<String> signs) {
        Map<String, Float> weights = rounds.get(round);
        double sum = 0;
        for (String sign : signs) {
            Float weight = weights.get(sign);
            sum += weight == null ? 0 : weight;
        }
        return sum;
    }

    static double belief(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
