// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

/**
 * The weights of the network. Each row is an array of its own: the JIT compiler makes vector instructions only of loops whose
 * arrays are all read and written at the same index.
 *
 * @param input for each position of the input, and in it for each number of an embedding, a row over the hidden units
 * @param output for each hidden unit a row over the transitions: left arcs, right arcs, shift
 */
record Matrices(float[][] input, float[][] output) {
    int hidden() {
        return output.length;
    }

    int embedding() {
        return input.length / Positions.INPUTS;
    }

    int transitions() {
        return output[0].length;
    }
}
