// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

/** A sentence on its way to a tree: takes transitions, one decision at a time. */
final class Derivation {
    private final Network network;
    private final Passives passives;
    private final Configuration configuration = new Configuration();
    private final float[] hidden;
    private final int arcs;
    private int[] words = new int[0];
    private int[] tags = new int[0];
    private Parse parse = Parse.of(new String[0], new String[0]);

    Derivation(Network network) {
        this.network = network;
        this.passives = new Passives(network);
        this.hidden = new float[network.matrices().hidden()];
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

    /** How many transitions, of all the first, are to be decided between: the shift is the last. */
    int transitions() {
        return configuration.isBufferEmpty() ? 2 * arcs : 2 * arcs + 1;
    }

    /**
     * Begins with a sentence; whether it needs a decision.
     *
     * @param entries the dictionary's, of the root and of its words
     */
    boolean begin(Parse sentence, int[] entries) {
        parse = sentence;
        words = entries;
        int size = sentence.words().length;
        if (tags.length <= size) {
            tags = new int[size + 1];
        }
        tags[0] = network.rootTag();
        for (int i = 0; i < size; i++) {
            tags[i + 1] = network.tag(sentence.tags()[i]);
        }
        configuration.begin(size);
        return advance();
    }

    /** Takes a transition and goes on to the next decision; whether there is one. */
    boolean take(int transition) {
        int firstRelation = Network.ROOT_RELATION + 1;
        if (transition < arcs) {
            configuration.leftArc(firstRelation + transition);
        } else if (transition < 2 * arcs) {
            configuration.rightArc(firstRelation + transition - arcs);
        } else {
            configuration.shift();
        }
        return advance();
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
}
