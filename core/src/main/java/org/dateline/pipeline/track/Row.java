// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

/** Summed likeness with other clusters, by their places: a hash table with open places, since it is what a stream costs most. */
final class Row {
    private static final int FEWEST = 8;

    /** What is done with a cluster and the summed likeness with it. */
    interface Each {
        void take(int place, long sum);
    }

    /** One more than the place of each cluster, 0 where none is held. Never more than half full. */
    private int[] met = new int[FEWEST];

    private long[] sums = new long[FEWEST];
    private int size;

    int size() {
        return size;
    }

    /** The sum so far. */
    long add(int place, long sum) {
        if (2 * (size + 1) > met.length) {
            grow();
        }
        int at = find(place + 1);
        if (met[at] == 0) {
            met[at] = place + 1;
            size++;
        }
        sums[at] += sum;
        return sums[at];
    }

    /** 0 where the cluster is not met. */
    long sum(int place) {
        return sums[find(place + 1)];
    }

    void remove(int place) {
        int open = find(place + 1);
        if (met[open] == 0) {
            return;
        }
        size--;
        // Those after it move up, so that each is still found from its first place on.
        int at = next(open);
        for (int moved = met[at]; moved != 0; moved = met[at]) {
            if (distance(first(moved), at) >= distance(open, at)) {
                met[open] = moved;
                sums[open] = sums[at];
                open = at;
            }
            at = next(at);
        }
        met[open] = 0;
        sums[open] = 0;
    }

    void forEach(Each each) {
        for (int i = 0; i < met.length; i++) {
            if (met[i] != 0) {
                each.take(met[i] - 1, sums[i]);
            }
        }
    }

    private void grow() {
        int[] before = met;
        long[] sumsBefore = sums;
        met = new int[2 * before.length];
        sums = new long[met.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int at = find(before[i]);
                met[at] = before[i];
                sums[at] = sumsBefore[i];
            }
        }
    }

    /** Where it is, or the open place where it would be. */
    private int find(int held) {
        int at = first(held);
        while (met[at] != 0 && met[at] != held) {
            at = next(at);
        }
        return at;
    }

    private int first(int held) {
        int mixed = held * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (met.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (met.length - 1);
    }

    private int distance(int from, int to) {
        return (to - from) & (met.length - 1);
    }
}
