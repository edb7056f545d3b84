// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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
 *
 * <p>A cluster goes by the place of one of its reports. When two are joined, the one that meets more others keeps its place, so that
 * only those whom the other meets hear of it; what is held as likely to be joined may then be too high a mean, since a mean never
 * rises by a join, and is seen to when its turn comes.
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
    private final Leaves leaves;
    private List<Cluster> joins = new ArrayList<>();

    private final PriorityQueue<Pair> queue = new PriorityQueue<>();
    private List<Cluster> made = new ArrayList<>();
    private List<Cluster> fresh = new ArrayList<>();
    /** For each place one nearer to that which stands for its cluster; that itself for itself. */
    private int[] towards = new int[0];
    /** The cluster that a place stands for. */
    private @Nullable Cluster[] clusters = new @Nullable Cluster[0];
    /** Summed likeness with other clusters, where one of the two is fresh. */
    private @Nullable Row[] rows = new @Nullable Row[0];
    /** Likeness with the cluster that is being compared with all others, as far as summed. */
    private long[] sums = new long[0];

    private int[] met = new int[64];

    Averaging(double threshold, Leaves leaves) {
        this.threshold = threshold;
        this.leaves = leaves;
    }

    /**
     * The clusters that may differ from before, among them those of {@code come}.
     *
     * @param gone reports that have left the matrix; their places are free afterwards
     */
    List<Cluster> update(Collection<Leaf> come, Collection<Leaf> gone) {
        reset();
        made = new ArrayList<>(joins.size() + come.size());
        fresh = new ArrayList<>();
        come.forEach(leaf -> freshen(leaf.cluster()));
        run();
        joins = made;
        Arrays.fill(rows, null);
        gone.forEach(leaves::free);
        fresh.forEach(cluster -> cluster.fresh = false);
        return fresh.stream().filter(this::isAlive).toList();
    }

    /** The cluster that a report is in since the last update. */
    Cluster of(Leaf leaf) {
        return at(find(leaf.place()));
    }

    /** Forgets whole clusters: from now on they neither change nor are met. */
    void forget(Collection<Cluster> gone) {
        Set<Cluster> forgotten = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Cluster cluster : gone) {
            cluster.leaves().forEach(leaf -> {
                leaves.leave(leaf);
                leaves.free(leaf);
            });
            forgotten.addAll(cluster.joins());
        }
        joins.removeIf(forgotten::contains);
    }

    /** Every report by itself again. */
    private void reset() {
        if (towards.length < leaves.places()) {
            int most = 2 * leaves.places();
            towards = new int[most];
            clusters = new @Nullable Cluster[most];
            rows = new @Nullable Row[most];
            sums = new long[most];
        }
        for (int i = 0; i < leaves.places(); i++) {
            Leaf leaf = leaves.at(i);
            towards[i] = i;
            clusters[i] = leaf == null ? null : leaf.cluster();
        }
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
            boolean settled = isSettled(one);
            boolean otherSettled = isSettled(other);
            if (settled && otherSettled) {
                break;
            }
            // Whichever is left without the other now meets what it did not meet then.
            if (settled) {
                freshen(one);
            }
            if (otherSettled) {
                freshen(other);
            }
            at++;
        }
        return at;
    }

    /** The pair to be joined first; {@code null} where none is alike enough. */
    private @Nullable Pair best() {
        while (true) {
            Pair best = queue.peek();
            if (best == null || (isAlive(best.a) && isAlive(best.b))) {
                return best;
            }
            queue.poll();
            Cluster a = clusters[best.a.place];
            Cluster b = clusters[best.b.place];
            // A place that stands for nothing any more was offered again when it was given up.
            if (a != null && b != null) {
                offer(a, b, row(a.place).sum(b.place));
            }
        }
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

    /** Whether it is a cluster of this run by now, and not joined with another yet. */
    private boolean isAlive(Cluster cluster) {
        return clusters[cluster.place] == cluster;
    }

    /** Whether it is as it was at the same point of the run before. */
    private boolean isSettled(Cluster cluster) {
        return isAlive(cluster) && !cluster.fresh;
    }

    /** The place that stands for the cluster that a place is in. */
    private int find(int place) {
        int top = place;
        while (towards[top] != top) {
            top = towards[top];
        }
        int at = place;
        while (towards[at] != top) {
            int next = towards[at];
            towards[at] = top;
            at = next;
        }
        return top;
    }

    private Cluster at(int place) {
        return Objects.requireNonNull(clusters[place]);
    }

    private Row row(int place) {
        Row row = rows[place];
        if (row == null) {
            row = new Row();
            rows[place] = row;
        }
        return row;
    }

    /** From now on the cluster is compared with all others. */
    private void freshen(Cluster cluster) {
        if (cluster.fresh) {
            return;
        }
        int many = 0;
        for (Leaf leaf : cluster.leaves()) {
            for (int i = 0; i < leaf.length(); i++) {
                int other = find(leaf.other(i));
                if (sums[other] == 0) {
                    met = many < met.length ? met : Arrays.copyOf(met, 2 * many);
                    met[many++] = other;
                }
                sums[other] += leaf.alike(i);
            }
        }
        cluster.fresh = true;
        fresh.add(cluster);
        for (int i = 0; i < many; i++) {
            int other = met[i];
            long sum = sums[other];
            sums[other] = 0;
            // What is fresh, such as itself, has met it.
            if (!at(other).fresh) {
                row(cluster.place).add(other, sum);
                row(other).add(cluster.place, sum);
                offer(cluster, at(other), sum);
            }
        }
    }

    private void offer(Cluster a, Cluster b, long sum) {
        double mean = sum / (Leaves.ONE * a.size * b.size);
        if (mean >= threshold) {
            queue.add(pair(a, b, mean));
        }
    }

    private void join(Cluster joined) {
        int one = side(joined.one).place;
        int other = side(joined.other).place;
        Row row = rows[one];
        Row less = rows[other];
        if (row == null || (less != null && less.size() > row.size())) {
            Row swapped = row;
            row = less;
            less = swapped;
            int place = one;
            one = other;
            other = place;
        }
        joined.place = one;
        clusters[one] = joined;
        clusters[other] = null;
        towards[other] = one;
        rows[other] = null;
        made.add(joined);
        if (row != null && less != null) {
            row.remove(other);
            less.remove(one);
            take(joined, row, less, other);
        }
    }

    /** Adds what the side that gave up its place has met to the row of what it was joined into. */
    private void take(Cluster joined, Row row, Row less, int from) {
        less.forEach((met, sum) -> {
            Row theirs = row(met);
            theirs.remove(from);
            theirs.add(joined.place, sum);
            offer(joined, at(met), row.add(met, sum));
        });
    }
}
