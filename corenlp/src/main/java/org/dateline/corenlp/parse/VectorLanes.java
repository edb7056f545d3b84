// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import jdk.incubator.vector.FloatVector;
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

    private final PlainLoops plain;
    /** The output's rows one after the other, each filled up to whole vectors. */
    private final float[] output;

    private final int width;

    VectorLanes(Matrices matrices) {
        plain = new PlainLoops(matrices);
        width = (matrices.scores() + WIDTH - 1) / WIDTH * WIDTH;
        output = new float[matrices.hidden() * width];
        for (int unit = 0; unit < matrices.hidden(); unit++) {
            System.arraycopy(matrices.output()[unit], 0, output, unit * width, matrices.scores());
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
    public void score(float[] hidden, float[] scores) {
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        int at = 0;
        for (; at + BLOCK * WIDTH <= scores.length; at += BLOCK * WIDTH) {
            five(hidden, at, scores);
        }
        for (; at < scores.length; at += WIDTH) {
            one(hidden, at, scores);
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

    /** The last transitions, fewer than a vector perhaps. */
    private void one(float[] hidden, int at, float[] into) {
        FloatVector a = FloatVector.zero(LANES);
        FloatVector b = a;
        int unit = 0;
        int row = at;
        for (; unit + 2 <= hidden.length; unit += 2, row += 2 * width) {
            a = lane(row).fma(FloatVector.broadcast(LANES, hidden[unit]), a);
            b = lane(row + width).fma(FloatVector.broadcast(LANES, hidden[unit + 1]), b);
        }
        if (unit < hidden.length) {
            a = lane(row).fma(FloatVector.broadcast(LANES, hidden[unit]), a);
        }
        FloatVector sum = a.add(b);
        for (int i = 0; i < WIDTH && at + i < into.length; i++) {
            into[at + i] = sum.lane(i);
        }
    }
}
