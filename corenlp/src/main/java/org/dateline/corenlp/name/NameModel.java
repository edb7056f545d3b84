// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.name;

import java.util.List;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.DigestCache;

/**
 * The four-class English name model of Stanford CoreNLP 4.5.10 (trained on CoNLL-2003): a conditional random field over the
 * classes of neighbouring words (Finkel, Grenager and Manning, "Incorporating Non-local Information into Information Extraction
 * Systems by Gibbs Sampling", ACL 2005, without its sampling). It gives the classes that CoreNLP gives.
 *
 * <p>Immutable, and safe to use from several threads, each with a {@link #search()} of its own.
 */
public final class NameModel {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    private final List<String> classes;
    private final FeatureTable single;
    private final FeatureTable pair;
    private final WordTypes types;
    private final double[] seen;

    private NameModel(Digest digest) {
        this.classes = List.copyOf(digest.strings("classes"));
        this.single = new FeatureTable(digest, "single");
        this.pair = new FeatureTable(digest, "pair");
        this.types = new WordTypes(digest, single, pair, classes.size());
        this.seen = digest.doubles("seen");
    }

    /**
     * @throws IllegalStateException if the model is not on the class path or cannot be read
     */
    public static NameModel load(DigestCache cache) {
        return new NameModel(cache.open("names", NameDigest.FORMAT, MODEL, NameDigest::make));
    }

    /**
     * @param number of a class, as {@link NameSearch} gives it
     * @return {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC} or {@code O}
     */
    public String className(int number) {
        return classes.get(number);
    }

    /** A place to find names in, a sentence at a time; to be used again and again, by one thread at a time. */
    public NameSearch search() {
        return new NameSearch(types, new Combinations(single, pair), seen, classes.size());
    }
}
