// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Agglomerative clustering by average link (UPGMA, Sokal and Michener 1958) over a sparse matrix: pairs that have no entry count
 * as wholly unlike. Ties go by the smallest report ids, so that the result depends on the set alone.
 */
final class Averaging {
    private record Pair(String a, String b, double mean) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.mean)
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);

    private final Map<String, List<String>> clusters = new TreeMap<>();
    private final Map<String, Map<String, Double>> sums = new HashMap<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(BEST_FIRST);
    private final double threshold;

    private Averaging(double threshold) {
        this.threshold = threshold;
    }

    /**
     * The clusters, each in order of ids, by their smallest id.
     *
     * @param likeness symmetric
     */
    static List<List<String>> cluster(
            Set<String> reports, Map<String, Map<String, Double>> likeness, double threshold) {
        Averaging averaging = new Averaging(threshold);
        for (String report : reports) {
            averaging.clusters.put(report, List.of(report));
            Map<String, Double> row = new HashMap<>();
            likeness.getOrDefault(report, Map.of()).forEach((other, alike) -> {
                if (reports.contains(other)) {
                    row.put(other, alike);
                }
            });
            averaging.sums.put(report, row);
        }
        averaging.run();
        return List.copyOf(averaging.clusters.values());
    }

    private void run() {
        sums.forEach((a, row) -> row.keySet().forEach(b -> offer(a, b)));
        for (Pair best = queue.poll(); best != null; best = queue.poll()) {
            Double now = mean(best.a, best.b);
            if (now != null && now == best.mean) {
                merge(best.a, best.b);
            }
        }
    }

    private void offer(String a, String b) {
        Double mean = mean(a, b);
        if (mean != null && mean >= threshold && a.compareTo(b) < 0) {
            queue.add(new Pair(a, b, mean));
        }
    }

    private @Nullable Double mean(String a, String b) {
        List<String> one = clusters.get(a);
        List<String> other = clusters.get(b);
        Map<String, Double> row = sums.get(a);
        Double sum = row == null ? null : row.get(b);
        return one == null || other == null || sum == null ? null : sum / ((double) one.size() * other.size());
    }

    /** Puts {@code b} into {@code a}; a cluster goes by its smallest report, and a &lt; b. */
    private void merge(String a, String b) {
        List<String> members = new ArrayList<>(clusters.getOrDefault(a, List.of()));
        members.addAll(clusters.getOrDefault(b, List.of()));
        members.sort(Comparator.naturalOrder());
        clusters.put(a, members);
        clusters.remove(b);
        Map<String, Double> row = sums.getOrDefault(a, new HashMap<>());
        Map<String, Double> gone = sums.remove(b);
        row.remove(b);
        if (gone != null) {
            gone.forEach((other, sum) -> {
                if (!other.equals(a)) {
                    row.merge(other, sum, Double::sum);
                }
            });
        }
        new ArrayList<>(row.keySet()).forEach(other -> {
            Map<String, Double> theirs = sums.get(other);
            Double sum = row.get(other);
            if (theirs != null && sum != null) {
                theirs.remove(b);
                theirs.put(a, sum);
                offer(a, other);
                offer(other, a);
            }
        });
    }
}
