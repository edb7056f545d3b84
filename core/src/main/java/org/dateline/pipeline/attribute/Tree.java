// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** A sentence's dependency tree as the rules of this room walk it. */
final class Tree {
    private final Sentence sentence;

    /** Lower-cased lemmas, case markers and sizes of subtrees, each made when it is first asked for. */
    private final @Nullable String[] lemmas;

    private final @Nullable String[] markers;
    private final int[] sizes;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        this.lemmas = new String[sentence.size()];
        this.markers = new String[sentence.size()];
        this.sizes = new int[sentence.size()];
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

    /** The lemma in lower case. */
    String lemma(int i) {
        String lemma = lemmas[i];
        if (lemma == null) {
            lemma = token(i).lemma().toLowerCase(Locale.ROOT);
            lemmas[i] = lemma;
        }
        return lemma;
    }

    /** The word in lower case. */
    String word(int i) {
        return sentence.lower(i);
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

    /** How many tokens {@link #below} has. */
    int sizeBelow(int i) {
        if (sizes[i] == 0) {
            sizes[i] = below(i).cardinality();
        }
        return sizes[i];
    }

    /** The preposition or other case marker of token {@code i}, lower case, several words joined by a blank; else "". */
    String marker(int i) {
        String marker = markers[i];
        if (marker == null) {
            marker = findMarker(i);
            markers[i] = marker;
        }
        return marker;
    }

    private String findMarker(int i) {
        int marker = child(i, "case");
        if (marker < 0) {
            return "";
        }
        int more = child(marker, "fixed");
        return more < 0 ? word(marker) : word(marker) + " " + word(more);
    }

    /** Whether {@code i} stands below {@code ancestor} or is it. */
    boolean under(int i, int ancestor) {
        return sentence.isUnder(i, ancestor);
    }
}
