// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

/** Parses sentences one after the other, for one thread: takes the best legal transition until the sentence is done. */
final class Decider {
    private final Network network;
    private final Arithmetic arithmetic;
    private final Layer layer;
    private final Configuration configuration = new Configuration();
    private final float[] hidden;
    private final float[] scores;
    private final int arcs;
    private final Passives passives;

    Decider(Network network, Arithmetic arithmetic, Layer layer) {
        this.network = network;
        this.arithmetic = arithmetic;
        this.layer = layer;
        this.hidden = new float[network.matrices().hidden()];
        this.scores = new float[network.matrices().scores()];
        this.arcs = network.matrices().transitions() / 2;
        this.passives = new Passives(network);
    }

    void parse(String[] words, String[] tags, int count, int[] heads, String[] relations) {
        layer.begin(words, tags, count);
        configuration.begin(count);
        while (!configuration.isFinished()) {
            step();
        }
        passives.correct(configuration, count);
        for (int i = 0; i < count; i++) {
            heads[i] = configuration.head(i + 1) - 1;
            relations[i] = network.relationName(configuration.relation(i + 1));
        }
    }

    /** With only the root and one word on the stack nothing is to be decided: one root a sentence. */
    private void step() {
        if (configuration.height() > 2) {
            layer.sum(configuration, hidden);
            arithmetic.score(hidden, scores);
            apply(best());
        } else if (configuration.isBufferEmpty()) {
            configuration.rightArc(Network.ROOT_RELATION);
        } else {
            configuration.shift();
        }
    }

    /** The transition with the highest score, the first of equals; the shift is the last of all. */
    private int best() {
        int count = configuration.isBufferEmpty() ? 2 * arcs : 2 * arcs + 1;
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private void apply(int transition) {
        int firstRelation = Network.ROOT_RELATION + 1;
        if (transition < arcs) {
            configuration.leftArc(firstRelation + transition);
        } else if (transition < 2 * arcs) {
            configuration.rightArc(firstRelation + transition - arcs);
        } else {
            configuration.shift();
        }
    }
}
