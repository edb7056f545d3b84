// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

/**
 * A tagged sentence, and the dependency tree that the parser gives it. All arrays are as long as the sentence.
 *
 * @param words as written
 * @param tags their Penn Treebank tags
 * @param heads index of each word's head; −1 for the root
 * @param relations each word's basic Universal Dependencies relation to its head; {@code root} for the root
 */
public record Parse(String[] words, String[] tags, int[] heads, String[] relations) {
    public Parse {
        if (tags.length != words.length || heads.length != words.length || relations.length != words.length) {
            throw new IllegalArgumentException(words.length + " words, but " + tags.length + " tags, " + heads.length
                    + " heads and " + relations.length + " relations");
        }
    }

    /** A sentence that has yet to be parsed. */
    public static Parse of(String[] words, String[] tags) {
        return new Parse(words, tags, new int[words.length], new String[words.length]);
    }
}
