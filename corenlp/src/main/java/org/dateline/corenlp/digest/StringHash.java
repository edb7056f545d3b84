// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.digest;

/**
 * A hash of 64 bits that is taken a character at a time, so that the hash of a string can be gone on from the hash of its
 * beginning, and a feature that is put together from pieces is never built as a string. Tables keep the hashes and not the
 * strings: with a million entries a stranger is taken for one of them once in 10¹³ look-ups.
 */
public final class StringHash {
    /** The hash of the empty string. */
    public static final long EMPTY = 0xcbf29ce484222325L;

    private StringHash() {}

    /** The hash of a string that is longer by {@code c} than the one with this hash. */
    public static long step(long hash, char c) {
        long mixed = (hash ^ c) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    /** The hash of the string with {@code hash} and, after it, {@code more}. */
    public static long step(long hash, CharSequence more) {
        return step(hash, more, 0, more.length());
    }

    public static long step(long hash, CharSequence more, int start, int end) {
        long stepped = hash;
        for (int i = start; i < end; i++) {
            stepped = step(stepped, more.charAt(i));
        }
        return stepped;
    }

    public static long of(CharSequence whole) {
        return step(EMPTY, whole);
    }
}
