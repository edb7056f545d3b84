// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** Summed likeness with other clusters, by their identity: a hash table with open places, since it is what a stream costs most. */
final class Row {
    private static final int FEWEST_PLACES = 8;

    /** Never more than half full. */
    private @Nullable Cluster[] met;

    private long[] sums;
    private int size;

    Row() {
        met = new @Nullable Cluster[0];
        sums = new long[0];
    }

    int size() {
        return size;
    }

    void add(Cluster cluster, long sum) {
        if (2 * (size + 1) > met.length) {
            grow();
        }
        int at = place(cluster);
        if (met[at] == null) {
            met[at] = cluster;
            size++;
        }
        sums[at] += sum;
    }

    void remove(Cluster cluster) {
        if (size == 0) {
            return;
        }
        int open = place(cluster);
        if (met[open] == null) {
            return;
        }
        size--;
        // Those after it move up, so that each is still found from its first place on.
        int at = next(open);
        for (Cluster moved = met[at]; moved != null; moved = met[at]) {
            if (distance(first(moved), at) >= distance(open, at)) {
                met[open] = moved;
                sums[open] = sums[at];
                open = at;
            }
            at = next(at);
        }
        met[open] = null;
        sums[open] = 0;
    }

    void forEach(ObjLongConsumer<Cluster> each) {
        for (int i = 0; i < met.length; i++) {
            Cluster cluster = met[i];
            if (cluster != null) {
                each.accept(cluster, sums[i]);
            }
        }
    }

    private void grow() {
        @Nullable Cluster[] before = met;
        long[] sumsBefore = sums;
        met = new @Nullable Cluster[Math.max(FEWEST_PLACES, 2 * before.length)];
        sums = new long[met.length];
        for (int i = 0; i < before.length; i++) {
            Cluster cluster = before[i];
            if (cluster != null) {
                int at = place(cluster);
                met[at] = cluster;
                sums[at] = sumsBefore[i];
            }
        }
    }

    /** Where it is, or the open place where it would be. */
    private int place(Cluster cluster) {
        int at = first(cluster);
        while (met[at] != null && met[at] != cluster) {
            at = next(at);
        }
        return at;
    }

    private int first(Cluster cluster) {
        return cluster.hash & (met.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (met.length - 1);
    }

    private int distance(int from, int to) {
        return (to - from) & (met.length - 1);
    }
}
