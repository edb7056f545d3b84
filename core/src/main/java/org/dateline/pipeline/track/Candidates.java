// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the reports that are worth comparing with one, without a look at all others: those of its time that share some of its
 * telling words. An inverted index, cut into stretches of {@link Likeness#WINDOW_DAYS} days. Whether two are worth it depends on these two alone.
 */
final class Candidates {
    /** Words that a report is indexed by. */
    private static final int TELLING_WORDS = 40;
    /** Part of the cosine that the telling words of both must make. */
    private static final double LEAST = 0.03;

    private static final long UNDATED = Long.MIN_VALUE;

    private record Posting(Profile profile, float weight) {}

    private final Map<Long, Map<Integer, List<Posting>>> stretches = new HashMap<>();

    void add(Profile profile) {
        Map<Integer, List<Posting>> stretch = stretches.computeIfAbsent(stretch(profile), key -> new HashMap<>());
        for (int i : profile.words().heaviest(TELLING_WORDS)) {
            stretch.computeIfAbsent(profile.words().term(i), key -> new ArrayList<>(2))
                    .add(new Posting(profile, profile.words().weight(i)));
        }
    }

    void remove(Profile profile) {
        Map<Integer, List<Posting>> stretch = stretches.getOrDefault(stretch(profile), Map.of());
        for (int i : profile.words().heaviest(TELLING_WORDS)) {
            List<Posting> postings = stretch.get(profile.words().term(i));
            if (postings != null) {
                postings.removeIf(posting -> posting.profile.report().equals(profile.report()));
            }
        }
    }

    /** In any order; the profile itself may be among them. */
    List<Profile> of(Profile profile) {
        Map<Profile, Double> shared = new HashMap<>();
        int[] telling = profile.words().heaviest(TELLING_WORDS);
        for (Long stretch : near(profile)) {
            Map<Integer, List<Posting>> index = stretches.getOrDefault(stretch, Map.of());
            for (int i : telling) {
                double own = profile.words().weight(i);
                index.getOrDefault(profile.words().term(i), List.of())
                        .forEach(posting -> shared.merge(posting.profile, own * posting.weight, Double::sum));
            }
        }
        List<Profile> found = new ArrayList<>();
        shared.forEach((other, sum) -> {
            if (sum >= LEAST) {
                found.add(other);
            }
        });
        return found;
    }

    private Iterable<Long> near(Profile profile) {
        long own = stretch(profile);
        return own == UNDATED ? new TreeSet<>(stretches.keySet()) : List.of(UNDATED, own - 1, own, own + 1);
    }

    private static long stretch(Profile profile) {
        return profile.published() == null
                ? UNDATED
                : Math.floorDiv(profile.published().toEpochDay(), Likeness.WINDOW_DAYS);
    }
}
