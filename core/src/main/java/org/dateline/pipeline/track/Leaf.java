// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.Arrays;

/** A report in the matrix of likeness, with its row of it, by the places of the others in {@link Leaves}. */
final class Leaf {
    private final String report;
    private final int place;
    private final Cluster cluster;
    private int[] others = new int[4];
    private int[] alike = new int[4];
    private int length;

    /**
     * @param place among all reports of the matrix
     */
    Leaf(String report, int place) {
        this.report = report;
        this.place = place;
        this.cluster = new Cluster(this);
    }

    String report() {
        return report;
    }

    int place() {
        return place;
    }

    /** The cluster of this report alone. */
    Cluster cluster() {
        return cluster;
    }

    int length() {
        return length;
    }

    /** The place of a report that it is like. */
    int other(int at) {
        return others[at];
    }

    int alike(int at) {
        return alike[at];
    }

    void put(int other, int held) {
        if (length == others.length) {
            int most = Math.max(4, length + length / 2);
            others = Arrays.copyOf(others, most);
            alike = Arrays.copyOf(alike, most);
        }
        others[length] = other;
        alike[length++] = held;
    }

    void drop(int other) {
        for (int i = 0; i < length; i++) {
            if (others[i] == other) {
                length--;
                others[i] = others[length];
                alike[i] = alike[length];
                return;
            }
        }
    }

    void dropAll() {
        length = 0;
        others = new int[0];
        alike = new int[0];
    }
}
