// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

/** Logistic regression over few signs, of which the first is always 1, by Newton's method; the same input gives the same output. */
final class Logistic {
    private static final int ROUNDS = 40;

    private Logistic() {}

    /**
     * The weight of each sign.
     *
     * @param counts how much each row counts; they are scaled to sum to 1
     * @param ridge on all weights but the first, of signs brought to one spread
     */
    static double[] fit(double[][] rows, boolean[] right, double[] counts, double ridge) {
        int signs = rows[0].length;
        double all = 0;
        for (double count : counts) {
            all += count;
        }
        double[] spread = spread(rows);
        double[] weights = new double[signs];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[signs];
            double[][] curve = new double[signs][signs];
            for (int i = 0; i < rows.length; i++) {
                double sum = 0;
                for (int k = 0; k < signs; k++) {
                    sum += weights[k] * rows[i][k];
                }
                double given = 1 / (1 + Math.exp(-sum));
                double count = counts[i] / all;
                for (int k = 0; k < signs; k++) {
                    slope[k] += count * ((right[i] ? 1 : 0) - given) * rows[i][k];
                    for (int j = 0; j < signs; j++) {
                        curve[k][j] += count * given * (1 - given) * rows[i][k] * rows[i][j];
                    }
                }
            }
            for (int k = 1; k < signs; k++) {
                slope[k] -= ridge * spread[k] * spread[k] * weights[k];
                curve[k][k] += ridge * spread[k] * spread[k];
            }
            double[] step = solve(curve, slope);
            for (int k = 0; k < signs; k++) {
                weights[k] += step[k];
            }
        }
        return weights;
    }

    private static double[] spread(double[][] rows) {
        double[] spread = new double[rows[0].length];
        for (int k = 0; k < spread.length; k++) {
            double sum = 0;
            double squares = 0;
            for (double[] row : rows) {
                sum += row[k];
                squares += row[k] * row[k];
            }
            double mean = sum / rows.length;
            spread[k] = Math.sqrt(Math.max(0, squares / rows.length - mean * mean));
        }
        return spread;
    }

    /** Gauss's elimination with the largest pivot. */
    private static double[] solve(double[][] matrix, double[] vector) {
        int size = vector.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column; row < size; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            double[] line = matrix[pivot];
            matrix[pivot] = matrix[column];
            matrix[column] = line;
            double value = vector[pivot];
            vector[pivot] = vector[column];
            vector[column] = value;
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / (line[column] + 1e-12);
                for (int k = column; k < size; k++) {
                    matrix[row][k] -= factor * line[k];
                }
                vector[row] -= factor * vector[column];
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = vector[row];
            for (int k = row + 1; k < size; k++) {
                rest -= matrix[row][k] * solution[k];
            }
            solution[row] = rest / (matrix[row][row] + 1e-12);
        }
        return solution;
    }
}
