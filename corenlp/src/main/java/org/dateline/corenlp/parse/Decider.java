// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.util.Iterator;
import java.util.List;

/**
 * Parses sentences for one thread, two at a time, so that the weights of the output can be fetched from memory once for two
 * decisions: fetching them is what takes longest.
 */
final class Decider {
    private final Arithmetic arithmetic;
    private final Layer layer;
    private final Derivation first;
    private final Derivation second;

    Decider(Network network, Arithmetic arithmetic, Layer layer) {
        this.arithmetic = arithmetic;
        this.layer = layer;
        this.first = new Derivation(network);
        this.second = new Derivation(network);
    }

    void parse(List<Parse> all) {
        Iterator<Parse> sentences = all.iterator();
        boolean firstGoes = first.begin(sentences);
        boolean secondGoes = second.begin(sentences);
        while (firstGoes && secondGoes) {
            layer.sum(first);
            layer.sum(second);
            arithmetic.scoreBoth(first.hidden(), first.scores(), second.hidden(), second.scores());
            firstGoes = first.goOn(sentences);
            secondGoes = second.goOn(sentences);
        }
        finish(first, firstGoes, sentences);
        finish(second, secondGoes, sentences);
    }

    private void finish(Derivation one, boolean goes, Iterator<Parse> sentences) {
        boolean goesOn = goes;
        while (goesOn) {
            layer.sum(one);
            arithmetic.score(one.hidden(), one.scores());
            goesOn = one.goOn(sentences);
        }
    }
}
