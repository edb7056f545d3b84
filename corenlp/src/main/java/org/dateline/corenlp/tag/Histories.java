// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import org.dateline.corenlp.digest.Digest;

/**
 * What the two tags before say of a tag: of each pair a row of factors, one a tag, of fixed width, the rest being 0. The tag
 * outside the sentence is the one after the last.
 */
final class Histories {
    static final String FACTORS = "histories";
    static final String PLACES = "histories.places";
    static final String SPREADS = "histories.spreads";

    /** More than there are tags, and a multiple of four. */
    static final int WIDTH = 52;

    private final double[] factors;
    private final int[] places;
    private final double[] spreads;
    private final int outside;

    Histories(Digest digest, int tags) {
        this.factors = digest.doubles(FACTORS);
        this.places = digest.ints(PLACES);
        this.spreads = digest.doubles(SPREADS);
        this.outside = tags;
        if (tags > WIDTH || places.length != (tags + 1) * (tags + 1)) {
            throw new IllegalArgumentException("histories of another number of tags than " + tags);
        }
    }

    /** The tag of what is outside the sentence. */
    int outside() {
        return outside;
    }

    /** The number of a pair. */
    int pair(int twoBefore, int before) {
        return twoBefore * (outside + 1) + before;
    }

    /** The place of a pair's row. */
    int place(int pair) {
        return places[pair];
    }

    /**
     * How much the first tag of a pair can matter: the largest by the smallest of the factors that it adds to those of the
     * second tag. Of two pairs with the same second tag, one makes no tag likelier than the other by more than the product of
     * their spreads.
     */
    double spread(int pair) {
        return spreads[pair];
    }

    double factor(int place, int tag) {
        return factors[place + tag];
    }

    /** The sum over all tags of the odds, as changed by a pair's row. */
    double sum(int place, double[] odds) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < WIDTH; i += 4) {
            a += odds[i] * factors[place + i];
            b += odds[i + 1] * factors[place + i + 1];
            c += odds[i + 2] * factors[place + i + 2];
            d += odds[i + 3] * factors[place + i + 3];
        }
        return a + b + (c + d);
    }
}
