// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.model.PloverType;
import org.dateline.model.Span;
import org.dateline.pipeline.extract.CodingLessons;
import org.dateline.pipeline.extract.TypeWeights;

/**
 * Learns {@link TypeWeights}: a log-linear choice among all codings of all words of a text and coding nothing. Gold tells the type
 * and sometimes the parties but not the word, so any word that fits the parties best may be meant. AdaGrad, weights averaged
 * and drawn to zero; always the same for the same lessons.
 */
final class TypeLearner {
    private static final int ROUNDS = 14;
    /** From this round on the weights are averaged. */
    private static final int SETTLED = 4;

    /** A sign must have been seen as often. */
    private static final int SELDOM = 2;

    private static final float RATE = 0.1f;
    /** How strongly weights are drawn back to where they began. */
    private static final float DRAW = 2f;

    private static final float DRAW_MEANING = 0.0005f;
    /** What the lexicon's word for a type weighs before anything is learnt. */
    private static final float LEXICON = 2f;
    /** What the lexicon's word counts beside the parties, two each, when the word that gold means is looked for. */
    private static final int KNOWN = 2;

    private static final int TYPES = TypeWeights.TYPES;
    private static final int COLUMNS = TypeWeights.COLUMNS;

    /** One text: by option its signs and meaning, and which types are right for it; the last option is coding nothing. */
    private record Problem(int[][] signs, float[][] meaning, boolean[] meant, Set<PloverType> types, float share) {}

