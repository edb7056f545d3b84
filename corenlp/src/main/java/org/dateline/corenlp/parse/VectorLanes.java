// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Arithmetic} with the JDK's vectors, for a JVM that was started with {@code --add-modules jdk.incubator.vector}: the
 * scores stay in registers over all hidden units, which plain loops cannot have. The other two sums are those of the plain
 * loops, which are as fast.
 */
final class VectorLanes implements Arithmetic {
    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();
    /** Vectors of scores at a time. */
    private static final int BLOCK = 5;

    private final Matrices matrices;
    private final PlainLoops plain;
    /** Of each hidden unit the first {@link #width} columns of its row of the output, one row after the other. */
    private final float[] output;

    private final int width;
    /** The columns that fill no block, each over the hidden units. */
    private final float[][] rest;

    VectorLanes(Matrices matrices) {
        this.matrices = matrices;
        plain = new PlainLoops(matrices);
        int block = BLOCK * WIDTH;
        width = matrices.transitions() / block * block;
        output = new float[matrices.hidden() * width];
        rest = new float[matrices.transitions() - width][matrices.hidden()];
        for (int unit = 0; unit < matrices.hidden(); unit++) {
            float[] row = matrices.output()[unit];
            System.arraycopy(row, 0, output, unit * width, width);
            for (int i = 0; i < rest.length; i++) {
                rest[i][unit] = row[width + i];
            }
        }
    }

    @Override
    public void contribution(int position, float[] embedding, float[] into) {
        plain.contribution(position, embedding, into);
    }

    @Override
    public void sum(float[][] rows, int count, float[] into) {
        plain.sum(rows, count, into);
    }

    @Override
    public Choice choice() {
        float[] scores = new float[matrices.scores()];
        return (hidden, transitions) -> {
            PlainLoops.cube(hidden);
            score(hidden, scores);
            return Choice.highest(scores, transitions);
        };
    }

    private void score(float[] cubes, float[] scores) {
        for (int at = 0; at < width; at += BLOCK * WIDTH) {
            five(cubes, at, scores);
        }
        for (int i = 0; i < rest.length; i++) {
            scores[width + i] = dot(cubes, rest[i]);
        }
    }

    /** Two hidden units a step, so that no sum waits for the one before. */
    private void five(float[] hidden, int at, float[] into) {
        FloatVector a = FloatVector.zero(LANES);
        FloatVector b = a;
        FloatVector c = a;
        FloatVector d = a;
        FloatVector e = a;
        FloatVector f = a;
        FloatVector g = a;
        FloatVector h = a;
        FloatVector k = a;
        FloatVector l = a;
        int unit = 0;
        int row = at;
        for (; unit + 2 <= hidden.length; unit += 2, row += 2 * width) {
            FloatVector first = FloatVector.broadcast(LANES, hidden[unit]);
            a = lane(row).fma(first, a);
            b = lane(row + WIDTH).fma(first, b);
            c = lane(row + 2 * WIDTH).fma(first, c);
            d = lane(row + 3 * WIDTH).fma(first, d);
            e = lane(row + 4 * WIDTH).fma(first, e);
            FloatVector second = FloatVector.broadcast(LANES, hidden[unit + 1]);
            int below = row + width;
            f = lane(below).fma(second, f);
            g = lane(below + WIDTH).fma(second, g);
            h = lane(below + 2 * WIDTH).fma(second, h);
            k = lane(below + 3 * WIDTH).fma(second, k);
            l = lane(below + 4 * WIDTH).fma(second, l);
        }
        a.add(f).intoArray(into, at);
        b.add(g).intoArray(into, at + WIDTH);
        c.add(h).intoArray(into, at + 2 * WIDTH);
        d.add(k).intoArray(into, at + 3 * WIDTH);
        e.add(l).intoArray(into, at + 4 * WIDTH);
        for (; unit < hidden.length; unit++, row += width) {
            for (int i = 0; i < BLOCK * WIDTH; i++) {
                into[at + i] += hidden[unit] * output[row + i];
            }
        }
    }

    private FloatVector lane(int at) {
        return FloatVector.fromArray(LANES, output, at);
    }

    private static float dot(float[] hidden, float[] column) {
        FloatVector a = FloatVector.zero(LANES);
        FloatVector b = a;
        int unit = 0;
        for (; unit + 2 * WIDTH <= hidden.length; unit += 2 * WIDTH) {
            a = FloatVector.fromArray(LANES, hidden, unit).fma(FloatVector.fromArray(LANES, column, unit), a);
            int next = unit + WIDTH;
            b = FloatVector.fromArray(LANES, hidden, next).fma(FloatVector.fromArray(LANES, column, next), b);
        }
        float sum = a.add(b).reduceLanes(VectorOperators.ADD);
        for (; unit < hidden.length; unit++) {
            sum += hidden[unit] * column[unit];
        }
        return sum;
    }
}
