// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Learns a log-linear judge from lessons that count differently: AdaGrad, averaged, weights drawn to zero; always the same. */
final class BlockLearner {
    private static final int ROUNDS = 14;
    private static final int SETTLED = 4;
    private static final double RATE = 0.08;

    private final double draw;
    private final double least;
    private final int seldom;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<int[]> lessons = new ArrayList<>();
    private final List<double[]> aims = new ArrayList<>();

    /**
     * @param draw how strongly weights are drawn to zero, in lessons
     * @param least smaller weights are left out
     * @param seldom on how many pages' lessons a sign must have stood
     */
    BlockLearner(double draw, double least, int seldom) {
        this.draw = draw;
        this.least = least;
        this.seldom = seldom;
    }

    /** A lesson: how likely right is right, and how much it counts. */
    void add(List<String> signs, double right, double weight) {
        int[] ids = new int[signs.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = index.computeIfAbsent(signs.get(i), any -> index.size());
        }
        lessons.add(ids);
        aims.add(new double[] {right, weight});
    }

    Map<String, Float> learn(Map<String, Integer> pages) {
        int size = index.size();
        double[] counts = new double[size];
        boolean[] used = new boolean[size];
        index.forEach((sign, id) -> used[id] = pages.getOrDefault(sign, 0) >= seldom);
        for (int i = 0; i < lessons.size(); i++) {
            for (int id : lessons.get(i)) {
                counts[id] += aims.get(i)[1];
            }
        }
        double[] weights = new double[size];
        double[] squares = new double[size];
        double[] sums = new double[size];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, lessons.size()).boxed().toList());
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int at : order) {
                step(lessons.get(at), aims.get(at), counts, used, weights, squares);
            }
            for (int id = 0; id < size && round >= SETTLED; id++) {
                sums[id] += weights[id] / (ROUNDS - SETTLED);
            }
        }
        Map<String, Float> learnt = new HashMap<>();
        index.forEach((sign, id) -> {
            if (used[id] && Math.abs(sums[id]) >= least) {
                learnt.put(sign, (float) sums[id]);
            }
        });
        return learnt;
    }

    private void step(int[] signs, double[] aim, double[] counts, boolean[] used, double[] weights, double[] squares) {
        double sum = 0;
        for (int id : signs) {
            sum += weights[id];
        }
        double error = aim[1] * (aim[0] - 1 / (1 + Math.exp(-sum)));
        for (int id : signs) {
            if (used[id]) {
                double gradient = error - aim[1] * draw * weights[id] / (counts[id] + 1);
                squares[id] += gradient * gradient;
                weights[id] += RATE * gradient / (1e-3 + Math.sqrt(squares[id]));
            }
        }
    }
}
