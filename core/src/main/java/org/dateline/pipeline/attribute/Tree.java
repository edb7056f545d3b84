// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** A sentence's dependency tree with its edges also downwards, so that a step costs the number of children. */
final class Tree {
    private final Sentence sentence;
    private final List<List<Integer>> children = new ArrayList<>();

    Tree(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            if (head >= 0 && head < sentence.size() && head != i) {
                children.get(head).add(i);
            }
        }
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
        return children.get(i);
    }

    /** The first child in one of the relations; −1 when there is none. */
    int child(int i, String... relations) {
        for (int child : children.get(i)) {
            if (sentence.hasRelation(child, relations)) {
                return child;
            }
        }
        return -1;
    }

    List<Integer> children(int i, String... relations) {
        return children.get(i).stream()
                .filter(child -> sentence.hasRelation(child, relations))
                .toList();
    }

    /** The token and all below it. */
    BitSet below(int i) {
        BitSet found = new BitSet(size());
        collect(i, found);
        return found;
    }

    private void collect(int i, BitSet found) {
        if (!found.get(i)) {
            found.set(i);
            for (int child : children.get(i)) {
                collect(child, found);
            }
        }
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
