// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report, or two clusters that were joined. Below the names are what a run of {@link Averaging} holds while it lasts. */
final class Cluster {
    final @Nullable Leaf leaf;
    final @Nullable Cluster one;
    final @Nullable Cluster other;
    /** The smallest id of its reports, by which it goes. */
    final String first;

    final int size;
    /** Mean likeness of the two that were joined. */
    final double mean;
    /** Where a {@link Row} looks for it first. */
    final int hash;

    boolean alive;
    /** Whether it differs from all clusters of the run before; if so, {@link #row} holds whatever it is like. */
    boolean fresh;
    /** Towards the cluster that it is in by now; {@code null} for that itself. */
    @Nullable Cluster up;
    /** Summed likeness with other clusters, where one of the two is fresh. */
    Row row = new Row();
    /** Likeness with the cluster that is being compared with all others, as far as summed. */
    long sum;

    Cluster(Leaf leaf) {
        this.leaf = leaf;
        this.one = null;
        this.other = null;
        this.first = leaf.report();
        this.size = 1;
        this.mean = 1;
        this.hash = hash();
    }

    Cluster(Cluster one, Cluster other, double mean) {
        this.leaf = null;
        this.one = one;
        this.other = other;
        this.first = one.first.compareTo(other.first) <= 0 ? one.first : other.first;
        this.size = one.size + other.size;
        this.mean = mean;
        this.hash = hash();
    }

    private int hash() {
        int mixed = (first.hashCode() + size) * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    void reset() {
        alive = leaf != null;
        fresh = false;
        up = null;
        clear();
    }

    void clear() {
        if (row.size() > 0) {
            row = new Row();
        }
    }

    /** Whether it is as it was at the same point of the run before. */
    boolean isSettled() {
        return alive && !fresh;
    }

    /** The cluster that it is in by now. */
    Cluster top() {
        Cluster top = this;
        for (Cluster next = up; next != null; next = next.up) {
            top = next;
        }
        Cluster at = this;
        while (at.up != null && at.up != top) {
            Cluster next = at.up;
            at.up = top;
            at = next;
        }
        return top;
    }

    List<Leaf> leaves() {
        List<Leaf> found = new ArrayList<>(size);
        for (Cluster next : below()) {
            if (next.leaf != null) {
                found.add(next.leaf);
            }
        }
        return found;
    }

    /** Itself and the joins that made it. */
    List<Cluster> joins() {
        return below().stream().filter(next -> next.leaf == null).toList();
    }

    private List<Cluster> below() {
        List<Cluster> found = new ArrayList<>(2 * size);
        Deque<Cluster> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Cluster next = open.pop();
            found.add(next);
            if (next.one != null && next.other != null) {
                open.push(next.other);
                open.push(next.one);
            }
        }
        return found;
    }
}
