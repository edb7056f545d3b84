// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Span;
import org.dateline.pipeline.annotate.AntecedentRanker;
import org.dateline.pipeline.annotate.Clue;
import org.dateline.pipeline.annotate.ClueWeights;
import org.dateline.pipeline.annotate.PronounChoice;
import org.dateline.pipeline.annotate.PronounChoice.Form;
import org.jspecify.annotations.Nullable;

/**
 * Learns weights of clues from texts with gold coreference, in rounds: in the first every pronoun before the one at hand
 * stands for what the gold says, in the others for what the weights of the round before choose.
 */
final class PronounLessons {
    private static final int ROUNDS = 3;
    private static final double PRIOR = 8;
    private static final int CLUES = Clue.values().length;

    /** Forms that differ in case only, in their order. */
    private static final int[] GROUP = {0, 0, 1, 1, 2, 2, 3};

    private static final int GROUPS = 4;

    /** The least share that a choice needs, by form: "it" mostly stands for what no mention tells. */
    private static final double[] THRESHOLDS = {0.3, 0.3, 0.3, 0.3, 0.4, 0.4, 0.3};

    private PronounLessons() {}

    static double[] thresholds() {
        return THRESHOLDS.clone();
    }

    /** The weights by form and clue, both in their order. */
    static double[][] learn(List<CoreferenceText> texts) {
        double[][] weights = round(texts, null);
        for (int round = 1; round < ROUNDS; round++) {
            weights = round(texts, new ClueWeights(weights, THRESHOLDS));
        }
        return weights;
    }

    private static double[][] round(List<CoreferenceText> texts, @Nullable ClueWeights before) {
        List<LogLinear.Lesson> lessons = new ArrayList<>();
        for (CoreferenceText text : texts) {
            text.resolve(choice -> {
                boolean[] right = right(text.gold(), choice);
                lessons.add(lesson(choice, right));
                return before == null ? first(right) : before.choose(choice);
            });
        }
        return byForm(LogLinear.learn(lessons, CLUES * (1 + GROUPS + Form.values().length), PRIOR));
    }

    /** What all forms have in common, and what each form and its group add to it. */
    private static double[][] byForm(double[] learnt) {
        double[][] weights = new double[Form.values().length][CLUES];
        for (int form = 0; form < weights.length; form++) {
            for (int k = 0; k < CLUES; k++) {
                weights[form][k] =
                        learnt[k] + learnt[CLUES * groupBlock(form) + k] + learnt[CLUES * formBlock(form) + k];
            }
        }
        return weights;
    }

    private static int groupBlock(int form) {
        return 1 + GROUP[form];
    }

    private static int formBlock(int form) {
        return 1 + GROUPS + form;
    }

    private static LogLinear.Lesson lesson(PronounChoice choice, boolean[] right) {
        int form = choice.form().ordinal();
        int[][] options = new int[right.length][];
        for (int i = 0; i < right.length; i++) {
            Set<Clue> clues = i < right.length - 1 ? choice.options().get(i).clues() : choice.nobody();
            options[i] = clues.stream()
                    .flatMap(clue -> List.of(0, groupBlock(form), formBlock(form)).stream()
                            .map(block -> CLUES * block + clue.ordinal()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return new LogLinear.Lesson(options, right);
    }

    /**
     * Which options have mentions of the pronoun's cluster, and no more of others; the last stands for nobody and is right
     * where no other is.
     */
    static boolean[] right(GoldCoreference gold, PronounChoice choice) {
        int count = choice.options().size();
        boolean[] right = new boolean[count + 1];
        String cluster = gold.cluster(choice.pronoun());
        right[count] = true;
        for (int i = 0; cluster != null && i < count; i++) {
            int own = 0;
            int foreign = 0;
            for (Span mention : choice.options().get(i).mentions()) {
                String other = gold.cluster(mention);
                own += cluster.equals(other) ? 1 : 0;
                foreign += other != null && !cluster.equals(other) ? 1 : 0;
            }
            right[i] = own > 0 && own >= foreign;
            right[count] &= !right[i];
        }
        return right;
    }

    private static int first(boolean[] right) {
        for (int i = 0; i < right.length - 1; i++) {
            if (right[i]) {
                return i;
            }
        }
        return AntecedentRanker.NOBODY;
    }
}
