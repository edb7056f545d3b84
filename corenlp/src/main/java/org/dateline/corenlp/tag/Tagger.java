// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.util.List;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.DigestCache;

/**
 * The English tagger {@code english-left3words-distsim} of Stanford CoreNLP 4.5.10: a maximum entropy Markov model with tags of
 * the Penn Treebank (Toutanova, Klein, Manning and Singer, NAACL 2003). It gives the tags that CoreNLP gives.
 *
 * <p>Immutable but for words that it keeps so as not to look them up again, and safe to use from several threads, each with a
 * {@link #search()} of its own.
 */
public final class Tagger {
    static final String TAGS = "tags";

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final List<String> tags;
    private final Features features;
    private final Histories histories;
    private final Clusters clusters;
    private final WordTypes types;

    private Tagger(Digest digest) {
        this.tags = List.copyOf(digest.strings(TAGS));
        this.features = new Features(digest);
        this.histories = new Histories(digest, tags.size());
        this.clusters = new Clusters(digest);
        this.types = new WordTypes(digest, features, clusters, tags);
    }

    /**
     * @throws IllegalStateException if the model is not on the class path, cannot be read, or is another than this one
     */
    public static Tagger load(DigestCache cache) {
        return new Tagger(cache.open("tagger", ModelDigester.FORMAT, MODEL, new ModelDigester()));
    }

    /** The number of tags. */
    public int tagCount() {
        return tags.size();
    }

    /**
     * @param tag from 0 to {@link #tagCount()}, exclusive
     */
    public String tagName(int tag) {
        return tags.get(tag);
    }

    /** A place to tag sentences in, one at a time; to be used again and again, by one thread at a time. */
    public TagSearch search() {
        return new TagSearch(types, features, histories, clusters);
    }

    /** The tags of a sentence, by name. */
    public List<String> tag(List<String> words) {
        byte[] found = new byte[words.size()];
        search().tag(words.toArray(new String[0]), found.length, found);
        String[] names = new String[found.length];
        for (int i = 0; i < found.length; i++) {
            names[i] = tags.get(found[i]);
        }
        return List.of(names);
    }
}
