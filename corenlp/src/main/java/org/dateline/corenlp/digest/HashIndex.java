// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.digest;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * A table from hashes of strings ({@link StringHash}) to numbers, in two sections of a digest: open addressing with linear
 * probing, at most half full. The value of a hash that it does not have is −1.
 */
public final class HashIndex {
    private static final int ABSENT = -1;

    private final LongBuffer keys;
    private final IntBuffer values;
    private final int mask;

    /** The table that {@link #put} laid down under this name. */
    public HashIndex(Digest digest, String name) {
        this.keys = digest.longView(name + ".keys");
        this.values = digest.intView(name + ".values");
        this.mask = keys.capacity() - 1;
    }

    public int get(long hash) {
        for (int slot = slot(hash, mask); ; slot = slot + 1 & mask) {
            int value = values.get(slot);
            if (value == ABSENT || keys.get(slot) == hash) {
                return value;
            }
        }
    }

    private static int slot(long hash, int mask) {
        return (int) (hash ^ hash >>> 32) & mask;
    }

    /**
     * Lays a table down in a digest.
     *
     * @param values none negative, one to each hash
     * @throws IllegalArgumentException if two of the hashes are the same
     */
    public static void put(Digest.Builder into, String name, long[] hashes, int[] values) {
        int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, hashes.length)) * 4);
        long[] keys = new long[capacity];
        int[] slots = new int[capacity];
        Arrays.fill(slots, ABSENT);
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i], capacity - 1);
            while (slots[slot] != ABSENT) {
                if (keys[slot] == hashes[i]) {
                    throw new IllegalArgumentException("two entries with hash " + hashes[i] + " in " + name);
                }
                slot = slot + 1 & capacity - 1;
            }
            keys[slot] = hashes[i];
            slots[slot] = values[i];
        }
        into.put(name + ".keys", keys).put(name + ".values", slots);
    }
}
