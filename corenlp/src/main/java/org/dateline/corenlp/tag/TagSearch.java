// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.util.Arrays;

/**
 * The search for the likeliest tags of a sentence (Viterbi), exact over all that the words may have, and the room that it needs,
 * which grows with the longest sentence. Not safe to use from several threads.
 *
 * <p>A step's state is the last two tags. Likelihoods are products, not sums of logarithms, and are scaled by powers of two,
 * which rounds nothing. Where the words leave one history, what all tags are divided by is left out, for it decides nothing.
 */
public final class TagSearch {
    /** The word after the last. */
    private static final String END = ".$.";

    /** Places before the first word and after the end that count as words. */
    private static final int MARGIN = 2;

    private static final int AFTER = 4;

    /** Likelihoods beyond this and its inverse are scaled. */
    private static final double RANGE = 0x1p200;

    /** More than the sums are out by. */
    private static final double ROUNDING = 1 + 1e-9;

    private final WordTypes types;
    private final Features features;
    private final Histories histories;
    private final Clusters clusters;
    private final WordType outside;
    private final WordType end;
    private final byte[] outsideTags;

    private WordType[] line = new WordType[0];
    private byte[][] options = new byte[0][];

    /** Where in {@link #steps} the states of a word begin. */
    private int[] starts = new int[0];

    /** Of each state of each word, the best choice of the tag two words before. */
    private byte[] steps = new byte[0];

    private double[] before = new double[0];
    private double[] now = new double[0];
    private final double[] odds = new double[Histories.WIDTH];

    /** The odds of the tags that the word may have, and those as changed by a history. */
    private final double[] own = new double[Histories.WIDTH];

    private final double[] shares = new double[Histories.WIDTH];

    TagSearch(WordTypes types, Features features, Histories histories, Clusters clusters) {
        this.types = types;
        this.features = features;
        this.histories = histories;
        this.clusters = clusters;
        this.outside = types.of(Templates.OUTSIDE);
        this.end = types.of(END);
        this.outsideTags = new byte[] {(byte) histories.outside()};
    }

    /**
     * Tags a sentence.
     *
     * @param words the sentence's are the first {@code count}
     * @param tags receives one number a word, for {@link Tagger#tagName}
     */
    public void tag(String[] words, int count, byte[] tags) {
        if (count == 0) {
            return;
        }
        place(words, count);
        int last = MARGIN + count;
        before[0] = 1;
        for (int at = MARGIN; at <= last; at++) {
            if (options[at - 2].length * options[at - 1].length > 1) {
                fromMany(at);
            } else if (options[at].length > 1) {
                fromOne(at);
            } else {
                now[0] = before[0];
                steps[starts[at]] = 0;
            }
            scale(options[at - 1].length * options[at].length);
            double[] swap = before;
            before = now;
            now = swap;
        }
        trace(last, tags);
    }

    /** Looks the words up and makes room. */
    private void place(String[] words, int count) {
        int size = MARGIN + count + AFTER;
        if (line.length < size) {
            line = new WordType[size * 2];
            options = new byte[size * 2][];
            starts = new int[size * 2];
        }
        Arrays.fill(line, 0, MARGIN, outside);
        Arrays.fill(options, 0, MARGIN, outsideTags);
        int states = 0;
        int widest = 1;
        for (int at = MARGIN; at <= MARGIN + count; at++) {
            line[at] = at == MARGIN + count ? end : types.of(words[at - MARGIN]);
            options[at] = line[at].tags();
            starts[at] = states;
            int product = options[at - 1].length * options[at].length;
            widest = Math.max(widest, product);
            states += product;
        }
        Arrays.fill(line, MARGIN + count + 1, size, outside);
        if (before.length < widest) {
            before = new double[widest];
            now = new double[widest];
        }
        if (steps.length < states) {
            steps = new byte[states * 2];
        }
    }

    /** The step to a word after the one pair of tags that those before it may have. */
    private void fromOne(int at) {
        weigh(at);
        byte[] tags = options[at];
        int history = histories.place(histories.pair(options[at - 2][0], options[at - 1][0]));
        for (int tag = 0; tag < tags.length; tag++) {
            now[tag] = before[0] * odds[tags[tag]] * histories.factor(history, tags[tag]);
            steps[starts[at] + tag] = 0;
        }
    }

