// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** A sentence's dependency tree as the rules of this room walk it. */
final class Tree {
    private final Sentence sentence;

    Tree(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    int head(int i) {
        return sentence.token(i).head();
    }

    String relation(int i) {
        return sentence.token(i).relation();
    }

    boolean is(int i, String... relations) {
        return sentence.hasRelation(i, relations);
    }

    List<Integer> children(int i) {
        return sentence.children(i);
    }

    /** The first child in one of the relations; −1 when there is none. */
    int child(int i, String... relations) {
        return sentence.firstChild(i, relations);
    }

    List<Integer> children(int i, String... relations) {
        return sentence.children(i, relations);
    }

    /** The token and all below it. */
    BitSet below(int i) {
        return sentence.subtree(i);
    }

    /** The preposition or other case marker of token {@code i}, lower case, several words joined by a blank; else "". */
    String marker(int i) {
        int marker = child(i, "case");
        if (marker < 0) {
            return "";
        }
        int more = child(marker, "fixed");
        String word = token(marker).word().toLowerCase(java.util.Locale.ROOT);
        return more < 0 ? word : word + " " + token(more).word().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether {@code i} stands below {@code ancestor} or is it. */
    boolean under(int i, int ancestor) {
        return sentence.isUnder(i, ancestor);
    }
}
