// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.nio.IntBuffer;
import java.util.Arrays;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.PackedIndex;

/**
 * The words of the training text. A word is a place in a table of records of four ints: what is known about it, and the rows of
 * {@link Features} that it has as the word before, as the word itself and as the word after.
 */
final class Lexicon {
    static final String INDEX = "words";
    static final String RECORDS = "words.records";
    static final String TAG_SETS = "tagsets";
    static final String TAG_SET_STARTS = "tagsets.starts";

    static final int RECORD = 4;
    static final int ABOUT = 0;
    static final int ROW_BEFORE = 1;
    static final int ROW = 2;
    static final int ROW_AFTER = 3;

    /** The set of tags that a word may have which is not in the dictionary. */
    static final int STRANGERS = 0;

    private static final int SET_BITS = 12;
    private static final int TAG_BITS = 8;
    static final int RARE = 1 << SET_BITS + TAG_BITS;
    static final int COMPANY_END = RARE << 1;
    private static final int KNOWN = RARE << 2;

    /** What is known about a word that is not in the dictionary. */
    static final int STRANGER = STRANGERS | RARE;

    private final PackedIndex index;
    private final IntBuffer records;
    private final byte[][] tagSets;

    Lexicon(Digest digest) {
        this.index = new PackedIndex(digest, INDEX);
        this.records = digest.intView(RECORDS);
        byte[] tags = digest.bytes(TAG_SETS);
        int[] starts = digest.ints(TAG_SET_STARTS);
        this.tagSets = new byte[starts.length - 1][];
        for (int set = 0; set < tagSets.length; set++) {
            tagSets[set] = Arrays.copyOfRange(tags, starts[set], starts[set + 1]);
        }
    }

    static int about(int tagSet, int commonestTag) {
        return tagSet | commonestTag << SET_BITS | KNOWN;
    }

    /** The place of a word's record, or −1. */
    int place(long hash) {
        return index.get(hash);
    }

    int about(int place) {
        return place < 0 ? STRANGER : records.get(place * RECORD + ABOUT);
    }

    /** One of the rows of a word's record, or −1. */
    int row(int place, int which) {
        return place < 0 ? -1 : records.get(place * RECORD + which);
    }

    /** The tags that a word may have. */
    byte[] tags(int about) {
        return tagSets[about & (1 << SET_BITS) - 1];
    }

    /** The tag that a word of the dictionary had most often, or −1. */
    static int commonestTag(int about) {
        return (about & KNOWN) == 0 ? -1 : about >>> SET_BITS & (1 << TAG_BITS) - 1;
    }
}
