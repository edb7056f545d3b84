// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which reports of a story go back to one origin: a copy and its model, a reprint and the agency that it credits. What two
 * reports have been found to share is kept, so that a report that joins a story is compared once with each of its others.
 */
final class Origins {
    /** Share of copied sentences from which a credit is believed. */
    private static final double CREDITED = 0.15;

    /** What is known of a report; goes with it when another version takes its place. */
    static final class Known {
        private final int number;
        private final Profile profile;
        /** By how much earlier the number of the other is, so that no more is held than as many reports lie between. */
        private final BitSet compared = new BitSet();

        private final Set<Integer> same = new HashSet<>(0);

        /**
         * @param number that no other version of any report has
         */
        Known(int number, Profile profile) {
            this.number = number;
            this.profile = profile;
        }

        private boolean hasOriginOf(Known other) {
            Known later = number > other.number ? this : other;
            Known earlier = later == this ? other : this;
            if (!later.compared.get(later.number - earlier.number)) {
                later.compared.set(later.number - earlier.number);
                if (oneOrigin(profile, other.profile)) {
                    later.same.add(earlier.number);
                }
            }
            return !later.same.isEmpty() && later.same.contains(earlier.number);
        }
    }

    private Origins() {}

    /** Lists of report ids, in the order of {@code reports}, that go back to one origin; a report that stands alone is a list of its own. */
    static List<List<String>> of(List<Known> reports) {
        int[] root = new int[reports.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            for (int j = 0; j < i; j++) {
                int a = find(root, i);
                int b = find(root, j);
                if (a != b && reports.get(i).hasOriginOf(reports.get(j))) {
                    root[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        List<List<String>> origins = new ArrayList<>();
        int[] place = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            int first = find(root, i);
            if (first == i) {
                place[i] = origins.size();
                origins.add(new ArrayList<>());
            }
            origins.get(place[first]).add(reports.get(i).profile.report());
        }
        return origins;
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    private static boolean oneOrigin(Profile a, Profile b) {
        double kept = a.copy().kept(b.copy());
        return kept >= CopyTrace.REPORT_KEPT
                || (kept >= CREDITED && a.credits().shares(b.credits()))
                || a.credits().retells(b.credits())
                || b.credits().retells(a.credits());
    }
}
