// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The edges of a sentence while its graph is being made. An edge below the number of tokens is that of the token of this
 * number in the basic tree, perhaps moved; the others were added. Edges are chained by governor and by dependent; a chain
 * ends with −1, and adding an edge does not disturb who walks along one.
 */
final class EdgeList {
    private int size;
    private int[] governors;
    private int[] dependents;
    private String[] relations;
    private @Nullable String[] markers;
    private int[] nextOut;
    private int[] nextIn;
    private final int[] out;
    private final int[] in;

    /** The basic tree; heads outside of the sentence are −1. */
    EdgeList(Sentence sentence) {
        int n = sentence.size();
        int room = n + n / 2 + 4;
        governors = new int[room];
        dependents = new int[room];
        relations = new String[room];
        markers = new @Nullable String[room];
        nextOut = new int[room];
        nextIn = new int[room];
        out = new int[n];
        in = new int[n];
        Arrays.fill(out, -1);
        Arrays.fill(in, -1);
        for (int i = n - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            boolean attached = token.head() >= 0 && token.head() < n && token.head() != i;
            dependents[i] = i;
            nextIn[i] = -1;
            in[i] = i;
            put(i, attached ? token.head() : -1, token.relation(), null);
        }
        size = n;
    }

    private void put(int edge, int governor, String relation, @Nullable String marker) {
        governors[edge] = governor;
        relations[edge] = relation;
        markers[edge] = marker;
        nextOut[edge] = -1;
        if (governor >= 0) {
            nextOut[edge] = out[governor];
            out[governor] = edge;
        }
    }

    int size() {
        return size;
    }

    int governor(int edge) {
        return governors[edge];
    }

    int dependent(int edge) {
        return dependents[edge];
    }

    String relation(int edge) {
        return relations[edge];
    }

    @Nullable String marker(int edge) {
        return markers[edge];
    }

    int firstOut(int token) {
        return out[token];
    }

    int nextOut(int edge) {
        return nextOut[edge];
    }

    int firstIn(int token) {
        return in[token];
    }

    int nextIn(int edge) {
        return nextIn[edge];
    }

    void mark(int edge, @Nullable String marker) {
        markers[edge] = marker;
    }

    /** Adds an edge, unless it is a loop or there already; a subject is there already in whatever voice. */
    void add(int governor, int dependent, String relation, @Nullable String marker) {
        if (governor == dependent || governor < 0) {
            return;
        }
        boolean subject = isSubject(relation);
        for (int edge = in[dependent]; edge >= 0; edge = nextIn[edge]) {
            boolean same = relations[edge].equals(relation) && Objects.equals(markers[edge], marker);
            if (governors[edge] == governor && (same || (subject && isSubject(relations[edge])))) {
                return;
            }
        }
        if (size == governors.length) {
            grow();
        }
        int edge = size++;
        dependents[edge] = dependent;
        // Behind the basic edge, which stays the first.
        nextIn[edge] = nextIn[dependent];
        nextIn[dependent] = edge;
        put(edge, governor, relation, marker);
    }

    private void grow() {
        int room = 2 * size;
        governors = Arrays.copyOf(governors, room);
        dependents = Arrays.copyOf(dependents, room);
        relations = Arrays.copyOf(relations, room);
        markers = Arrays.copyOf(markers, room);
        nextOut = Arrays.copyOf(nextOut, room);
        nextIn = Arrays.copyOf(nextIn, room);
    }

    /** Hangs a token's basic edge elsewhere. */
    void move(int token, int governor, String relation) {
        int old = governors[token];
        if (old >= 0) {
            if (out[old] == token) {
                out[old] = nextOut[token];
            } else {
                int before = out[old];
                while (nextOut[before] != token) {
                    before = nextOut[before];
                }
                nextOut[before] = nextOut[token];
            }
        }
        put(token, governor, relation, null);
    }

    /** Whether a relation is a nominal or clausal subject, of whatever voice. */
    static boolean isSubject(String relation) {
        return relation.startsWith("nsubj") || relation.startsWith("csubj");
    }

    boolean hasSubject(int token) {
        return has(token, "nsubj") || has(token, "csubj");
    }

    /** Whether a token governs in the relation or a subtype of it. */
    boolean has(int token, String relation) {
        for (int edge = out[token]; edge >= 0; edge = nextOut[edge]) {
            if (Sentence.isKindOf(relations[edge], relation)) {
                return true;
            }
        }
        return false;
    }
}
