// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The enhanced dependencies of a sentence: a graph over its tokens that says outright what the basic tree says only by its
 * shape. Conjuncts hang where the first of them hangs and share its subject; the subject of an infinitive or another open
 * complement is named; what a relative clause is about is an argument of its verb, and the pronoun only refers to it; and
 * relations carry their preposition or conjunction, such as {@code obl:in_front_of}, {@code advcl:because} and {@code
 * conj:and}. The agent of a passive is {@code obl:by}.
 *
 * <p>After the guidelines of Universal Dependencies 2, "Enhanced Dependencies", and Schuster and Manning, "Enhanced English
 * Universal Dependencies", LREC 2016. Where a conjunct may share something or may not, it does not.
 *
 * <p>Edges are numbered from 0 in order of their dependents; of the edges to one token that from the basic tree comes first.
 * Tokens are indices in the sentence, and the governor of the root is −1. A relation asked for also matches its subtypes, as in
 * {@link Sentence#children(int, String...)}: {@code obl} matches {@code obl:in}, {@code nsubj} matches {@code nsubj:xsubj}.
 * Every tree gives a graph, also a broken one. Unchanging; safe for any number of threads.
 */
public final class EnhancedGraph {
    private final int[] governors;
    private final int[] dependents;
    private final String[] relations;
    private final @Nullable String[] markers;

    /** Edges to token {@code i} are those from {@code into[i]} up to {@code into[i + 1]}. */
    private final int[] into;

    /** Edges from token {@code i}, in order of their dependents, are {@code out[from[i]]} up to {@code out[from[i + 1]]}. */
    private final int[] from;

    private final int[] out;

    private EnhancedGraph(EdgeList edges, int tokens) {
        int size = edges.size();
        governors = new int[size];
        dependents = new int[size];
        relations = new String[size];
        markers = new @Nullable String[size];
        into = new int[tokens + 1];
        from = new int[tokens + 1];
        int at = 0;
        for (int i = 0; i < tokens; i++) {
            into[i] = at;
            for (int edge = edges.firstIn(i); edge >= 0; edge = edges.nextIn(edge)) {
                governors[at] = edges.governor(edge);
                dependents[at] = i;
                relations[at] = edges.relation(edge);
                markers[at] = edges.marker(edge);
                if (governors[at] >= 0) {
                    from[governors[at] + 1]++;
                }
                at++;
            }
        }
        into[tokens] = at;
        for (int i = 0; i < tokens; i++) {
            from[i + 1] += from[i];
        }
        out = new int[from[tokens]];
        int[] next = from.clone();
        for (int edge = 0; edge < size; edge++) {
            if (governors[edge] >= 0) {
                out[next[governors[edge]]++] = edge;
            }
        }
    }

    /** The graph of a sentence. {@link Sentence#enhanced} keeps it. */
    static EnhancedGraph of(Sentence sentence) {
        EdgeList edges = new EdgeList(sentence);
        new Markers(sentence, edges).add();
        new Relatives(sentence, edges).add();
        new Conjuncts(sentence, edges).add();
        Controllers.add(sentence, edges);
        return new EnhancedGraph(edges, sentence.size());
    }

    /** The number of edges, that of the root included. */
    public int edges() {
        return governors.length;
    }

    /** The token that edge {@code edge} comes from; −1 for the root. */
    public int governor(int edge) {
        return governors[edge];
    }

    /** The token that edge {@code edge} leads to. */
    public int dependent(int edge) {
        return dependents[edge];
    }

    /** The whole relation of edge {@code edge}, with its preposition or conjunction: {@code obl:in}. */
    public String relation(int edge) {
        String marker = markers[edge];
        return marker == null ? relations[edge] : relations[edge] + ":" + marker;
    }

    /** The preposition or conjunction in the relation of edge {@code edge}; empty where it has none. */
    public String marker(int edge) {
        String marker = markers[edge];
        return marker == null ? "" : marker;
    }

    /** Whether the relation of edge {@code edge} is one of {@code wanted}, subtypes included; all of them match none given. */
    public boolean is(int edge, String... wanted) {
        for (String relation : wanted) {
            if (Sentence.isKindOf(relations[edge], relation) || isMarked(edge, relation)) {
                return true;
            }
        }
        return wanted.length == 0;
    }

    private boolean isMarked(int edge, String wanted) {
        String marker = markers[edge];
        String relation = relations[edge];
        return marker != null
                && wanted.length() == relation.length() + 1 + marker.length()
                && wanted.charAt(relation.length()) == ':'
                && wanted.startsWith(relation)
                && wanted.endsWith(marker);
    }

    /** The edges to token {@code i} in one of the relations, or all. */
    public int[] edgesInto(int i, String... wanted) {
        int[] found = new int[into[i + 1] - into[i]];
        int size = 0;
        for (int edge = into[i]; edge < into[i + 1]; edge++) {
            if (is(edge, wanted)) {
                found[size++] = edge;
            }
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }

    /** The edges from token {@code i} in one of the relations, or all, in order of their dependents. */
    public int[] edgesFrom(int i, String... wanted) {
        int[] found = new int[from[i + 1] - from[i]];
        int size = 0;
        for (int k = from[i]; k < from[i + 1]; k++) {
            if (is(out[k], wanted)) {
                found[size++] = out[k];
            }
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }

    /** The governors of token {@code i} in one of the relations, or all; the root has −1 among them. */
    public int[] governors(int i, String... wanted) {
        int[] found = edgesInto(i, wanted);
        for (int k = 0; k < found.length; k++) {
            found[k] = governors[found[k]];
        }
        return found;
    }

    /** The dependents of token {@code i} in one of the relations, or all, in order of the text. */
    public int[] dependents(int i, String... wanted) {
        int[] found = edgesFrom(i, wanted);
        for (int k = 0; k < found.length; k++) {
            found[k] = dependents[found[k]];
        }
        return found;
    }

    /** The first of {@link #dependents}; −1 where there is none. */
    public int dependentOf(int i, String... wanted) {
        for (int k = from[i]; k < from[i + 1]; k++) {
            if (is(out[k], wanted)) {
                return dependents[out[k]];
            }
        }
        return -1;
    }

    /** Whether {@code governor} governs {@code dependent} in one of the relations, or any. */
    public boolean has(int governor, int dependent, String... wanted) {
        for (int edge = into[dependent]; edge < into[dependent + 1]; edge++) {
            if (governors[edge] == governor && is(edge, wanted)) {
                return true;
            }
        }
        return false;
    }
}
