// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Agglomerative clustering by average link (UPGMA, Sokal and Michener 1958) over a sparse matrix: pairs that have no entry count
 * as wholly unlike. Ties go by the smallest report ids, so that the result depends on the set alone.
 *
 * <p>The joins of the last run are kept in their order. A report that comes or goes is worked in by going through them again:
 * as long as neither side of a join is touched, it is still the best join of two untouched clusters, so only what is
 * touched has to be compared. The result is that of a run from the beginning.
 */
final class Averaging {
    /** Two clusters, the best to be joined first. */
    private record Pair(Cluster a, Cluster b, double mean) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            if (mean != other.mean) {
                return mean > other.mean ? -1 : 1;
            }
            int byFirst = a.first.compareTo(other.a.first);
            return byFirst != 0 ? byFirst : b.first.compareTo(other.b.first);
        }
    }

    private final double threshold;
    private final Set<Leaf> leaves = new LinkedHashSet<>();
    private List<Cluster> joins = new ArrayList<>();

    private final PriorityQueue<Pair> queue = new PriorityQueue<>();
    private List<Cluster> made = new ArrayList<>();
    private List<Cluster> fresh = new ArrayList<>();

    Averaging(double threshold) {
        this.threshold = threshold;
    }

    /** The clusters that may differ from before, among them those of {@code come}. */
    List<Cluster> update(Collection<Leaf> come, Collection<Leaf> gone) {
        leaves.addAll(come);
        gone.forEach(leaves::remove);
        gone.forEach(leaf -> leaf.cluster().alive = false);
        leaves.forEach(leaf -> leaf.cluster().reset());
        joins.forEach(Cluster::reset);
        made = new ArrayList<>(joins.size() + come.size());
        fresh = new ArrayList<>();
        come.forEach(leaf -> freshen(leaf.cluster()));
        run();
        joins = made;
        List<Cluster> changed = fresh.stream().filter(one -> one.alive).toList();
        fresh.forEach(Cluster::clear);
        return changed;
    }

    /** Forgets whole clusters: from now on they neither change nor are met. */
    void forget(Collection<Cluster> clusters) {
        Set<Cluster> forgotten = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Cluster cluster : clusters) {
            cluster.leaves().forEach(leaf -> {
                leaf.leave();
                leaves.remove(leaf);
            });
            forgotten.addAll(cluster.joins());
        }
        joins.removeIf(forgotten::contains);
    }

    private void run() {
        int at = 0;
        while (true) {
            at = skipTouched(at);
            Cluster next = at < joins.size() ? joins.get(at) : null;
            Pair best = best();
            if (next != null && (best == null || pair(next).compareTo(best) < 0)) {
                join(next);
                at++;
            } else if (best != null) {
                freshen(best.a);
                freshen(best.b);
                Cluster joined = new Cluster(best.a, best.b, best.mean);
                joined.fresh = true;
                fresh.add(joined);
                join(joined);
            } else {
                return;
            }
        }
    }

    /** The first join from {@code at} on whose two sides are both as they were. */
    private int skipTouched(int from) {
        int at = from;
        while (at < joins.size()) {
            Cluster one = side(joins.get(at).one);
            Cluster other = side(joins.get(at).other);
            if (one.isSettled() && other.isSettled()) {
                break;
            }
            // Whichever is left without the other now meets what it did not meet then.
            if (one.isSettled()) {
                freshen(one);
            }
            if (other.isSettled()) {
                freshen(other);
            }
            at++;
        }
        return at;
    }

    private @Nullable Pair best() {
        Pair best = queue.peek();
        while (best != null && !(best.a.alive && best.b.alive)) {
            queue.poll();
            best = queue.peek();
        }
        return best;
    }

    private static Pair pair(Cluster joined) {
        return pair(side(joined.one), side(joined.other), joined.mean);
    }

    private static Pair pair(Cluster a, Cluster b, double mean) {
        return a.first.compareTo(b.first) < 0 ? new Pair(a, b, mean) : new Pair(b, a, mean);
    }

    private static Cluster side(@Nullable Cluster side) {
        if (side == null) {
            throw new IllegalStateException("a join has two sides");
        }
        return side;
    }

    /** From now on the cluster is compared with all others. */
    private void freshen(Cluster cluster) {
        if (cluster.fresh) {
            return;
        }
        List<Cluster> met = new ArrayList<>();
        for (Leaf leaf : cluster.leaves()) {
            for (int i = 0; i < leaf.length(); i++) {
                Cluster other = leaf.other(i).cluster().top();
                if (other != cluster && !other.fresh) {
                    if (other.sum == 0) {
                        met.add(other);
                    }
                    other.sum += leaf.alike(i);
                }
            }
        }
        cluster.fresh = true;
        fresh.add(cluster);
        for (Cluster other : met) {
            long sum = other.sum;
            other.sum = 0;
            cluster.row.add(other, sum);
            other.row.add(cluster, sum);
            offer(cluster, other, sum);
        }
    }

    private void offer(Cluster a, Cluster b, long sum) {
        double mean = sum / (Leaf.ONE * a.size * b.size);
        if (mean >= threshold) {
            queue.add(pair(a, b, mean));
        }
    }

    private void join(Cluster joined) {
        Cluster one = side(joined.one);
        Cluster other = side(joined.other);
        joined.alive = true;
        one.alive = false;
        other.alive = false;
        one.up = joined;
        other.up = joined;
        made.add(joined);
        if (one.row.size() == 0 && other.row.size() == 0) {
            return;
        }
        Row row = one.row.size() >= other.row.size() ? one.row : other.row;
        Row smaller = row == one.row ? other.row : one.row;
        smaller.forEach(row::add);
        row.remove(one);
        row.remove(other);
        // Either row may go on as that of the new one.
        one.row = new Row();
        other.row = new Row();
        joined.row = row;
        row.forEach((met, sum) -> {
            met.row.remove(one);
            met.row.remove(other);
            met.row.add(joined, sum);
            offer(joined, met, sum);
        });
    }
}
