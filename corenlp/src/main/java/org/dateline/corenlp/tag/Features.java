// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.PackedIndex;

/**
 * Rows of weights: a feature has a row, and a row has a weight for some of the tags. Weights are kept as the factors by which
 * they change the odds of a tag, e to the power of the weight, so that no exponential is taken while tagging.
 */
final class Features {
    static final String INDEX = "features";
    static final String STARTS = "features.starts";
    static final String TAGS = "features.tags";
    static final String FACTORS = "features.factors";

    private final PackedIndex index;
    private final IntBuffer starts;
    private final ByteBuffer tags;
    private final DoubleBuffer factors;
    private final int company;

    Features(Digest digest) {
        this.index = new PackedIndex(digest, INDEX);
        this.starts = digest.intView(STARTS);
        this.tags = digest.byteView(TAGS);
        this.factors = digest.doubleView(FACTORS);
        this.company = row(Templates.COMPANY, Templates.YES);
    }

    /** The row of a feature, or −1. */
    int row(int template, CharSequence value) {
        return index.get(Templates.hash(template, value));
    }

    int row(long hash) {
        return index.get(hash);
    }

    /** The row of a capital word that a company's name ends with, or that has such an end among the three words after it. */
    int company() {
        return company;
    }

    /** Odds of every tag, with no evidence yet. */
    static double[] even() {
        double[] odds = new double[Histories.WIDTH];
        Arrays.fill(odds, 1);
        return odds;
    }

    /** Changes the odds of the tags by a row; −1 is the row that changes nothing. */
    void apply(int row, double[] odds) {
        if (row < 0) {
            return;
        }
        for (int i = starts.get(row), end = starts.get(row + 1); i < end; i++) {
            odds[tags.get(i)] *= factors.get(i);
        }
    }
}
