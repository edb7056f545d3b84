// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Undoes the last joins of a cluster until some rare name runs through its reports. Reports of one kind, such as the quarterly
 * figures of many firms, share their words and no name; a story has a place, a body or somebody that most of its reports name.
 */
final class Coherence {
    private static final int FEWEST = 5;
    private static final double SHARE = 0.5;
    /** Share among headlines, which have no room for all names of a story. */
    private static final double SHARE_OF_HEADLINES = 0.2;

    private Coherence() {}

    static List<Cluster> parts(Cluster cluster, Function<String, Profile> profiles) {
        List<Cluster> parts = new ArrayList<>();
        Deque<Cluster> open = new ArrayDeque<>(List.of(cluster));
        while (!open.isEmpty()) {
            Cluster next = open.pop();
            if (next.one == null || next.other == null || isStory(next, profiles)) {
                parts.add(next);
            } else {
                open.push(next.other);
                open.push(next.one);
            }
        }
        return parts;
    }

    private static boolean isStory(Cluster cluster, Function<String, Profile> profiles) {
        Boolean coherent = cluster.coherent;
        if (coherent == null) {
            coherent = isHeldTogether(cluster, profiles);
            cluster.coherent = coherent;
        }
        return coherent;
    }

    private static boolean isHeldTogether(Cluster cluster, Function<String, Profile> profiles) {
        if (cluster.size < FEWEST) {
            return true;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        int brief = 0;
        for (Leaf leaf : cluster.leaves()) {
            Profile profile = profiles.apply(leaf.report());
            brief += profile.isBrief() ? 1 : 0;
            for (int name : profile.rareNames()) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        double least = (2 * brief > cluster.size ? SHARE_OF_HEADLINES : SHARE) * cluster.size;
        return counts.values().stream().anyMatch(count -> count >= least);
    }
}
