// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** A sparse vector of unit length. */
final class Weighted {
    static final Weighted NONE = new Weighted(new int[0], new float[0]);

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

    int size() {
        return terms.length;
    }

    /** The same terms, each weight by a factor, those without one left out; again of unit length. */
    Weighted reweighed(IntToDoubleFunction factor) {
        int[] kept = new int[terms.length];
        double[] changed = new double[terms.length];
        int length = 0;
        double squares = 0;
        for (int i = 0; i < terms.length; i++) {
            double weight = weights[i] * factor.applyAsDouble(terms[i]);
            if (weight > 0) {
                kept[length] = terms[i];
                changed[length++] = weight;
                squares += weight * weight;
            }
        }
        float[] scaled = new float[length];
        for (int i = 0; i < length; i++) {
            scaled[i] = (float) (changed[i] / Math.sqrt(squares));
        }
        return new Weighted(Arrays.copyOf(kept, length), scaled);
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

    /** Share of its squared weights that belongs to terms that the other does not have. */
    double missingFrom(Weighted other) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            if (!other.has(terms[i])) {
                sum += (double) weights[i] * weights[i];
            }
        }
        return sum;
    }

    /** Whether it has the term with this hash. */
    boolean has(int term) {
        return Arrays.binarySearch(terms, term) >= 0;
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
