// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.util.Arrays;

/**
 * A configuration of the arc-standard system (Nivre, "Incrementality in Deterministic Dependency Parsing", 2004): a stack, a
 * buffer and the arcs so far. Words count from 1, the root is 0, and {@link #NONE} is no word. Grows with the longest sentence
 * and is used again for the next one.
 */
final class Configuration {
    static final int NONE = -1;

    private int[] stack = new int[0];
    private int[] heads = new int[0];
    private int[] relations = new int[0];
    /** Of each word its leftmost, second leftmost, rightmost and second rightmost child. */
    private int[] children = new int[0];

    private int height;
    private int next;
    private int words;

    /** Begins a sentence of {@code count} words: the root on the stack, all words in the buffer. */
    void begin(int count) {
        if (stack.length <= count) {
            stack = new int[count + 1];
            heads = new int[count + 1];
            relations = new int[count + 1];
            children = new int[4 * (count + 1)];
        }
        Arrays.fill(children, 0, 4 * (count + 1), NONE);
        Arrays.fill(relations, 0, count + 1, NONE);
        Arrays.fill(heads, 0, count + 1, NONE);
        words = count;
        stack[0] = 0;
        height = 1;
        next = 1;
    }

    boolean isFinished() {
        return height == 1 && next > words;
    }

    int height() {
        return height;
    }

    boolean isBufferEmpty() {
        return next > words;
    }

    /** The word {@code depth} below the top of the stack. */
    int stacked(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    /** The word {@code distance} after the front of the buffer. */
    int buffered(int distance) {
        return next + distance <= words ? next + distance : NONE;
    }

    int head(int word) {
        return heads[word];
    }

    /** Number of the relation of a word to its head; {@link #NONE} for no word and a word without a head. */
    int relation(int word) {
        return word == NONE ? NONE : relations[word];
    }

    void relabel(int word, int relation) {
        relations[word] = relation;
    }

    int leftmost(int word) {
        return word == NONE ? NONE : children[4 * word];
    }

    int secondLeftmost(int word) {
        return word == NONE ? NONE : children[4 * word + 1];
    }

    int rightmost(int word) {
        return word == NONE ? NONE : children[4 * word + 2];
    }

    int secondRightmost(int word) {
        return word == NONE ? NONE : children[4 * word + 3];
    }

    void shift() {
        stack[height++] = next++;
    }

    /** The second of the stack becomes a child of the first, and leaves. */
    void leftArc(int relation) {
        int head = stack[height - 1];
        int child = stack[height - 2];
        stack[height - 2] = head;
        attach(head, child, relation);
        // A word's left children come from near to far.
        children[4 * head + 1] = children[4 * head];
        children[4 * head] = child;
    }

    /** The first of the stack becomes a child of the second, and leaves. */
    void rightArc(int relation) {
        int child = stack[height - 1];
        int head = stack[height - 2];
        attach(head, child, relation);
        children[4 * head + 3] = children[4 * head + 2];
        children[4 * head + 2] = child;
    }

    private void attach(int head, int child, int relation) {
        heads[child] = head;
        relations[child] = relation;
        height--;
    }
}
