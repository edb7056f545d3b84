// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.corenlp.digest.DigestCache;

/**
 * A greedy arc-standard dependency parser with a neural network (Danqi Chen and Christopher Manning, "A Fast and Accurate
 * Dependency Parser using Neural Networks", EMNLP 2014): its inference, from the model that CoreNLP ships, in floats. Basic
 * Universal Dependencies of English. May be used by several threads at once; they share the model.
 */
public final class DependencyParser {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** Rows of frequent inputs kept for all threads: at 4 kB each, 130 MB. */
    private static final int SHARED_ROWS = 32_768;

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

    /** Gives each of the sentences its heads and relations. */
    public void parse(List<Parse> sentences) {
        Decider decider = idle.poll();
        if (decider == null) {
            decider = new Decider(network, arithmetic, new Layer(network, arithmetic, shared));
        }
        decider.parse(sentences);
        idle.add(decider);
    }
}
