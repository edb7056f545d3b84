// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** A sparse vector of unit length. */
final class Weighted {
    /** Hashes of the terms, ascending. */
    private final int[] terms;
    /** Of the terms, in the same order. */
    private final float[] weights;

    private Weighted(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    static Weighted of(Map<String, Double> bag) {
        TreeMap<Integer, Double> sorted = new TreeMap<>();
        bag.forEach((term, weight) -> sorted.merge(term.hashCode(), weight, Double::sum));
        double squares = sorted.values().stream().mapToDouble(w -> w * w).sum();
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        int[] terms = new int[sorted.size()];
        float[] weights = new float[sorted.size()];
        int at = 0;
        for (Map.Entry<Integer, Double> one : sorted.entrySet()) {
            terms[at] = one.getKey();
            weights[at++] = (float) (one.getValue() / length);
        }
        return new Weighted(terms, weights);
    }

    int term(int at) {
        return terms[at];
    }

    float weight(int at) {
        return weights[at];
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** Cosine of the angle between the two. */
    double dot(Weighted other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** Positions of the {@code most} heaviest terms. */
    int[] heaviest(int most) {
        Integer[] order = new Integer[terms.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order, Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> terms[i]));
        return Arrays.stream(order).limit(most).mapToInt(i -> i).toArray();
    }
}
