// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import org.jspecify.annotations.Nullable;

/**
 * The hidden layer of one thread: gathers the rows that the inputs of a configuration contribute, and sums them. The rows of
 * places without a word are summed beforehand, since most places have none.
 */
final class Layer {
    /** Sets of recent rows of rare inputs: 1,024 sets of four rows, 16 MB a thread. */
    private static final int SETS = 1024;

    /** The places that a word passes through on its way: the buffer, and the top of the stack and the second. */
    private static final int[] PASSED = {
        Positions.BUFFER + 2, Positions.BUFFER + 1, Positions.BUFFER, Positions.STACK + 2, Positions.STACK + 1
    };

    private final Network network;
    private final Arithmetic arithmetic;
    private final Contributions shared;
    private final Recent recent;
    /** What a place without a word contributes: word, tag and, of a child, relation. Made on first use. */
    private final float[] @Nullable [] absent = new float[Positions.PLACES][];
    /** The same for all children of the first and of the second of the stack. */
    private final float[] @Nullable [] childless = new float[2][];

    /** The rows of tags and relations, of which there are few, by entry and position. Made on first use. */
    private final float[] @Nullable [] few;

    private final float[] embedding;
    private final float[][] rows = new float[Positions.INPUTS + 1][];
    private int count;

    Layer(Network network, Arithmetic arithmetic, Contributions shared) {
        this.network = network;
        this.arithmetic = arithmetic;
        this.shared = shared;
        this.recent = new Recent(SETS, network.matrices().hidden());
        this.few = new float[Network.input(network.entries(), 0) - Network.input(network.words(), 0)][];
        this.embedding = new float[network.matrices().embedding()];
    }

    /**
     * Computes what rare words contribute where nearly all words stand for a while: all of them at one place, then at the next,
     * since the weights of a place fill most of a processor's own cache, and to fetch them takes longer than to use them.
     *
     * @param sentences the entries of their words
     */
    void prepare(int[][] sentences) {
        for (int place : PASSED) {
            for (int[] words : sentences) {
                for (int word : words) {
                    row(word, place);
                }
            }
        }
    }

    /** Sums the hidden units for a configuration; they are not cubed yet. */
    void sum(Derivation of) {
        Configuration at = of.configuration();
        count = 0;
        rows[count++] = network.bias();
        for (int depth = 0; depth < 3; depth++) {
            place(of, Positions.STACK + 2 - depth, at.stacked(depth));
        }
        for (int distance = 0; distance < 3; distance++) {
            place(of, Positions.BUFFER + distance, at.buffered(distance));
        }
        for (int depth = 0; depth < 2; depth++) {
            children(of, depth, at.stacked(depth));
        }
        arithmetic.sum(rows, count, of.hidden());
    }

    private void place(Derivation of, int place, int word) {
        if (word == Configuration.NONE) {
            rows[count++] = absent(place);
        } else {
            rows[count++] = row(of.word(word), place);
            rows[count++] = fewRow(of.tag(word), Positions.TAGS + place);
        }
    }

    private void children(Derivation of, int depth, int word) {
        Configuration at = of.configuration();
        int left = at.leftmost(word);
        int right = at.rightmost(word);
        if (left == Configuration.NONE && right == Configuration.NONE) {
            rows[count++] = childless(depth);
            return;
        }
        int place = Positions.CHILDREN + depth * Positions.CHILDREN_OF_ONE;
        child(of, place, left);
        child(of, place + 1, right);
        child(of, place + 2, at.secondLeftmost(word));
        child(of, place + 3, at.secondRightmost(word));
        child(of, place + 4, at.leftmost(left));
        child(of, place + 5, at.rightmost(right));
    }

    private void child(Derivation of, int place, int word) {
        place(of, place, word);
        if (word != Configuration.NONE) {
            int relation = of.configuration().relation(word);
            rows[count++] = fewRow(network.relation(relation), relationPosition(place));
        }
    }

    private static int relationPosition(int place) {
        return Positions.RELATIONS + place - Positions.CHILDREN;
    }

    private float[] childless(int depth) {
        float[] row = childless[depth];
        if (row == null) {
            row = new float[network.matrices().hidden()];
            for (int child = 0; child < Positions.CHILDREN_OF_ONE; child++) {
                add(absent(Positions.CHILDREN + depth * Positions.CHILDREN_OF_ONE + child), row);
            }
            childless[depth] = row;
        }
        return row;
    }

    private float[] absent(int place) {
        float[] row = absent[place];
        if (row == null) {
            row = new float[network.matrices().hidden()];
            add(row(network.noWord(), place), row);
            add(fewRow(network.noTag(), Positions.TAGS + place), row);
            if (place >= Positions.CHILDREN) {
                add(fewRow(network.relation(Configuration.NONE), relationPosition(place)), row);
            }
            absent[place] = row;
        }
        return row;
    }

    private static void add(float[] row, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += row[i];
        }
    }

    /** The row of a tag or relation. */
    private float[] fewRow(int entry, int position) {
        int at = Network.input(entry - network.words(), position);
        float[] row = few[at];
        if (row == null) {
            row = row(entry, position);
            few[at] = row;
        }
        return row;
    }

    private float[] row(int entry, int position) {
        int input = Network.input(entry, position);
        int slot = shared.slot(input);
        if (slot >= 0) {
            float[] row = shared.get(slot);
            if (row == null) {
                row = compute(entry, position, new float[network.matrices().hidden()]);
                shared.put(slot, row);
            }
            return row;
        }
        if (entry >= network.words()) {
            return compute(entry, position, new float[network.matrices().hidden()]);
        }
        float[] row = recent.get(input);
        return row != null ? row : compute(entry, position, recent.renew(input));
    }

    private float[] compute(int entry, int position, float[] into) {
        network.embedding(entry, embedding);
        arithmetic.contribution(position, embedding, into);
        return into;
    }
}
