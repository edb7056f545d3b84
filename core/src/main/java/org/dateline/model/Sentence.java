// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A sentence: its tokens and its basic dependency tree, with the steps that rules take in it.
 *
 * @param index position among the sentences of the report
 * @param paragraph position of its paragraph among {@link Layout#paragraphs}
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token: " + span);
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Index of the root; the first token where the parse has none. */
    public int root() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() < 0) {
                return i;
            }
        }
        return 0;
    }

    /** Indices of the dependents of token {@code i}, in order of the text. */
    public List<Integer> children(int i) {
        List<Integer> found = new ArrayList<>();
        for (int j = 0; j < tokens.size(); j++) {
            if (tokens.get(j).head() == i) {
                found.add(j);
            }
        }
        return found;
    }

    /**
     * Dependents of token {@code i} whose relation is one of {@code relations}. A relation without subtype, such as {@code
     * nsubj}, also matches its subtypes ({@code nsubj:pass}).
     */
    public List<Integer> children(int i, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int j = 0; j < tokens.size(); j++) {
            if (tokens.get(j).head() == i && hasRelation(j, relations)) {
                found.add(j);
            }
        }
        return found;
    }

    /** The first of {@link #children(int, String...)}. */
    public Optional<Integer> child(int i, String... relations) {
        for (int j = 0; j < tokens.size(); j++) {
            if (tokens.get(j).head() == i && hasRelation(j, relations)) {
                return Optional.of(j);
            }
        }
        return Optional.empty();
    }

    /** Whether token {@code i} stands in one of the relations to its head, subtypes included. */
    public boolean hasRelation(int i, String... relations) {
        String own = tokens.get(i).relation();
        for (String relation : relations) {
            if (own.equals(relation) || own.startsWith(relation + ":")) {
                return true;
            }
        }
        return false;
    }

    /** Indices of token {@code i} and of everything below it. */
    public BitSet subtree(int i) {
        BitSet below = new BitSet(tokens.size());
        collect(i, below);
        return below;
    }

    private void collect(int i, BitSet below) {
        if (below.get(i)) {
            return;
        }
        below.set(i);
        for (int j = 0; j < tokens.size(); j++) {
            if (tokens.get(j).head() == i) {
                collect(j, below);
            }
        }
    }

    /** Whether token {@code i} is {@code ancestor} or stands below it. */
    public boolean isUnder(int i, int ancestor) {
        int at = i;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** The characters from the first to the last token set in {@code indices}, which must not be empty. */
    public Span spanOf(BitSet indices) {
        return spanOf(indices.nextSetBit(0), indices.length() - 1);
    }

    /** The characters from token {@code first} to token {@code last}, both included. */
    public Span spanOf(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    /** Index of the token that holds or follows the character at {@code offset}; −1 when there is none. */
    public int tokenAt(int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (offset < tokens.get(i).span().end()) {
                return i;
            }
        }
        return -1;
    }

    /** Of the tokens within {@code span}, the one that governs the others; −1 when none lies in it. */
    public int headOf(Span within) {
        int first = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!within.overlaps(tokens.get(i).span())) {
                continue;
            }
            if (first < 0) {
                first = i;
            }
            int head = tokens.get(i).head();
            if (head < 0 || !within.overlaps(tokens.get(head).span())) {
                return i;
            }
        }
        return first;
    }
}
