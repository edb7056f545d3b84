// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import edu.stanford.nlp.process.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms by CoreNLP's morphology (Minnen, Carroll and Pearce, "Applied morphological processing of English", 2001),
 * for one thread. Keeps those of lately met words, since looking a word up takes as long as to tag it.
 */
final class Lemmas {
    private static final int KEPT = 1 << 13;

    private record Entry(String word, String tag, String lemma) {}

    private final Morphology morphology = new Morphology();
    private final @Nullable Entry[] kept = new Entry[KEPT];

    /**
     * @param word as written
     * @param tag its Penn Treebank tag
     */
    String lemma(String word, String tag) {
        int hash = 31 * word.hashCode() + tag.hashCode();
        int slot = (hash ^ hash >>> 16) & KEPT - 1;
        Entry entry = kept[slot];
        if (entry == null || !entry.word().equals(word) || !entry.tag().equals(tag)) {
            entry = new Entry(word, tag, morphology.lemma(word, tag));
            kept[slot] = entry;
        }
        return entry.lemma();
    }
}
