// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Linear models over named signs, as far as {@link FactualityWeights} needs them; the same input gives the same output. */
final class Regression {
    private Regression() {}

    static double error(double[] gold, double[] given) {
        double sum = 0;
        for (int i = 0; i < gold.length; i++) {
            sum += Math.abs(gold[i] - given[i]);
        }
        return sum / gold.length;
    }

    static double pearson(double[] gold, double[] given) {
        double meanGold = Arrays.stream(gold).average().orElse(0);
        double meanGiven = Arrays.stream(given).average().orElse(0);
        double product = 0;
        double squareGold = 0;
        double squareGiven = 0;
        for (int i = 0; i < gold.length; i++) {
            product += (gold[i] - meanGold) * (given[i] - meanGiven);
            squareGold += (gold[i] - meanGold) * (gold[i] - meanGold);
            squareGiven += (given[i] - meanGiven) * (given[i] - meanGiven);
        }
        return product / Math.sqrt(squareGold * squareGiven);
    }

    /** Tells two kinds of sentences apart by their traits; both kinds count the same. */
    record Logistic(Map<String, Double> weights) {
        private static final int STEPS = 600;

        static Logistic fit(List<Map<String, Double>> yes, List<Map<String, Double>> no) {
            Map<String, Double> weights = new TreeMap<>();
            Logistic model = new Logistic(weights);
            for (int step = 0; step < STEPS && !yes.isEmpty() && !no.isEmpty(); step++) {
                Map<String, Double> slope = new TreeMap<>();
                model.add(slope, yes, 1);
                model.add(slope, no, 0);
                slope.forEach((name, value) -> weights.merge(name, value, Double::sum));
            }
            return model;
        }

        private void add(Map<String, Double> slope, List<Map<String, Double>> sentences, int label) {
            double step = 0.5 / sentences.size();
            for (Map<String, Double> sentence : sentences) {
                double wrong = label - share(List.of(sentence));
                sentence.forEach((name, value) -> slope.merge(name, step * wrong * value, Double::sum));
            }
        }

        /** How sure a text of these sentences is of the first kind. */
        double share(List<Map<String, Double>> sentences) {
            double sum = 0;
            for (Map<String, Double> sentence : sentences) {
                for (Map.Entry<String, Double> trait : sentence.entrySet()) {
                    sum += trait.getValue() * weights.getOrDefault(trait.getKey(), 0.0);
                }
            }
            return 1 / (1 + Math.exp(-sum / Math.max(1, sentences.size())));
        }
    }

    /** Ridge regression with Huber's loss by reweighting; the sums are solved by conjugate gradients. */
    static final class Ridge {
        private static final int ROUNDS = 6;
        private static final int STEPS = 120;

        private final Map<String, Integer> columns = new HashMap<>();
        private final int[][] rows;
        private final double[] tilts;
        private final double[] gold;
        private final double[] weights;

        Ridge(List<String> names, int size) {
            names.forEach(name -> columns.put(name, columns.size()));
            rows = new int[size][];
            tilts = new double[size];
            gold = new double[size];
            weights = new double[2 * columns.size()];
        }

        void row(int i, List<String> signs, double share, double value) {
            rows[i] = indices(signs);
            tilts[i] = 2 * share - 1;
            gold[i] = value;
        }

        private int[] indices(List<String> signs) {
            int[] found = new int[signs.size() + 1];
            found[0] = column("always");
            int size = 1;
            for (String sign : signs) {
                Integer column = columns.get(sign);
                if (column != null) {
                    found[size++] = column;
                }
            }
            return Arrays.copyOf(found, size);
        }

        private int column(String name) {
            return Objects.requireNonNull(columns.get(name), name);
        }

        double common(String name) {
            return weights[column(name)];
        }

        double report(String name) {
            return weights[columns.size() + column(name)];
        }

        double sum(List<String> signs, double share) {
            return dot(indices(signs), 2 * share - 1, weights);
        }

        void fit(double[] counts, double ridge, double huber) {
            double[] scale = counts.clone();
            for (int round = 0; round < ROUNDS; round++) {
                solve(scale, ridge);
                for (int i = 0; i < scale.length; i++) {
                    double off = Math.abs(gold[i] - dot(rows[i], tilts[i], weights));
                    scale[i] = counts[i] * Math.min(1, huber / Math.max(1e-9, off));
                }
            }
        }

        private double dot(int[] row, double tilt, double[] vector) {
            double sum = 0;
            int half = columns.size();
            for (int column : row) {
                sum += vector[column] + tilt * vector[half + column];
            }
            return sum;
        }

        private void spread(int[] row, double tilt, double by, double[] into) {
            int half = columns.size();
            for (int column : row) {
                into[column] += by;
                into[half + column] += by * tilt;
            }
        }

        /** Minimises the scaled squares plus the ridge, from where the weights stand. */
        private void solve(double[] scale, double ridge) {
            double[] rest = new double[weights.length];
            for (int i = 0; i < rows.length; i++) {
                spread(rows[i], tilts[i], scale[i] * (gold[i] - dot(rows[i], tilts[i], weights)), rest);
            }
            for (int k = 0; k < rest.length; k++) {
                rest[k] -= ridge * weights[k];
            }
            double[] way = rest.clone();
            double square = square(rest);
            for (int step = 0; step < STEPS && square > 1e-6; step++) {
                double[] image = new double[weights.length];
                for (int i = 0; i < rows.length; i++) {
                    spread(rows[i], tilts[i], scale[i] * dot(rows[i], tilts[i], way), image);
                }
                double along = 0;
                for (int k = 0; k < image.length; k++) {
                    image[k] += ridge * way[k];
                    along += image[k] * way[k];
                }
                double length = square / along;
                for (int k = 0; k < image.length; k++) {
                    weights[k] += length * way[k];
                    rest[k] -= length * image[k];
                }
                double next = square(rest);
                for (int k = 0; k < way.length; k++) {
                    way[k] = rest[k] + next / square * way[k];
                }
                square = next;
            }
        }

        private static double square(double[] vector) {
            double sum = 0;
            for (double one : vector) {
                sum += one * one;
            }
            return sum;
        }
    }
}
