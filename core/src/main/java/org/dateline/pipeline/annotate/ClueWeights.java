// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Weights of clues by form of pronoun. An option's share is the exponential of the sum of its clues' weights, divided by the
 * sum over all options and nobody; the option with the greatest wins where it is at least the form's threshold.
 */
public final class ClueWeights implements AntecedentRanker {
    private static final String THRESHOLD = "THRESHOLD";

    private static final PronounChoice.Form[] FORMS = PronounChoice.Form.values();

    private final double[][] weights;
    private final double[] thresholds;

    /**
     * @param weights of every clue, by form, both in their order
     * @param thresholds by form
     */
    public ClueWeights(double[][] weights, double[] thresholds) {
        if (weights.length != FORMS.length || thresholds.length != FORMS.length) {
            throw new IllegalArgumentException("every form needs its weights and its threshold");
        }
        this.weights = new double[FORMS.length][];
        for (int i = 0; i < FORMS.length; i++) {
            if (weights[i].length != Clue.values().length) {
                throw new IllegalArgumentException("every clue needs a weight: " + FORMS[i]);
            }
            this.weights[i] = weights[i].clone();
        }
        this.thresholds = thresholds.clone();
    }

    /** The weights that come with the library. */
    static ClueWeights standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        private static final ClueWeights STANDARD = parse(Resource.lines("antecedents.tsv"));
    }

    /** Reads rows of a clue and its weights, in order of the forms. */
    static ClueWeights parse(List<String> lines) {
        double[][] weights = new double[FORMS.length][Clue.values().length];
        double[] thresholds = new double[FORMS.length];
        for (String line : lines) {
            String[] cells = line.trim().split("\\s+");
            if (cells.length != FORMS.length + 1) {
                throw new IllegalStateException("antecedents.tsv: a row needs a weight for each form: " + line);
            }
            String name = cells[0].toUpperCase(Locale.ROOT);
            for (int i = 0; i < FORMS.length; i++) {
                double value = Double.parseDouble(cells[i + 1]);
                if (name.equals(THRESHOLD)) {
                    thresholds[i] = value;
                } else {
                    weights[i][Clue.valueOf(name).ordinal()] = value;
                }
            }
        }
        return new ClueWeights(weights, thresholds);
    }

    @Override
    public int choose(PronounChoice choice) {
        double[] shares = shares(choice);
        int best = NOBODY;
        double most = 0;
        for (int i = 0; i < shares.length - 1; i++) {
            if (shares[i] > most) {
                most = shares[i];
                best = i;
            }
        }
        return most >= thresholds[choice.form().ordinal()] ? best : NOBODY;
    }

    /** The share of every option and, last, of nobody. */
    public double[] shares(PronounChoice choice) {
        double[] own = weights[choice.form().ordinal()];
        int count = choice.options().size();
        double[] shares = new double[count + 1];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= count; i++) {
            shares[i] = sum(own, i < count ? choice.options().get(i).clues() : choice.nobody());
            greatest = Math.max(greatest, shares[i]);
        }
        double all = 0;
        for (int i = 0; i <= count; i++) {
            shares[i] = Math.exp(shares[i] - greatest);
            all += shares[i];
        }
        for (int i = 0; i <= count; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    private static double sum(double[] weights, Set<Clue> clues) {
        double sum = 0;
        for (Clue clue : clues) {
            sum += weights[clue.ordinal()];
        }
        return sum;
    }
}
