// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ways to sum and to choose, against doubles summed one by one, over sizes that do not fill blocks and vectors. */
class ArithmeticTest {
    private static float[] random(Random random, int length) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() - 0.5f;
        }
        return numbers;
    }

    private static float[][] random(Random random, int rows, int length) {
        float[][] matrix = new float[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = random(random, length);
        }
        return matrix;
    }

    @ParameterizedTest
    @CsvSource({"1000, 50, 81", "1000, 50, 80", "7, 3, 5", "33, 9, 163", "1, 1, 1", "64, 8, 16"})
    void sumsAreThoseOfTheFormulas(int hidden, int embedding, int transitions) {
        Random random = new Random(hidden);
        Matrices matrices = new Matrices(
                random(random, Positions.INPUTS * embedding, hidden), random(random, hidden, transitions), transitions);
        assertSums(new PlainLoops(matrices), matrices, random);
        assertThat(ModuleLayer.boot().findModule("jdk.incubator.vector"))
                .as("the tests run with the JDK's vectors")
                .isPresent();
        assertSums(Arithmetic.of(matrices), matrices, random);
    }

    private static void assertSums(Arithmetic arithmetic, Matrices matrices, Random random) {
        float[] embedding = random(random, matrices.embedding());
        float[] sums = random(random, matrices.hidden());
        arithmetic.contribution(17, embedding, sums);
        for (int unit = 0; unit < sums.length; unit++) {
            double sum = 0;
            for (int i = 0; i < embedding.length; i++) {
                sum += (double) embedding[i] * matrices.input()[17 * embedding.length + i][unit];
            }
            assertThat((double) sums[unit]).isCloseTo(sum, within(1e-4));
        }
        Choice choice = arithmetic.choice();
        // What an early choice takes for settled is so where there are many units.
        int choices = choice instanceof EarlyChoice && matrices.hidden() < 1000 ? 0 : 50;
        for (int i = 0; i < choices; i++) {
            assertChoice(choice, matrices, random(random, matrices.hidden()), matrices.transitions());
            assertChoice(choice, matrices, random(random, matrices.hidden()), (matrices.transitions() + 1) / 2);
        }
        for (int rows = 1; rows <= 11; rows++) {
            assertRows(arithmetic, random(random, rows, matrices.hidden()));
        }
    }

    /** Some units are made much larger than the others, so that the choice can be settled early. */
    private static void assertChoice(Choice choice, Matrices matrices, float[] hidden, int transitions) {
        for (int unit = 0; unit < hidden.length; unit += 3) {
            hidden[unit] *= 1 + unit % 9;
        }
        double[] scores = new double[transitions];
        for (int unit = 0; unit < hidden.length; unit++) {
            for (int transition = 0; transition < transitions; transition++) {
                scores[transition] += Math.pow(hidden[unit], 3) * matrices.output()[unit][transition];
            }
        }
        int best = choice.best(hidden, transitions);
        assertThat(scores[best]).isCloseTo(DoubleStream.of(scores).max().orElseThrow(), within(1e-4));
    }

    private static void assertRows(Arithmetic arithmetic, float[][] rows) {
        float[] into = new float[rows[0].length];
        arithmetic.sum(rows, rows.length, into);
        for (int unit = 0; unit < into.length; unit++) {
            double sum = 0;
            for (float[] row : rows) {
                sum += row[unit];
            }
            assertThat((double) into[unit]).isCloseTo(sum, within(1e-5));
        }
    }
}
