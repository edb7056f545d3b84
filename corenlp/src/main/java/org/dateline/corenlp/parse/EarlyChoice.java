// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@link Choice} in plain loops, of no more units than it takes. The cubes of few units are large, so that most decisions are
 * settled by a quarter of the sum: by the inequality of Cauchy and Schwarz the other units can change the difference of two scores
 * by no more than the length of the vector of their cubes times the distance of the two columns of the output. That bound is far
 * off, since it takes the rest to point all one way: of 2.6 million differences none changed by more than {@code 0.31} of it, so
 * that a choice counts as settled from {@link #SHARE} of it on.
 */
final class EarlyChoice implements Choice {
    /** First the units are added up whose sum is larger than this, either way; then, while it is not settled, down to the next. */
    private static final float[] THRESHOLDS = {0.7f, 0.5f, 0.3f, -1};

    /** Of the bound on what the other units can change. */
    private static final float SHARE = 0.4f;

    /** Of the squared length of all cubes: for what the sums of squares may have lost by rounding. */
    private static final float ROUNDING = 1e-5f;

    private static final int WITHOUT_SIGN = 0x7fffffff;

    private final Matrices matrices;
    private final float[] scores;
    private final float[] cubes;
    /** One longer than the units, since the next is written before it is known whether it is wanted. */
    private final int[] units;
    /** Of a transition that has led, how far the columns of the others are. */
    private final float[] @Nullable [] distances;

    EarlyChoice(Matrices matrices) {
        this.matrices = matrices;
        this.scores = new float[matrices.scores()];
        this.cubes = new float[matrices.hidden()];
        this.units = new int[matrices.hidden() + 1];
        this.distances = new float[matrices.transitions()][];
    }

    @Override
    public int best(float[] hidden, int transitions) {
        Arrays.fill(scores, 0);
        System.arraycopy(hidden, 0, cubes, 0, cubes.length);
        PlainLoops.cube(cubes);
        float whole = squares(cubes);
        float rest = whole;
        float above = Float.POSITIVE_INFINITY;
        for (float threshold : THRESHOLDS) {
            int count = above == Float.POSITIVE_INFINITY ? above(hidden, threshold) : between(hidden, threshold, above);
            rest -= squares(count);
            above = threshold;
            add(count);
            if (isSettled(Choice.highest(scores, transitions), transitions, Math.max(rest, 0) + ROUNDING * whole)) {
                break;
            }
        }
        return Choice.highest(scores, transitions);
    }

    /** In four sums, so that none waits for the one before. */
    private static float squares(float[] of) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i < of.length - 3; i += 4) {
            a += of[i] * of[i];
            b += of[i + 1] * of[i + 1];
            c += of[i + 2] * of[i + 2];
            d += of[i + 3] * of[i + 3];
        }
        for (; i < of.length; i++) {
            a += of[i] * of[i];
        }
        return a + b + (c + d);
    }

    /** The same of the cubes of the first {@code count} units. */
    private float squares(int count) {
        float even = 0;
        float odd = 0;
        int i = 0;
        for (; i < count - 1; i += 2) {
            even += cubes[units[i]] * cubes[units[i]];
            odd += cubes[units[i + 1]] * cubes[units[i + 1]];
        }
        return i == count ? even + odd : even + odd + cubes[units[i]] * cubes[units[i]];
    }

    /**
     * Puts the units into {@link #units} whose sum is larger than a number, either way; how many they are. Positive floats are in
     * the order of their bits; to count without a branch is five times as fast.
     */
    private int above(float[] hidden, float threshold) {
        int low = Float.floatToRawIntBits(threshold);
        int count = 0;
        for (int unit = 0; unit < hidden.length; unit++) {
            units[count] = unit;
            count += low - (Float.floatToRawIntBits(hidden[unit]) & WITHOUT_SIGN) >>> 31;
        }
        return count;
    }

    /** The same of the units whose sum is not larger than another number. */
    private int between(float[] hidden, float threshold, float above) {
        int low = threshold < 0 ? -1 : Float.floatToRawIntBits(threshold);
        int high = Float.floatToRawIntBits(above);
        int count = 0;
        for (int unit = 0; unit < hidden.length; unit++) {
            int bits = Float.floatToRawIntBits(hidden[unit]) & WITHOUT_SIGN;
            units[count] = unit;
            count += (low - bits >>> 31) - (high - bits >>> 31);
        }
        return count;
    }

    /** Adds what the first {@code count} of the units give to the scores. */
    private void add(int count) {
        float[][] rows = matrices.output();
        int i = 0;
        for (; i + PlainLoops.BLOCK <= count; i += PlainLoops.BLOCK) {
            int a = units[i];
            int b = units[i + 1];
            int c = units[i + 2];
            int d = units[i + 3];
            PlainLoops.four(cubes[a], rows[a], cubes[b], rows[b], cubes[c], rows[c], cubes[d], rows[d], scores);
        }
        for (; i < count; i++) {
            PlainLoops.one(cubes[units[i]], rows[units[i]], scores);
        }
    }

    /** @param rest squared length of the cubes that are not in the scores yet */
    private boolean isSettled(int best, int transitions, float rest) {
        float[] away = distances(best);
        float length = SHARE * (float) Math.sqrt(rest);
        for (int i = 0; i < transitions; i++) {
            if (scores[best] - scores[i] < length * away[i]) {
                return false;
            }
        }
        return true;
    }

    private float[] distances(int transition) {
        float[] known = distances[transition];
        if (known == null) {
            known = new float[matrices.transitions()];
            for (float[] row : matrices.output()) {
                for (int i = 0; i < known.length; i++) {
                    known[i] += (row[i] - row[transition]) * (row[i] - row[transition]);
                }
            }
            for (int i = 0; i < known.length; i++) {
                known[i] = (float) Math.sqrt(known[i]);
            }
            distances[transition] = known;
        }
        return known;
    }
}
