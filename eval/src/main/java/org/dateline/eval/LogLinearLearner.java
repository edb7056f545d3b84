// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns a log-linear judge: logistic regression by AdaGrad, averaged, weights drawn to zero; always the same for the same lessons.
 */
final class LogLinearLearner {
    private static final int ROUNDS = 10;
    /** From this round on the weights are averaged. */
    private static final int SETTLED = 3;
    /** Smaller weights are left out. */
    private static final double LEAST = 0.06;

    private static final double RATE = 0.1;
    /** What a feature must have stood in to be kept, in lessons. */
    private static final int SELDOM = 3;
    /** How strongly weights are drawn to zero, in lessons. */
    private static final double DRAW = 3;

    private final Map<String, Integer> index = new HashMap<>();
    private final List<int[]> lessons = new ArrayList<>();
    private final List<Boolean> rights = new ArrayList<>();

    void add(List<String> features, boolean right) {
        int[] ids = new int[features.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = index.computeIfAbsent(features.get(i), any -> index.size());
        }
        lessons.add(ids);
        rights.add(right);
    }

    Map<String, Float> learn() {
        int[] counts = new int[index.size()];
        lessons.forEach(lesson -> Arrays.stream(lesson).forEach(id -> counts[id]++));
        double[] weights = new double[index.size()];
        double[] squares = new double[index.size()];
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, lessons.size()).boxed().toList());
        Random random = new Random(7);
        double[] sums = new double[index.size()];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            for (int at : shuffled) {
                step(lessons.get(at), rights.get(at), counts, weights, squares);
            }
            for (int id = 0; id < sums.length && round >= SETTLED; id++) {
                sums[id] += weights[id] / (ROUNDS - SETTLED);
            }
        }
        Map<String, Float> learnt = new HashMap<>();
        index.forEach((feature, id) -> {
            if (counts[id] >= SELDOM && Math.abs(sums[id]) >= LEAST) {
                learnt.put(feature, (float) sums[id]);
            }
        });
        return learnt;
    }

    private static void step(int[] lesson, boolean right, int[] counts, double[] weights, double[] squares) {
        double sum = 0;
        for (int id : lesson) {
            sum += weights[id];
        }
        double error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        for (int id : lesson) {
            if (counts[id] >= SELDOM) {
                double gradient = error - DRAW * weights[id] / counts[id];
                squares[id] += gradient * gradient;
                weights[id] += RATE * gradient / (1e-6 + Math.sqrt(squares[id]));
            }
        }
    }
}
