// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.util.List;

/** Parses sentences, one after the other, for one thread. */
final class Decider {
    /** Sentences that the layer prepares for together: the rows of their rare words have room in it. */
    private static final int TOGETHER = 16;

    private final Network network;
    private final Layer layer;
    private final Choice choice;
    private final Derivation derivation;

    Decider(Network network, Arithmetic arithmetic, Layer layer) {
        this.network = network;
        this.layer = layer;
        this.choice = arithmetic.choice();
        this.derivation = new Derivation(network);
    }

    void parse(List<Parse> sentences) {
        for (int from = 0; from < sentences.size(); from += TOGETHER) {
            some(sentences.subList(from, Math.min(sentences.size(), from + TOGETHER)));
        }
    }

    private void some(List<Parse> sentences) {
        int[][] words = new int[sentences.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = words(sentences.get(i));
        }
        layer.prepare(words);
        for (int i = 0; i < words.length; i++) {
            boolean goes = derivation.begin(sentences.get(i), words[i]);
            while (goes) {
                layer.sum(derivation);
                goes = derivation.take(choice.best(derivation.hidden(), derivation.transitions()));
            }
        }
    }

    /** The entries of the root and of a sentence's words. */
    private int[] words(Parse sentence) {
        int[] words = new int[sentence.words().length + 1];
        words[0] = network.rootWord();
        for (int i = 1; i < words.length; i++) {
            words[i] = network.word(sentence.words()[i - 1]);
        }
        return words;
    }
}
