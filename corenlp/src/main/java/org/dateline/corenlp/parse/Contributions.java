// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What inputs add to the hidden layer, for the inputs that the model's makers found frequent: computed on first use and kept,
 * for all threads. The table never holds more rows than it was made for.
 */
final class Contributions {
    private static final VarHandle ROW = MethodHandles.arrayElementVarHandle(float[][].class);

    private final int[] keys;
    private final float[][] rows;
    private final int mask;

    /**
     * @param frequent inputs, most frequent first
     * @param most how many of them are kept at the most
     */
    Contributions(int[] frequent, int most) {
        int count = Math.min(frequent.length, most);
        int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, count)) * 4);
        keys = new int[capacity];
        rows = new float[capacity][];
        mask = capacity - 1;
        Arrays.fill(keys, -1);
        for (int i = 0; i < count; i++) {
            int slot = hash(frequent[i]) & mask;
            while (keys[slot] != -1 && keys[slot] != frequent[i]) {
                slot = slot + 1 & mask;
            }
            keys[slot] = frequent[i];
        }
    }

    static int hash(int input) {
        int mixed = input * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    /** Where the row of an input belongs; −1 for one that is not frequent. */
    int slot(int input) {
        for (int slot = hash(input) & mask; ; slot = slot + 1 & mask) {
            if (keys[slot] == input) {
                return slot;
            }
            if (keys[slot] == -1) {
                return -1;
            }
        }
    }

    /** The row at a slot; null before somebody has put it there. */
    float @Nullable [] get(int slot) {
        return (float[]) ROW.getAcquire(rows, slot);
    }

    void put(int slot, float[] row) {
        ROW.setRelease(rows, slot, row);
    }
}
