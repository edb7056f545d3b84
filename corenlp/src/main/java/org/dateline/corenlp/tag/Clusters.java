// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.util.Locale;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.PackedIndex;
import org.dateline.corenlp.digest.StringHash;

/** Clusters of words by the company they keep, some five hundred, and their rows of {@link Features}. */
final class Clusters {
    static final String INDEX = "clusters";
    static final String ROWS = "clusters.rows";
    static final String THREE = "clusters.three";

    static final int RECORD = 3;
    static final int BEFORE = 0;
    static final int AT = 1;
    static final int AFTER = 2;

    /** The cluster of words that have none. */
    private static final int NONE = 0;

    private final PackedIndex index;
    private final int[] rows;
    private final PackedIndex three;

    Clusters(Digest digest) {
        this.index = new PackedIndex(digest, INDEX);
        this.rows = digest.ints(ROWS);
        this.three = new PackedIndex(digest, THREE);
    }

    /** The cluster of a word, by number. */
    int of(String word) {
        return Math.max(NONE, index.get(StringHash.of(word.toLowerCase(Locale.ROOT))));
    }

    /** The row of a cluster before, at or after the word, or −1. */
    int row(int cluster, int where) {
        return rows[cluster * RECORD + where];
    }

    /** The row of three clusters, or −1. */
    int row(int before, int at, int after) {
        return three.get(Templates.clustersHash(before, at, after));
    }
}
