// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The contributions that one thread has lately computed for inputs that are not frequent, in sets of four of which the oldest
 * makes room. Of bounded size; a row is good until the next {@link #renew}.
 */
final class Recent {
    private static final int WAYS = 4;

    private final int[] keys;
    private final float[][] rows;
    private final byte[] oldest;
    private final int mask;
    private final int length;

    /**
     * @param sets a power of two
     * @param length of a row
     */
    Recent(int sets, int length) {
        this.keys = new int[WAYS * sets];
        this.rows = new float[WAYS * sets][];
        this.oldest = new byte[sets];
        this.mask = sets - 1;
        this.length = length;
        Arrays.fill(keys, -1);
    }

    /** The row of an input; null if it is not here. */
    float @Nullable [] get(int input) {
        int first = WAYS * (Contributions.hash(input) & mask);
        for (int i = first; i < first + WAYS; i++) {
            if (keys[i] == input) {
                return rows[i];
            }
        }
        return null;
    }

    /** A row for an input that is not here, to be filled by the caller. */
    float[] renew(int input) {
        int set = Contributions.hash(input) & mask;
        int slot = WAYS * set + oldest[set];
        oldest[set] = (byte) ((oldest[set] + 1) % WAYS);
        keys[slot] = input;
        if (rows[slot] == null) {
            rows[slot] = new float[length];
        }
        return rows[slot];
    }
}
