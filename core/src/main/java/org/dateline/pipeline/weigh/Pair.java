// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Comparator;

/**
 * Two clauses of different reports that may tell one thing.
 *
 * @param own how much the clauses have in common
 * @param around how much their sentences have
 * @param score how surely they tell one thing; 1 is where agreement begins
 */
record Pair(Clause one, Clause other, Likeness own, Likeness around, double score) {
    /** Surest first; equal ones in a stable order. */
    static final Comparator<Pair> SUREST = Comparator.comparingDouble((Pair pair) -> -pair.score)
            .thenComparing(pair -> pair.one.key())
            .thenComparing(pair -> pair.other.key());

    /** Whether the two have more in common than what they are about: an act, what one's predicate says, a number. */
    boolean sharesAnAct() {
        return own.acts() > 0
                || own.numbers() > 0
                || one.head().equals(other.head())
                || one.tells(other.head())
                || other.tells(one.head());
    }
}
