// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A sentence: its tokens and its basic dependency tree, with the steps that rules take in it.
 *
 * <p>Indices of tokens count from 0. The tree is kept downwards too, so a step costs the number of children. It may be
 * broken, with heads outside of the sentence or in a circle: such edges are kept and lead nowhere.
 */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final Token[] words;

    /** The relation of each token without its subtype, so that asking for it compares whole texts and no characters. */
    private final String[] generals;

    private final String[] lowers;

    /** Children of token {@code i}, in order of the text, are {@code children[first[i]]} up to {@code first[i + 1]}. */
    private final int[] children;

    private final int[] first;

    /** By token, a bit for each relation in which a child of its stands, at a place that other relations may share. */
    private final long[] below;

    /** Made on demand; it has only final fields, so it does not matter which thread's is kept. */
    private @Nullable EnhancedGraph enhanced;

    /**
     * @param index position among the sentences of the report
     * @param paragraph position of its paragraph among {@link Layout#paragraphs}
     */
    public Sentence(int index, int paragraph, Span span, List<Token> tokens) {
        this.index = index;
        this.paragraph = paragraph;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        if (this.tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token: " + span);
        }
        words = this.tokens.toArray(new Token[0]);
        first = new int[words.length + 1];
        children = turned(words, first);
        generals = new String[words.length];
        lowers = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String relation = words[i].relation();
            int colon = relation.indexOf(':');
            lowers[i] = OneCopy.of(words[i].word().toLowerCase(Locale.ROOT));
            generals[i] = colon < 0 ? relation : OneCopy.label(relation.substring(0, colon));
        }
        below = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            if (words[i].head() >= 0 && words[i].head() < words.length) {
                below[words[i].head()] |= bits(words[i].relation(), generals[i]);
            }
        }
    }

    private static long bits(String... relations) {
        long bits = 0;
        for (String relation : relations) {
            bits |= 1L << relation.hashCode();
        }
        return bits;
    }

    /** Whether a child of token {@code i} may stand in one of the relations; most that is asked for is not there. */
    private boolean mayHave(int i, String... relations) {
        return i >= 0 && i < words.length && (below[i] & bits(relations)) != 0;
    }

    /** The tree downwards, by counting: fills {@code first} and gives the children. */
    private static int[] turned(Token[] words, int[] first) {
        int edges = 0;
        for (Token word : words) {
            if (word.head() >= 0 && word.head() < words.length) {
                first[word.head() + 1]++;
                edges++;
            }
        }
        for (int i = 0; i < words.length; i++) {
            first[i + 1] += first[i];
        }
        int[] children = new int[edges];
        int[] next = first.clone();
        for (int i = 0; i < words.length; i++) {
            if (words[i].head() >= 0 && words[i].head() < words.length) {
                children[next[words[i].head()]++] = i;
            }
        }
        return children;
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** Its enhanced dependencies, made once. */
    public EnhancedGraph enhanced() {
        EnhancedGraph made = enhanced;
        if (made == null) {
            made = EnhancedGraph.of(this);
            enhanced = made;
        }
        return made;
    }

    public int size() {
        return words.length;
    }

    public Token token(int i) {
        return words[i];
    }

    /** Word {@code i} in lower case. */
    public String lower(int i) {
        return lowers[i];
    }

    /** The relation of token {@code i} to its head, without its subtype. */
    public String general(int i) {
        return generals[i];
    }

    /** Index of the root; the first token where the parse has none. */
    public int root() {
        for (int i = 0; i < words.length; i++) {
            if (words[i].head() < 0) {
                return i;
            }
        }
        return 0;
    }

    /** How many dependents token {@code i} has, none where {@code i} is no token; {@link #childAt} gives them. */
    public int childCount(int i) {
        return i >= 0 && i < words.length ? first[i + 1] - first[i] : 0;
    }

    /** Index of the {@code k}-th dependent of token {@code i}, in order of the text, from 0. */
    public int childAt(int i, int k) {
        return children[first[i] + k];
    }

    /** Indices of the dependents of token {@code i}, in order of the text. */
    public List<Integer> children(int i) {
        return new Children(i, childCount(i));
    }

    /** A view of the dependents of a token. */
    private final class Children extends AbstractList<Integer> implements RandomAccess {
        private final int of;
        private final int count;

        Children(int of, int count) {
            this.of = of;
            this.count = count;
        }

        @Override
        public Integer get(int k) {
            return childAt(of, Objects.checkIndex(k, count));
        }

        @Override
        public int size() {
            return count;
        }
    }

    /**
     * Dependents of token {@code i} whose relation is one of {@code relations}. A relation without subtype, such as {@code
     * nsubj}, also matches its subtypes ({@code nsubj:pass}).
     */
    public List<Integer> children(int i, String... relations) {
        if (!mayHave(i, relations)) {
            return List.of();
        }
        int count = childCount(i);
        int k = 0;
        while (k < count && !hasRelation(childAt(i, k), relations)) {
            k++;
        }
        if (k == count) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(count - k);
        found.add(childAt(i, k));
        for (k++; k < count; k++) {
            if (hasRelation(childAt(i, k), relations)) {
                found.add(childAt(i, k));
            }
        }
        return found;
    }

    /** The first of {@link #children(int, String...)}. */
    public Optional<Integer> child(int i, String... relations) {
        int found = firstChild(i, relations);
        return found < 0 ? Optional.empty() : Optional.of(found);
    }

    /** The first of {@link #children(int, String...)}; −1 where there is none. */
    public int firstChild(int i, String... relations) {
        if (!mayHave(i, relations)) {
            return -1;
        }
        int count = childCount(i);
        for (int k = 0; k < count; k++) {
            if (hasRelation(childAt(i, k), relations)) {
                return childAt(i, k);
            }
        }
        return -1;
    }

    /** Whether token {@code i} stands in one of the relations to its head, subtypes included. */
    public boolean hasRelation(int i, String... relations) {
        String own = words[i].relation();
        String general = generals[i];
        for (String relation : relations) {
            if (general.equals(relation) || own.equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a relation is {@code general} or a subtype of it. */
    static boolean isKindOf(String relation, String general) {
        int length = general.length();
        return relation.length() == length
                ? relation.equals(general)
                : relation.length() > length && relation.charAt(length) == ':' && relation.startsWith(general);
    }

    /** Indices of token {@code i} and of everything below it. */
    public BitSet subtree(int i) {
        BitSet below = new BitSet(words.length);
        below.set(i);
        int[] open = new int[words.length];
        int size = 0;
        open[size++] = i;
        while (size > 0) {
            int at = open[--size];
            for (int k = first[at]; k < first[at + 1]; k++) {
                if (!below.get(children[k])) {
                    below.set(children[k]);
                    open[size++] = children[k];
                }
            }
        }
        return below;
    }

    /** Whether token {@code i} is {@code ancestor} or stands below it. */
    public boolean isUnder(int i, int ancestor) {
        int at = i;
        for (int steps = 0; at >= 0 && at < words.length && steps <= words.length; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = words[at].head();
        }
        return false;
    }

    /** The characters from the first to the last token set in {@code indices}, which must not be empty. */
    public Span spanOf(BitSet indices) {
        return spanOf(indices.nextSetBit(0), indices.length() - 1);
    }

    /** The characters from token {@code first} to token {@code last}, both included. */
    public Span spanOf(int first, int last) {
        return new Span(words[first].span().start(), tokens.get(last).span().end());
    }

    /** Index of the token that holds or follows the character at {@code offset}; −1 when there is none. */
    public int tokenAt(int offset) {
        for (int i = 0; i < words.length; i++) {
            if (offset < words[i].span().end()) {
                return i;
            }
        }
        return -1;
    }

    /** Of the tokens within {@code span}, the one that governs the others; −1 when none lies in it. */
    public int headOf(Span within) {
        int first = -1;
        for (int i = 0; i < words.length; i++) {
            if (!within.overlaps(words[i].span())) {
                continue;
            }
            if (first < 0) {
                first = i;
            }
            int head = words[i].head();
            if (head < 0 || !within.overlaps(words[head].span())) {
                return i;
            }
        }
        return first;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence that
                && index == that.index
                && paragraph == that.paragraph
                && span.equals(that.span)
                && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, paragraph, span, tokens);
    }

    @Override
    public String toString() {
        return "Sentence[index=" + index + ", paragraph=" + paragraph + ", span=" + span + ", tokens=" + tokens + "]";
    }
}
