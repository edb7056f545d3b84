// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds names, for one thread: sums the weights of each word's features over its class, and over its class and that of the word
 * before it, and takes the sequence of classes with the highest sum (Viterbi).
 */
public final class NameSearch {
    /** Word types that are kept, each by its hash: about 1 kB each. */
    private static final int KEPT = 1 << 12;
    /** The features look so many words around. */
    private static final int AROUND = 4;

    private final WordTypes types;
    private final Combinations combinations;
    private final double[] seen;
    private final int classes;
    private final @Nullable WordType[] kept = new WordType[KEPT];
    private WordType[] sentence = new WordType[0];
    private final double[] own;
    private final double[] pairs;
    private double[] best = new double[0];
    private byte[] back = new byte[0];

    NameSearch(WordTypes types, Combinations combinations, double[] seen, int classes) {
        this.types = types;
        this.combinations = combinations;
        this.seen = seen;
        this.classes = classes;
        this.own = new double[classes];
        this.pairs = new double[classes * classes];
    }

    /**
     * Gives each word its class.
     *
     * @param words as written
     * @param tags their Penn Treebank tags
     * @param count of the words
     * @param found gets the numbers of their classes ({@link NameModel#className})
     */
    public void find(String[] words, String[] tags, int count, byte[] found) {
        prepare(words, count);
        // Before the first word stands the class of all that is no name.
        for (int i = 0; i < classes; i++) {
            best[i] = i == 0 ? 0 : Double.NEGATIVE_INFINITY;
        }
        for (int i = 0; i < count; i++) {
            score(i, tags, count);
            step(i);
        }
        int last = 0;
        for (int i = 1; i < classes; i++) {
            last = best[count * classes + i] > best[count * classes + last] ? i : last;
        }
        for (int i = count - 1; i >= 0; i--) {
            found[i] = (byte) last;
            last = back[i * classes + last];
        }
    }

    /** The sentence with what stands outside it on both sides. */
    private void prepare(String[] words, int count) {
        if (sentence.length < count + 2 * AROUND) {
            sentence = new WordType[count + 2 * AROUND];
            best = new double[(count + 1) * classes];
            back = new byte[count * classes];
        }
        Arrays.fill(sentence, 0, AROUND, types.outside());
        for (int i = 0; i < count; i++) {
            sentence[AROUND + i] = type(words[i]);
        }
        Arrays.fill(sentence, AROUND + count, 2 * AROUND + count, types.outside());
    }

    private WordType type(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 16) & KEPT - 1;
        WordType type = kept[slot];
        if (type == null || !type.written().equals(word)) {
            type = types.make(word);
            kept[slot] = type;
        }
        return type;
    }

    private void score(int i, String[] tags, int count) {
        int at = AROUND + i;
        System.arraycopy(sentence[at].current(), 0, own, 0, classes);
        add(sentence[at - 1].before(), own);
        add(sentence[at + 1].after(), own);
        for (int far = 1; far <= AROUND; far++) {
            if (isNew(at + far, at + 1, at + far)) {
                add(sentence[at + far].soonAfter(), own);
            }
            if (isNew(at - far, at - far + 1, at)) {
                add(sentence[at - far].soonBefore(), own);
            }
        }
        for (int k = 0; k < pairs.length; k++) {
            pairs[k] = seen[k] + sentence[at].currentPair()[k];
        }
        add(sentence[at - 1].beforePair(), pairs);
        add(sentence[at + 1].afterPair(), pairs);
        combinations.add(sentence, at, own, pairs);
        combinations.addOccurrences(sentence, AROUND, count, i, tags, own);
    }

    /** Whether a word is none of those from {@code from} to {@code to}: a feature counts once. */
    private boolean isNew(int word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence[i].word().equals(sentence[word].word())) {
                return false;
            }
        }
        return true;
    }

    private static void add(double[] row, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i];
        }
    }

    private void step(int i) {
        int before = i * classes;
        int here = before + classes;
        for (int to = 0; to < classes; to++) {
            int from = 0;
            double highest = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < classes; k++) {
                double score = best[before + k] + pairs[k * classes + to];
                if (score > highest) {
                    highest = score;
                    from = k;
                }
            }
            best[here + to] = highest + own[to];
            back[before + to] = (byte) from;
        }
    }
}
