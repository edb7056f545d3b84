// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.util.Iterator;

/** A sentence on its way to a tree, and after it the next one: takes transitions, one decision at a time. */
final class Derivation {
    private final Network network;
    private final Passives passives;
    private final Configuration configuration = new Configuration();
    private final float[] hidden;
    private final float[] scores;
    private final int arcs;
    private int[] words = new int[0];
    private int[] tags = new int[0];
    private Parse parse = Parse.of(new String[0], new String[0]);

    Derivation(Network network) {
        this.network = network;
        this.passives = new Passives(network);
        this.hidden = new float[network.matrices().hidden()];
        this.scores = new float[network.matrices().scores()];
        this.arcs = network.matrices().transitions() / 2;
    }

    Configuration configuration() {
        return configuration;
    }

    /** The dictionary's entry of a word of the configuration. */
    int word(int number) {
        return words[number];
    }

    /** The entry of its tag. */
    int tag(int number) {
        return tags[number];
    }

    float[] hidden() {
        return hidden;
    }

    /** What the decision is to be taken by: a score for each transition. */
    float[] scores() {
        return scores;
    }

    /** Begins with the first of the sentences that needs a decision; whether there was one. */
    boolean begin(Iterator<Parse> sentences) {
        while (sentences.hasNext()) {
            begin(sentences.next());
            if (advance()) {
                return true;
            }
        }
        return false;
    }

    /** Takes the transition with the highest score and goes on to the next decision; whether there is one. */
    boolean goOn(Iterator<Parse> sentences) {
        take(best());
        return advance() || begin(sentences);
    }

    private void begin(Parse sentence) {
        parse = sentence;
        int size = sentence.words().length;
        if (words.length <= size) {
            words = new int[size + 1];
            tags = new int[size + 1];
        }
        words[0] = network.rootWord();
        tags[0] = network.rootTag();
        for (int i = 0; i < size; i++) {
            words[i + 1] = network.word(sentence.words()[i]);
            tags[i + 1] = network.tag(sentence.tags()[i]);
        }
        configuration.begin(size);
    }

    /**
     * Takes the transitions that are not to be decided, since with only the root and one word on the stack there is but one: a
     * sentence has one root.
     *
     * @return whether the sentence needs a decision; if not, its tree is told
     */
    private boolean advance() {
        while (configuration.height() <= 2) {
            if (configuration.isFinished()) {
                tell();
                return false;
            }
            if (configuration.isBufferEmpty()) {
                configuration.rightArc(Network.ROOT_RELATION);
            } else {
                configuration.shift();
            }
        }
        return true;
    }

    private void tell() {
        int size = parse.words().length;
        passives.correct(configuration, size);
        for (int i = 0; i < size; i++) {
            parse.heads()[i] = configuration.head(i + 1) - 1;
            parse.relations()[i] = network.relationName(configuration.relation(i + 1));
        }
    }

    /** The transition with the highest score, the first of equals; the shift is the last of all. */
    private int best() {
        int count = configuration.isBufferEmpty() ? 2 * arcs : 2 * arcs + 1;
        int best = 0;
        float highest = scores[0];
        for (int i = 1; i < count; i++) {
            if (scores[i] > highest) {
                best = i;
                highest = scores[i];
            }
        }
        return best;
    }

    private void take(int transition) {
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
