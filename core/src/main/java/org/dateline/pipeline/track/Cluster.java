// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report, or two clusters that were joined. */
final class Cluster {
    final @Nullable Leaf leaf;
    final @Nullable Cluster one;
    final @Nullable Cluster other;
    /** The smallest id of its reports, by which it goes. */
    final String first;

    final int size;
    /** Mean likeness of the two that were joined. */
    final double mean;

    /** The place of one of its reports, which stands for it in the run of {@link Averaging} that made it last. */
    int place;
    /** Whether it differs from all clusters of the run before, while a run lasts. */
    boolean fresh;

    /** Whether a name holds its reports together; {@code null} before that was asked. */
    @Nullable Boolean coherent;
    /** The stories that its reports are parted into; {@code null} before that was asked. */
    @Nullable List<List<Profile>> parted;

    Cluster(Leaf leaf) {
        this.leaf = leaf;
        this.one = null;
        this.other = null;
        this.first = leaf.report();
        this.size = 1;
        this.mean = 1;
        this.place = leaf.place();
    }

    Cluster(Cluster one, Cluster other, double mean) {
        this.leaf = null;
        this.one = one;
        this.other = other;
        this.first = one.first.compareTo(other.first) <= 0 ? one.first : other.first;
        this.size = one.size + other.size;
        this.mean = mean;
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
