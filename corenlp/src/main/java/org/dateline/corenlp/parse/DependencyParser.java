// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.corenlp.digest.DigestCache;

/**
 * A greedy arc-standard dependency parser with a neural network (Danqi Chen and Christopher Manning, "A Fast and Accurate
 * Dependency Parser using Neural Networks", EMNLP 2014): its inference, from the model that CoreNLP ships, in floats. Basic
 * Universal Dependencies of English. May be used by several threads at once; they share the model.
 */
public final class DependencyParser {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** Rows of frequent inputs kept for all threads: at 4 kB each, 100 MB. */
    private static final int SHARED_ROWS = 24_576;

    private final Network network;
    private final Arithmetic arithmetic;
    private final Contributions shared;
    private final ConcurrentLinkedQueue<Decider> idle = new ConcurrentLinkedQueue<>();

    DependencyParser(Network network, Arithmetic arithmetic) {
        this.network = network;
        this.arithmetic = arithmetic;
        this.shared = new Contributions(network.frequent(), SHARED_ROWS);
    }

    public static DependencyParser load(DigestCache cache) {
        Network network = network(cache);
        return new DependencyParser(network, Arithmetic.of(network.matrices()));
    }

    static Network network(DigestCache cache) {
        return new Network(cache.open("parser", ParserDigest.FORMAT, MODEL, ParserDigest::make));
    }

    /**
     * Parses a sentence.
     *
     * @param words as written, {@code tags} their Penn Treebank tags
     * @param count of the words
     * @param heads gets the index of each word's head; −1 for the root
     * @param relations gets each word's relation to its head; {@code root} for the root
     */
    public void parse(String[] words, String[] tags, int count, int[] heads, String[] relations) {
        Decider decider = idle.poll();
        if (decider == null) {
            decider = new Decider(network, arithmetic, new Layer(network, arithmetic, shared));
        }
        decider.parse(words, tags, count, heads, relations);
        idle.add(decider);
    }
}
