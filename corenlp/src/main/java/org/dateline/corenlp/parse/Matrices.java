// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

/**
 * The weights of the network. Each row is an array of its own: the JIT compiler makes vector instructions only of loops whose
 * arrays are all read and written at the same index.
 *
 * @param input for each position of the input, and in it for each number of an embedding, a row over the hidden units
 * @param output for each hidden unit a row over the transitions (left arcs, right arcs, shift) and then zeros, since loops over
 *     whole vectors are faster
 * @param transitions how many they are
 */
record Matrices(float[][] input, float[][] output, int transitions) {
    int hidden() {
        return output.length;
    }

    int embedding() {
        return input.length / Positions.INPUTS;
    }

    /** Length of a row of scores: the transitions and what fills them up. */
    int scores() {
        return output[0].length;
    }
}
