// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How alike the reports of one story are, each word weighed by how few of these very reports have it. */
final class LocalLikeness {
    private final List<Profile> reports;
    private final Map<String, Integer> place = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final List<Weighted> vectors;
    private final double[][] alike;

    /**
     * @param reports in order of their ids
     */
    LocalLikeness(List<Profile> reports) {
        this.reports = reports;
        for (Profile report : reports) {
            place.put(report.report(), place.size());
            for (int i = 0; i < report.words().size(); i++) {
                counts.merge(report.words().term(i), 1, Integer::sum);
            }
        }
        vectors = reports.stream().map(this::local).toList();
        alike = new double[reports.size()][reports.size()];
        compare();
    }

    /** Term by term, since most terms of one report are in few of the others. */
    private void compare() {
        Map<Integer, List<int[]>> places = new TreeMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            for (int at = 0; at < vectors.get(i).size(); at++) {
                places.computeIfAbsent(vectors.get(i).term(at), term -> new ArrayList<>())
                        .add(new int[] {i, at});
            }
        }
        for (List<int[]> having : places.values()) {
            for (int[] one : having) {
                double weight = vectors.get(one[0]).weight(one[1]);
                for (int[] other : having) {
                    if (other[0] < one[0]) {
                        alike[one[0]][other[0]] +=
                                weight * vectors.get(other[0]).weight(other[1]);
                        alike[other[0]][one[0]] = alike[one[0]][other[0]];
                    }
                }
            }
        }
    }

    /** What only one report has joins it to none, and what all have tells nothing. */
    private Weighted local(Profile report) {
        return report.words().reweighed(term -> {
            int count = counts.getOrDefault(term, 0);
            return count < 2 ? 0 : Math.log((double) reports.size() / count);
        });
    }

    Profile report(int at) {
        return reports.get(at);
    }

    boolean has(Profile report) {
        return place.containsKey(report.report());
    }

    /** Whether a report that is none of these is liker to those of the first half. */
    boolean isLikerToFirst(Profile report, boolean[] side) {
        Weighted own = local(report);
        double[] sums = new double[2];
        int[] sizes = new int[2];
        for (int i = 0; i < side.length; i++) {
            int half = side[i] ? 0 : 1;
            sums[half] += own.dot(vectors.get(i));
            sizes[half]++;
        }
        return sums[0] / sizes[0] >= sums[1] / sizes[1];
    }

    /**
     * Which reports are in the first of two halves, by average link; reports that stand alone go to the half that they are liker to.
     * Empty where there are not two of some size.
     *
     * @param smallestShare of the reports that the smaller half must have before that
     * @param outliers groups of reports, besides the two halves, that may stand alone
     */
    boolean[] halves(double smallestShare, int outliers, int rounds) {
        int smallest = Math.max(2, (int) (smallestShare * reports.size()));
        List<List<Integer>> groups = new ArrayList<>();
        List<List<List<Integer>>> levels = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            groups.add(List.of(i));
        }
        double[][] sums = new double[alike.length][];
        Arrays.setAll(sums, i -> alike[i].clone());
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < alike.length; i++) {
            rows.add(i);
        }
        while (groups.size() > 1) {
            if (groups.size() <= outliers + 2) {
                levels.add(List.copyOf(groups));
            }
            joinLikest(groups, rows, sums);
        }
        for (int i = levels.size() - 1; i >= 0; i--) {
            List<List<Integer>> bySize = new ArrayList<>(levels.get(i));
            bySize.sort(Comparator.comparingInt((List<Integer> group) -> -group.size())
                    .thenComparing(group -> group.get(0)));
            if (bySize.get(1).size() >= smallest) {
                return refined(bySize.get(0), bySize.get(1), rounds);
            }
        }
        return new boolean[0];
    }

    private static void joinLikest(List<List<Integer>> groups, List<Integer> rows, double[][] sums) {
        double best = -1;
        int first = 0;
        int second = 1;
        for (int i = 0; i < groups.size(); i++) {
            double[] row = sums[rows.get(i)];
            for (int j = 0; j < i; j++) {
                double mean =
                        row[rows.get(j)] / (groups.get(i).size() * groups.get(j).size());
                if (mean > best) {
                    best = mean;
                    first = j;
                    second = i;
                }
            }
        }
        int into = rows.get(first);
        int from = rows.get(second);
        for (int row : rows) {
            sums[into][row] += sums[from][row];
            sums[row][into] = sums[into][row];
        }
        List<Integer> both = new ArrayList<>(groups.get(first));
        both.addAll(groups.get(second));
        both.sort(Comparator.naturalOrder());
        groups.set(first, both);
        groups.remove(second);
        rows.remove(second);
    }

    private boolean[] refined(List<Integer> one, List<Integer> other, int rounds) {
        Boolean[] side = new Boolean[alike.length];
        one.forEach(i -> side[i] = true);
        other.forEach(i -> side[i] = false);
        boolean[] halves = new boolean[side.length];
        for (int i = 0; i < side.length; i++) {
            halves[i] = side[i] != null ? Objects.requireNonNull(side[i]) : mean(i, one) >= mean(i, other);
        }
        for (int round = 0; round < rounds; round++) {
            boolean[] next = new boolean[halves.length];
            int size = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] = mean(i, halves, true) >= mean(i, halves, false);
                size += next[i] ? 1 : 0;
            }
            if (size == 0 || size == next.length || Arrays.equals(next, halves)) {
                break;
            }
            halves = next;
        }
        return halves;
    }

    private double mean(int report, List<Integer> group) {
        return group.stream().mapToDouble(i -> alike[report][i]).sum() / group.size();
    }

    private double mean(int report, boolean[] halves, boolean half) {
        double sum = 0;
        int size = 0;
        for (int i = 0; i < halves.length; i++) {
            if (i != report && halves[i] == half) {
                sum += alike[report][i];
                size++;
            }
        }
        return size == 0 ? 0 : sum / size;
    }
}
