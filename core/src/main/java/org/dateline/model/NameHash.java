// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * Numbers of 64 bits that stand for names put together of pieces, so that what a name weighs is looked up without putting it
 * together. They are made of the numbers that Java keeps with each text: a piece that is asked for again costs one step,
 * however long it is.
 */
public final class NameHash {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private NameHash() {}

    /** The number of the name that begins so, from the number that Java keeps with a text. */
    public static long start(int hash) {
        return (hash ^ 0x5851F42DL) * 0xD1342543DE82EF95L;
    }

    /** The number of the name that goes on with {@code piece}. */
    public static long and(long name, String piece) {
        int length = piece.length();
        // Java's number is the same for "deal" and "dec.", but texts that it takes for one differ in their last
        // character.
        long last = length == 0 ? 0 : piece.charAt(length - 1);
        long mixed = (name ^ piece.hashCode() & 0xFFFFFFFFL ^ last << 32) * FACTOR;
        return mixed ^ mixed >>> 32;
    }

    /** The number of the name that goes on with these pieces. */
    public static long and(long name, String... pieces) {
        long number = name;
        for (String piece : pieces) {
            number = and(number, piece);
        }
        return number;
    }

    /** Where in a table of {@code mask} + 1 places, a power of two, a number is looked for first. */
    public static int place(long name, int mask) {
        return (int) ((name ^ name >>> 29) * 0xBF58476D1CE4E5B9L >>> 32) & mask;
    }
}