    /**
     * The step to a word after several pairs of tags. For each tag before, the likeliest history comes first; the others are
     * mostly seen not to better any tag without the sum over all tags being taken.
     */
    private void fromMany(int at) {
        weigh(at);
        byte[] tags = options[at];
        for (int tag = 0; tag < tags.length; tag++) {
            own[tag] = odds[tags[tag]];
        }
        int seconds = options[at - 1].length;
        Arrays.fill(now, 0, seconds * tags.length, -1);
        for (int second = 0; second < seconds; second++) {
            followAll(at, second);
        }
    }

    private void followAll(int at, int second) {
        byte[] firsts = options[at - 2];
        byte[] seconds = options[at - 1];
        int likeliest = 0;
        for (int first = 1; first < firsts.length; first++) {
            likeliest = before[first * seconds.length + second] > before[likeliest * seconds.length + second]
                    ? first
                    : likeliest;
        }
        follow(at, likeliest, second);
        double spread = histories.spread(histories.pair(firsts[likeliest], seconds[second])) * ROUNDING;
        double most = before[likeliest * seconds.length + second];
        for (int first = 0; first < firsts.length; first++) {
            double of = before[first * seconds.length + second];
            double bound = of * spread * histories.spread(histories.pair(firsts[first], seconds[second]));
            if (first != likeliest && bound >= most) {
                follow(at, first, second);
            }
        }
    }

    /** Goes on from the state of one choice of two tags. */
    private void follow(int at, int first, int second) {
        byte[] seconds = options[at - 1];
        byte[] tags = options[at];
        int history = histories.place(histories.pair(options[at - 2][first], seconds[second]));
        double likelihood = before[first * seconds.length + second];
        double sum = 0;
        for (int tag = 0; tag < tags.length; tag++) {
            double share = own[tag] * histories.factor(history, tags[tag]);
            shares[tag] = share;
            sum += share;
        }
        int state = second * tags.length;
        boolean better = false;
        for (int tag = 0; tag < tags.length; tag++) {
            better |= likelihood * shares[tag] * ROUNDING >= now[state + tag] * sum;
        }
        if (!better) {
            return;
        }
        double scaled = likelihood / histories.sum(history, odds);
        for (int tag = 0; tag < tags.length; tag++) {
            double reached = scaled * shares[tag];
            int step = starts[at] + state + tag;
            if (reached > now[state + tag] || reached == now[state + tag] && first < steps[step]) {
                now[state + tag] = reached;
                steps[step] = (byte) first;
            }
        }
    }

    /** The odds of all tags at a place, by everything but the tags before it. */
    private void weigh(int at) {
        WordType word = line[at];
        WordType.Rare rare = word.rare();
        if (rare == null) {
            Arrays.fill(odds, 1);
            features.apply(word.row(), odds);
        } else {
            System.arraycopy(rare.odds(), 0, odds, 0, odds.length);
            weighAround(at, word, rare);
        }
        features.apply(line[at - 1].before(), odds);
        features.apply(line[at + 1].after(), odds);
    }

    private void weighAround(int at, WordType word, WordType.Rare rare) {
        WordType previous = line[at - 1];
        WordType next = line[at + 1];
        features.apply(previous.shapeBefore(), odds);
        features.apply(next.shapeAfter(), odds);
        features.apply(clusters.row(previous.cluster(), Clusters.BEFORE), odds);
        features.apply(clusters.row(next.cluster(), Clusters.AFTER), odds);
        features.apply(clusters.row(previous.cluster(), word.cluster(), next.cluster()), odds);
        if (rare.capital()
                && (word.companyEnd() || next.companyEnd() || line[at + 2].companyEnd() || line[at + 3].companyEnd())) {
            features.apply(features.company(), odds);
        }
        if (at == MARGIN) {
            features.apply(rare.capitalAtStart(), odds);
            features.apply(rare.upperCaseAtStart(), odds);
        } else {
            features.apply(rare.capitalInside(), odds);
        }
    }

    private void scale(int states) {
        double most = 0;
        for (int state = 0; state < states; state++) {
            most = Math.max(most, now[state]);
        }
        if (most > RANGE || most < 1 / RANGE) {
            int exponent = -Math.getExponent(most);
            for (int state = 0; state < states; state++) {
                now[state] = Math.scalb(now[state], exponent);
            }
        }
    }

    private void trace(int last, byte[] tags) {
        // The end has one tag, so that a state of it is the choice of the last word's.
        int first = 0;
        for (int state = 1; state < options[last - 1].length; state++) {
            first = before[state] > before[first] ? state : first;
        }
        int second = 0;
        for (int at = last; at > MARGIN; at--) {
            tags[at - 1 - MARGIN] = options[at - 1][first];
            int step = steps[starts[at] + first * options[at].length + second];
            second = first;
            first = step;
        }
    }
}
