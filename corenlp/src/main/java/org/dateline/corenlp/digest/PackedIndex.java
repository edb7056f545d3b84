// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.digest;

import java.nio.LongBuffer;

/**
 * A table from hashes of strings ({@link StringHash}) to small numbers, in one section of a digest: open addressing with linear
 * probing, at most five eighths full. A slot is one long, the upper 44 bits of the hash and the number, so that a look-up reads
 * one line of the cache where {@link HashIndex} reads two, and the table is a third to two thirds of the size. With a million
 * entries the slot tells the other 20 bits. The value of a hash that it does not have is −1.
 */
public final class PackedIndex {
    private static final int VALUE_BITS = 20;
    private static final long VALUE_MASK = (1L << VALUE_BITS) - 1;

    /** The largest number that can be stored; 0 in a slot means that it is empty. */
    public static final int LARGEST = (int) VALUE_MASK - 1;

    private final LongBuffer slots;
    private final int mask;

    /** The table that {@link #put} laid down under this name. */
    public PackedIndex(Digest digest, String name) {
        this.slots = digest.longView(name);
        this.mask = slots.capacity() - 1;
    }

    public int get(long hash) {
        for (int slot = (int) hash & mask; ; slot = slot + 1 & mask) {
            long entry = slots.get(slot);
            if (entry == 0 || (entry ^ hash) >>> VALUE_BITS == 0) {
                return (int) (entry & VALUE_MASK) - 1;
            }
        }
    }

    /**
     * Lays a table down in a digest.
     *
     * @param values one to each hash, from 0 to {@link #LARGEST}
     * @throws IllegalArgumentException if a value is out of range, or two of the hashes cannot be told apart
     */
    public static void put(Digest.Builder into, String name, long[] hashes, int[] values) {
        int capacity = 2;
        while (capacity * 5L < hashes.length * 8L) {
            capacity *= 2;
        }
        long[] slots = new long[capacity];
        for (int i = 0; i < hashes.length; i++) {
            if (values[i] < 0 || values[i] > LARGEST) {
                throw new IllegalArgumentException("value " + values[i] + " in " + name);
            }
            int slot = (int) hashes[i] & capacity - 1;
            while (slots[slot] != 0) {
                if ((slots[slot] ^ hashes[i]) >>> VALUE_BITS == 0) {
                    throw new IllegalArgumentException("two entries with hash " + hashes[i] + " in " + name);
                }
                slot = slot + 1 & capacity - 1;
            }
            slots[slot] = hashes[i] & ~VALUE_MASK | values[i] + 1;
        }
        into.put(name, slots);
    }
}
