// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Arrays;
import org.dateline.model.NameHash;

/**
 * The signs of a happening that weigh something, each once, with the word that it is read from. They are known by the numbers
 * of their names, so that no name has to be put together.
 */
final class Found implements SignTaker {
    private static final long START = NameHash.start(0);

    private final SignWeights weights;
    private int[] places = new int[32];
    private int[] words = new int[32];
    private int count;

    Found(SignWeights weights) {
        this.weights = weights;
    }

    @Override
    public void take(int word, String... name) {
        take(word, NameHash.and(START, name));
    }

    @Override
    public void take(int word, String[] more, String... name) {
        long number = NameHash.and(START, name);
        take(word, number);
        take(word, NameHash.and(number, more));
    }

    private void take(int word, long number) {
        int place = weights.place(number);
        if (place < 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (places[i] == place) {
                return;
            }
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            words = Arrays.copyOf(words, 2 * count);
        }
        places[count] = place;
        words[count++] = word;
    }

    /** The sum over the signs, from −3 to +3, in a text that is a report as far as {@code report} says. */
    double sum(double report) {
        double sum = weights.always(report);
        for (int i = 0; i < count; i++) {
            sum += weights.at(places[i], report);
        }
        return Math.max(-3, Math.min(3, sum));
    }

    /** What the signs weigh that are read from each of {@code size} words. */
    double[] byWord(int size, double report) {
        double[] sums = new double[size];
        for (int i = 0; i < count; i++) {
            sums[words[i]] += weights.at(places[i], report);
        }
        return sums;
    }
}