    private final Map<String, Integer> index = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void add(List<CodingLessons.Lesson> sentences, GoldCoding gold) {
        List<CodingLessons.Option> options = new ArrayList<>();
        sentences.forEach(sentence -> options.addAll(sentence.options()));
        if (sentences.isEmpty() || (options.isEmpty() && !gold.types().isEmpty())) {
            return;
        }
        boolean[] meant = meant(options, gold);
        options.add(sentences.get(0).none());
        int[][] signs = new int[options.size()][];
        float[][] meaning = new float[options.size()][];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = options.get(i).signs().stream()
                    .distinct()
                    .mapToInt(sign -> index.computeIfAbsent(sign, any -> index.size()))
                    .toArray();
            meaning[i] = options.get(i).meaning();
        }
        problems.add(new Problem(signs, meaning, meant, gold.types(), (float) gold.share()));
    }

    /** The words that gold may mean: those that fit the parties best, and of them those that the lexicon gives the type. */
    private static boolean[] meant(List<CodingLessons.Option> options, GoldCoding gold) {
        int[] fits = new int[options.size()];
        int best = 0;
        for (int i = 0; i < fits.length; i++) {
            List<String> signs = options.get(i).signs();
            boolean known = gold.types().stream().anyMatch(type -> signs.contains("lex=" + type.name()));
            fits[i] = 2 * fit(options.get(i), gold) + (known ? KNOWN : 0);
            best = Math.max(best, fits[i]);
        }
        boolean[] meant = new boolean[fits.length];
        for (int i = 0; i < fits.length; i++) {
            meant[i] = fits[i] == best;
        }
        return meant;
    }

    private static int fit(CodingLessons.Option option, GoldCoding gold) {
        return (overlap(option.actors(), gold.actors()) ? 1 : 0)
                + (overlap(option.recipients(), gold.recipients()) ? 1 : 0);
    }

    private static boolean overlap(List<Span> ones, List<Span> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    TypeWeights learn(Map<String, float[]> into, float[][] meaningInto) {
        int[] counts = new int[index.size()];
        for (Problem problem : problems) {
            for (int[] option : problem.signs) {
                for (int sign : option) {
                    counts[sign]++;
                }
            }
        }
        float[][] weights = prior();
        float[][] prior = prior();
        float[][] squares = new float[index.size()][COLUMNS];
        float[][] sums = new float[index.size()][COLUMNS];
        float[][] meaning = new float[TypeWeights.MEANING][COLUMNS];
        float[][] meaningSquares = new float[TypeWeights.MEANING][COLUMNS];
        float[][] meaningSums = new float[TypeWeights.MEANING][COLUMNS];
        float[] none = new float[COLUMNS];
        List<Problem> shuffled = new ArrayList<>(problems);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            for (Problem problem : shuffled) {
                float[][] slopes = slopes(problem, weights, meaning, counts);
                for (int i = 0; i < slopes.length; i++) {
                    for (int sign : problem.signs[i]) {
                        if (counts[sign] >= SELDOM) {
                            step(weights[sign], squares[sign], slopes[i], 1, DRAW / counts[sign], prior[sign]);
                        }
                    }
                    for (int m = 0; m < TypeWeights.MEANING; m++) {
                        if (problem.meaning[i][m] != 0) {
                            step(meaning[m], meaningSquares[m], slopes[i], problem.meaning[i][m], DRAW_MEANING, none);
                        }
                    }
                }
            }
            if (round >= SETTLED) {
                add(weights, sums);
                add(meaning, meaningSums);
            }
        }
        index.forEach((sign, id) -> {
            if (counts[id] >= SELDOM || sign.startsWith("lex=")) {
                into.put(sign, sums[id]);
            }
        });
        System.arraycopy(meaningSums, 0, meaningInto, 0, meaningSums.length);
        return new TypeWeights(into, meaningSums);
    }

    /** Before anything is learnt the lexicon is believed. */
    private float[][] prior() {
        float[][] prior = new float[index.size()][COLUMNS];
        for (PloverType type : PloverType.values()) {
            Integer sign = index.get("lex=" + type.name());
            if (sign != null) {
                prior[sign][type.ordinal()] = LEXICON;
            }
        }
        return prior;
    }

    private static void add(float[][] weights, float[][] sums) {
        for (int i = 0; i < sums.length; i++) {
            for (int k = 0; k < COLUMNS; k++) {
                sums[i][k] += weights[i][k] / (ROUNDS - SETTLED);
            }
        }
    }

    private static void step(float[] weights, float[] squares, float[] slopes, float value, float draw, float[] prior) {
        for (int k = 0; k < COLUMNS; k++) {
            if (slopes[k] != 0) {
                float slope = slopes[k] * value - draw * (weights[k] - prior[k]);
                squares[k] += slope * slope;
                weights[k] += RATE * slope / (float) Math.sqrt(squares[k] + 1e-6f);
            }
        }
    }

    /** By option and column, how the likelihood of what is right grows with the sums. */
    private static float[][] slopes(Problem problem, float[][] weights, float[][] meaning, int[] counts) {
        int count = problem.signs.length;
        float[][] sums = new float[count][COLUMNS];
        float greatest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            for (int sign : problem.signs[i]) {
                if (counts[sign] >= SELDOM) {
                    for (int k = 0; k < COLUMNS; k++) {
                        sums[i][k] += weights[sign][k];
                    }
                }
            }
            for (int m = 0; m < TypeWeights.MEANING; m++) {
                float value = problem.meaning[i][m];
                if (value != 0) {
                    for (int k = 0; k < COLUMNS; k++) {
                        sums[i][k] += value * meaning[m][k];
                    }
                }
            }
            for (int t = 0; t < TYPES; t++) {
                greatest = Math.max(greatest, sums[i][t] + sums[i][TypeWeights.ANY]);
            }
        }
        greatest = Math.max(greatest, sums[count - 1][TypeWeights.NONE]);
        return shares(problem, sums, greatest);
    }

    private static float[][] shares(Problem problem, float[][] sums, float greatest) {
        int last = sums.length - 1;
        float[][] shares = new float[sums.length][COLUMNS];
        double all = 0;
        double right = 0;
        for (int i = 0; i < last; i++) {
            for (int t = 0; t < TYPES; t++) {
                shares[i][t] = (float) Math.exp(sums[i][t] + sums[i][TypeWeights.ANY] - greatest);
                all += shares[i][t];
                right += isRight(problem, i, t) ? shares[i][t] : 0;
            }
        }
        shares[last][TypeWeights.NONE] = (float) Math.exp(sums[last][TypeWeights.NONE] - greatest);
        all += shares[last][TypeWeights.NONE];
        boolean nothing = problem.types.isEmpty();
        right += nothing ? shares[last][TypeWeights.NONE] : 0;
        float[][] slopes = new float[sums.length][COLUMNS];
        for (int i = 0; i < last; i++) {
            for (int t = 0; t < TYPES; t++) {
                double pull = (isRight(problem, i, t) ? shares[i][t] / right : 0) - shares[i][t] / all;
                slopes[i][t] = problem.share * (float) pull;
                slopes[i][TypeWeights.ANY] += slopes[i][t];
            }
        }
        double none = shares[last][TypeWeights.NONE];
        slopes[last][TypeWeights.NONE] = problem.share * (float) ((nothing ? none / right : 0) - none / all);
        return slopes;
    }

    private static boolean isRight(Problem problem, int option, int type) {
        return problem.meant[option] && problem.types.contains(PloverType.values()[type]);
    }
}
