// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AveragingTest {
    private static final double THRESHOLD = 0.1;

    private final Leaves leaves = new Leaves();
    private final Averaging averaging = new Averaging(THRESHOLD, leaves);
    private final Map<String, Leaf> held = new TreeMap<>();
    /** Likeness of two reports by both ids, the smaller first; in steps that sum without rounding, so that means tie. */
    private final Map<List<String>, Double> alike = new HashMap<>();

    private Leaf come(String report, Random random) {
        Leaf leaf = leaves.add(report);
        for (Map.Entry<String, Leaf> other : held.entrySet()) {
            if (random.nextInt(4) == 0) {
                double likeness = (1 + random.nextInt(12)) / 16.0;
                Leaves.join(leaf, other.getValue(), likeness);
                alike.put(both(report, other.getKey()), likeness);
            }
        }
        held.put(report, leaf);
        return leaf;
    }

    private Leaf leave(String report) {
        Leaf leaf = Objects.requireNonNull(held.remove(report));
        leaves.leave(leaf);
        alike.keySet().removeIf(both -> both.contains(report));
        return leaf;
    }

    private static List<String> both(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    /** Each two clusters looked at before each join. */
    private Set<Set<String>> fromTheBeginning() {
        List<TreeSet<String>> clusters = new ArrayList<>();
        held.keySet().forEach(report -> clusters.add(new TreeSet<>(Set.of(report))));
        while (true) {
            double best = 0;
            int first = 0;
            int second = 0;
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = i + 1; j < clusters.size(); j++) {
                    double mean = mean(clusters.get(i), clusters.get(j));
                    if (mean > best) {
                        best = mean;
                        first = i;
                        second = j;
                    }
                }
            }
            if (best < THRESHOLD) {
                return new HashSet<>(clusters);
            }
            // Clusters stay in order of their smallest ids, so that of like means the first is met first.
            clusters.get(first).addAll(clusters.remove(second));
        }
    }

    private double mean(Set<String> some, Set<String> others) {
        double sum = 0;
        for (String one : some) {
            for (String other : others) {
                sum += alike.getOrDefault(both(one, other), 0.0);
            }
        }
        return sum / (some.size() * others.size());
    }

    private Set<Set<String>> clusters() {
        Set<Set<String>> found = new HashSet<>();
        held.values().forEach(leaf -> found.add(reports(averaging.of(leaf))));
        return found;
    }

    private static Set<String> reports(Cluster cluster) {
        Set<String> reports = new TreeSet<>();
        cluster.leaves().forEach(leaf -> reports.add(leaf.report()));
        return reports;
    }

    @Test
    void whateverComesAndGoesTheClustersAreThoseOfARunFromTheBeginning() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            for (int turn = 0; turn < 12; turn++) {
                List<Leaf> gone = new ArrayList<>();
                for (String report : List.copyOf(held.keySet())) {
                    if (random.nextInt(12) == 0) {
                        gone.add(leave(report));
                    }
                }
                List<Leaf> come = new ArrayList<>();
                for (int i = random.nextInt(8); i >= 0; i--) {
                    come.add(come(seed + " " + random.nextInt(1_000_000), random));
                }
                Set<Set<String>> before = new HashSet<>();
                held.values().stream()
                        .filter(leaf -> !come.contains(leaf))
                        .forEach(leaf -> before.add(reports(averaging.of(leaf))));
                List<Cluster> changed = averaging.update(come, gone);
                assertThat(clusters()).isEqualTo(fromTheBeginning());
                before.addAll(changed.stream().map(AveragingTest::reports).toList());
                assertThat(before).as("what differs is told").containsAll(clusters());
            }
            Set<Cluster> all = new HashSet<>();
            held.values().forEach(leaf -> all.add(averaging.of(leaf)));
            averaging.forget(all);
            held.clear();
            alike.clear();
        }
        assertThat(leaves.places()).as("places are used again").isLessThan(120);
    }
}
