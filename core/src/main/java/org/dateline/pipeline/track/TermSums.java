// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.List;
import java.util.function.Function;

/** The sum of many vectors, a hash table with open places: what all pairs of two lists share comes from two sums at once. */
final class TermSums {
    private int[] terms = new int[256];
    /** 0 where the place is open, since weights are above it. */
    private double[] sums = new double[256];

    private int size;
    private double squares;
    private int vectors;

    static TermSums of(List<Profile> reports, Function<Profile, Weighted> vector) {
        TermSums sums = new TermSums();
        reports.forEach(report -> sums.add(vector.apply(report)));
        return sums;
    }

    private void add(Weighted vector) {
        vectors++;
        squares += vector.dot(vector);
        for (int i = 0; i < vector.size(); i++) {
            if (2 * (size + 1) > terms.length) {
                grow();
            }
            int at = place(vector.term(i));
            if (sums[at] == 0) {
                terms[at] = vector.term(i);
                size++;
            }
            sums[at] += vector.weight(i);
        }
    }

    /** Mean product of each of these vectors with each of those. */
    double across(TermSums other) {
        return dot(other) / ((double) vectors * other.vectors);
    }

    /** Mean product of two of these vectors; 0 where there is but one. */
    double within() {
        return Math.max(0, dot(this) - squares) / Math.max(1, (double) vectors * (vectors - 1));
    }

    private double dot(TermSums other) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            if (sums[i] > 0) {
                sum += sums[i] * other.sums[other.place(terms[i])];
            }
        }
        return sum;
    }

    /** Where a term is, or the open place where it would be. */
    private int place(int term) {
        int mixed = term * 0x9E3779B9;
        int at = (mixed ^ (mixed >>> 15)) & (terms.length - 1);
        while (sums[at] > 0 && terms[at] != term) {
            at = (at + 1) & (terms.length - 1);
        }
        return at;
    }

    private void grow() {
        int[] before = terms;
        double[] sumsBefore = sums;
        terms = new int[2 * before.length];
        sums = new double[terms.length];
        for (int i = 0; i < before.length; i++) {
            if (sumsBefore[i] > 0) {
                int at = place(before[i]);
                terms[at] = before[i];
                sums[at] = sumsBefore[i];
            }
        }
    }
}
