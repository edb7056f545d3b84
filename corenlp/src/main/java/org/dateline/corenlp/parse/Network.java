// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.HashIndex;
import org.dateline.corenlp.digest.StringHash;

/** The parser's network and dictionaries, as digested. Immutable. */
final class Network {
    /** Rows of scores are multiples of this. */
    private static final int WHOLE = 8;

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NULL = "-NULL-";
    private static final String ROOT = "-ROOT-";
    /** The relation to the root, which the parser gives when nothing else is left. */
    static final int ROOT_RELATION = 1;

    private final HashIndex words;
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> relations;
    private final FloatBuffer embeddings;
    private final int tagOffset;
    private final int relationOffset;
    private final Matrices matrices;
    private final float[] bias;
    private final int[] frequent;
    private final int unknownWord;
    private final int noWord;
    private final int rootWord;
    private final int unknownTag;

    Network(Digest digest) {
        int[] sizes = digest.ints("sizes");
        int hidden = sizes[4];
        words = new HashIndex(digest, "words");
        unknownWord = words.get(StringHash.of(UNKNOWN));
        noWord = words.get(StringHash.of(NULL));
        rootWord = words.get(StringHash.of(ROOT));
        tagOffset = sizes[0];
        relationOffset = sizes[0] + sizes[1];
        List<String> tagNames = digest.strings("tags");
        for (int i = 0; i < tagNames.size(); i++) {
            tags.put(tagNames.get(i), tagOffset + i);
        }
        unknownTag = tagOffset + tagNames.indexOf(UNKNOWN);
        relations = digest.strings("relations");
        embeddings = digest.floatView("embeddings");
        bias = digest.floats("bias");
        frequent = digest.ints("frequent");
        // The first relation is none, the second the root's; arcs have the others.
        int arcs = relations.size() - 2;
        matrices = new Matrices(
                rows(digest.floatView("input"), hidden),
                output(digest.floatView("output"), hidden, arcs),
                2 * arcs + 1);
    }

    private static float[][] rows(FloatBuffer matrix, int length) {
        float[][] rows = new float[matrix.capacity() / length][length];
        for (float[] row : rows) {
            matrix.get(row);
        }
        return rows;
    }

    /** The columns of the model but for the arcs that bear the root's relation: those are never chosen by their score. */
    private static float[][] output(FloatBuffer columns, int hidden, int arcs) {
        float[][] rows = new float[hidden][(2 * arcs + WHOLE) / WHOLE * WHOLE];
        int width = 2 * (arcs + 1) + 1;
        for (int unit = 0; unit < hidden; unit++) {
            columns.get(unit * width + 1, rows[unit], 0, arcs);
            columns.get(unit * width + arcs + 2, rows[unit], arcs, arcs + 1);
        }
        return rows;
    }

    Matrices matrices() {
        return matrices;
    }

    float[] bias() {
        return bias;
    }

    /** Inputs in order of their frequency, each as {@link #input}. */
    int[] frequent() {
        return frequent;
    }

    int word(String word) {
        int known = words.get(StringHash.of(word));
        return known < 0 ? unknownWord : known;
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    int noWord() {
        return noWord;
    }

    int rootWord() {
        return rootWord;
    }

    int noTag() {
        return tag(NULL);
    }

    int rootTag() {
        return tag(ROOT);
    }

    /** Entry of a relation's number; of none for a negative one. */
    int relation(int number) {
        return relationOffset + Math.max(0, number);
    }

    String relationName(int number) {
        return relations.get(number);
    }

    int relationNumber(String name) {
        return relations.indexOf(name);
    }

    int entries() {
        return relationOffset + relations.size();
    }

    /** How many entries are words: they come first. */
    int words() {
        return tagOffset;
    }

    /** Number of an entry (word, tag or relation) at a position of the input. */
    static int input(int entry, int position) {
        return entry * Positions.INPUTS + position;
    }

    void embedding(int entry, float[] into) {
        embeddings.get(entry * matrices.embedding(), into, 0, matrices.embedding());
    }
}
