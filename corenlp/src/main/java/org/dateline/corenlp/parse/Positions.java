// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

/**
 * Where the 48 inputs of the network stand (Chen and Manning 2014, section 3.2, in the order of the model file): the words of 18
 * places of a configuration, their tags, and the relations of the 12 of them that are children.
 */
final class Positions {
    /** Words: third, second and first of the stack, then the first three of the buffer. */
    static final int STACK = 0;

    static final int BUFFER = 3;

    /** Words of the children of the first of the stack; those of the second follow. */
    static final int CHILDREN = 6;

    /**
     * Children of one word, in this order: leftmost, rightmost, second leftmost, second rightmost, leftmost of the leftmost,
     * rightmost of the rightmost.
     */
    static final int CHILDREN_OF_ONE = 6;

    static final int PLACES = 18;
    static final int TAGS = PLACES;
    static final int RELATIONS = 2 * PLACES;
    static final int INPUTS = RELATIONS + 2 * CHILDREN_OF_ONE;

    private Positions() {}
}
