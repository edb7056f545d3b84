// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.util.Arrays;

/** {@link Arithmetic} in loops that the JIT compiler makes vector instructions of by itself. */
final class PlainLoops implements Arithmetic {
    /** Rows in one loop; with more than eight the compiler gives up. */
    static final int BLOCK = 4;

    private final Matrices matrices;

    PlainLoops(Matrices matrices) {
        this.matrices = matrices;
    }

    @Override
    public void contribution(int position, float[] embedding, float[] into) {
        product(embedding, matrices.input(), position * embedding.length, into);
    }

    @Override
    public Choice choice() {
        return new EarlyChoice(matrices);
    }

    static void cube(float[] hidden) {
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
    }

    /** {@code into = factors · rows[from…]}. */
    private static void product(float[] factors, float[][] rows, int from, float[] into) {
        Arrays.fill(into, 0);
        int i = 0;
        for (; i + BLOCK <= factors.length; i += BLOCK) {
            int row = from + i;
            four(
                    factors[i],
                    rows[row],
                    factors[i + 1],
                    rows[row + 1],
                    factors[i + 2],
                    rows[row + 2],
                    factors[i + 3],
                    rows[row + 3],
                    into);
        }
        for (; i < factors.length; i++) {
            one(factors[i], rows[from + i], into);
        }
    }

    static void four(float f, float[] a, float g, float[] b, float h, float[] c, float k, float[] d, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += f * a[i] + g * b[i] + h * c[i] + k * d[i];
        }
    }

    static void one(float f, float[] a, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += f * a[i];
        }
    }

    @Override
    public void sum(float[][] rows, int count, float[] into) {
        System.arraycopy(rows[0], 0, into, 0, into.length);
        int row = 1;
        for (; row + BLOCK <= count; row += BLOCK) {
            addFour(rows[row], rows[row + 1], rows[row + 2], rows[row + 3], into);
        }
        for (; row < count; row++) {
            add(rows[row], into);
        }
    }

    private static void addFour(float[] a, float[] b, float[] c, float[] d, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += a[i] + b[i] + c[i] + d[i];
        }
    }

    private static void add(float[] a, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += a[i];
        }
    }
}
