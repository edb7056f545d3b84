// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sparse matrix of likeness: the reports that it has by their places, which are small numbers and given anew when one is free.
 * Likeness is held as a whole number, so that sums do not depend on their order.
 */
final class Leaves {
    /** What a likeness of 1 is held as. */
    static final double ONE = 1 << 30;

    private @Nullable Leaf[] held = new @Nullable Leaf[64];
    private int places;
    private int[] free = new int[64];
    private int freed;

    /** A new report that is like no other yet. */
    Leaf add(String report) {
        int place = freed > 0 ? free[--freed] : places++;
        if (place == held.length) {
            held = Arrays.copyOf(held, 2 * place);
        }
        Leaf leaf = new Leaf(report, place);
        held[place] = leaf;
        return leaf;
    }

    /** One more than the highest place that was ever given. */
    int places() {
        return places;
    }

    /** The report at a place, {@code null} where there is none. */
    @Nullable Leaf at(int place) {
        return held[place];
    }

    static void join(Leaf a, Leaf b, double likeness) {
        int alike = (int) Math.round(likeness * ONE);
        a.put(b.place(), alike);
        b.put(a.place(), alike);
    }

    /** Takes a report out of the rows of all others; its place is not given to another yet. */
    void leave(Leaf leaf) {
        for (int i = 0; i < leaf.length(); i++) {
            Objects.requireNonNull(held[leaf.other(i)]).drop(leaf.place());
        }
        leaf.dropAll();
        held[leaf.place()] = null;
    }

    /** Gives back the place of a report that has left. */
    void free(Leaf left) {
        free = freed < free.length ? free : Arrays.copyOf(free, 2 * freed);
        free[freed++] = left.place();
    }
}
