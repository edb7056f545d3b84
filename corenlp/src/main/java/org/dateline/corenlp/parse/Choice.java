// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

/** Chooses a transition by the network's scores, {@code output · hidden³}, for one thread. */
interface Choice {
    /**
     * The transition with the highest score, the first of equals.
     *
     * @param hidden the sums of the hidden units; may be overwritten
     * @param transitions between how many, the first, is to be chosen
     */
    int best(float[] hidden, int transitions);

    /** Number of the highest of the first {@code count} scores, the first of equals. */
    static int highest(float[] scores, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
