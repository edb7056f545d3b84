// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * Numbers of 64 bits that stand for names put together of pieces, so that what a name weighs is looked up without putting it
 * together. The number of a name does not depend on where it is cut into pieces, except behind {@link #start}.
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
        long hash = name;
        for (int i = 0; i < piece.length(); i++) {
            hash = (hash + piece.charAt(i) + 1) * FACTOR;
        }
        return hash;
    }

    /** The number of the name that goes on with {@code piece}. */
    public static long and(long name, char piece) {
        return (name + piece + 1) * FACTOR;
    }

    /** Where in a table of {@code mask} + 1 places, a power of two, a number is looked for first. */
    public static int place(long name, int mask) {
        return (int) ((name ^ name >>> 29) * 0xBF58476D1CE4E5B9L >>> 32) & mask;
    }
}
