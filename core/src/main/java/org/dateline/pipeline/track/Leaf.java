// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.Arrays;

/** A report in the matrix of likeness, with its row of it. Likeness is held as a whole number, so that sums do not depend on their order. */
final class Leaf {
    /** What a likeness of 1 is held as. */
    static final double ONE = 1 << 30;

    private final String report;
    private final Cluster cluster;
    private Leaf[] others = new Leaf[4];
    private int[] alike = new int[4];
    private int length;

    Leaf(String report) {
        this.report = report;
        this.cluster = new Cluster(this);
    }

    String report() {
        return report;
    }

    /** The cluster of this report alone. */
    Cluster cluster() {
        return cluster;
    }

    int length() {
        return length;
    }

    Leaf other(int at) {
        return others[at];
    }

    int alike(int at) {
        return alike[at];
    }

    static void join(Leaf a, Leaf b, double likeness) {
        int held = (int) Math.round(likeness * ONE);
        a.put(b, held);
        b.put(a, held);
    }

    /** Takes the report out of the rows of all others. */
    void leave() {
        for (int i = 0; i < length; i++) {
            others[i].drop(this);
        }
        length = 0;
        others = new Leaf[0];
        alike = new int[0];
    }

    private void put(Leaf other, int held) {
        if (length == others.length) {
            int places = Math.max(4, 2 * length);
            others = Arrays.copyOf(others, places);
            alike = Arrays.copyOf(alike, places);
        }
        others[length] = other;
        alike[length++] = held;
    }

    private void drop(Leaf other) {
        for (int i = 0; i < length; i++) {
            if (others[i] == other) {
                length--;
                others[i] = others[length];
                alike[i] = alike[length];
                // Beyond the row's end nobody is held who has left.
                others[length] = this;
                return;
            }
        }
    }
}
