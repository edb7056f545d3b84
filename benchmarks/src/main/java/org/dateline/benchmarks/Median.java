// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.util.Arrays;

/** The middle one of some measurements. */
final class Median {
    private Median() {}

    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
