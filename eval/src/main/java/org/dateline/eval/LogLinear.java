// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.util.List;

/** Learns the weights of a log-linear choice among options, each of which shows some clues. */
final class LogLinear {
    private static final int STEPS = 250;
    private static final double RATE = 0.3;

    private LogLinear() {}

    /**
     * A choice of which it is known what is right.
     *
     * @param options the clues of each
     * @param right whether each is right; at least one is
     */
    record Lesson(int[][] options, boolean[] right) {}

    /**
     * The weights under which the right options are likeliest, with the squares of the weights held against them.
     *
     * @param clues how many there are
     * @param prior what a weight's square costs
     */
    static double[] learn(List<Lesson> lessons, int clues, double prior) {
        double[] weights = new double[clues];
        double[] squares = new double[clues];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[clues];
            for (Lesson lesson : lessons) {
                add(slope, lesson, weights);
            }
            for (int k = 0; k < clues; k++) {
                slope[k] -= prior * weights[k];
                squares[k] += slope[k] * slope[k];
                weights[k] += squares[k] == 0 ? 0 : RATE * slope[k] / Math.sqrt(squares[k]);
            }
        }
        return weights;
    }

    private static void add(double[] slope, Lesson lesson, double[] weights) {
        int count = lesson.options.length;
        double[] share = new double[count];
        double all = 0;
        double rightly = 0;
        for (int i = 0; i < count; i++) {
            for (int clue : lesson.options[i]) {
                share[i] += weights[clue];
            }
            share[i] = Math.exp(share[i]);
            all += share[i];
            rightly += lesson.right[i] ? share[i] : 0;
        }
        for (int i = 0; i < count; i++) {
            double pull = (lesson.right[i] ? share[i] / rightly : 0) - share[i] / all;
            for (int clue : lesson.options[i]) {
                slope[clue] += pull;
            }
        }
    }
}
