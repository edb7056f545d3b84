// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports that are worth comparing with one, without a look at all others: those of its time that share some of its
 * telling words, and those of any time that may be copies. An inverted index, cut into stretches of {@link #STRETCH_DAYS} days, and
 * one of runs of words. Whether two are worth it depends on these two alone.
 */
final class Candidates {
    /** Words that a report is indexed by. */
    private static final int TELLING_WORDS = 40;
    /** Part of the cosine that the telling words of both must make. */
    private static final double LEAST = 0.03;

    private static final int STRETCH_DAYS = 30;
    /** Stretches before and after a report's own that the window reaches into. */
    private static final int REACH = Likeness.WINDOW_DAYS / STRETCH_DAYS;

    /** Reports that may come before one that is of their time, or a copy, still finds it. */
    private static final int LATE_REPORTS = 2_000;

    /** Reports that may come before an undated one is forgotten, which has no time that others could be past. */
    private static final int UNDATED_REPORTS = 10_000;

    private static final long UNDATED = Long.MIN_VALUE;

    /** What a product of weights of 1 is summed as: whole numbers, so that the sum does not depend on its order. */
    private static final double ONE = 1L << 40;

    /** The profiles with a word, and its weight in each. */
    private static final class Postings {
        private int[] slots = new int[2];
        private float[] weights = new float[2];
        private int length;

        void add(int slot, float weight) {
            if (length == slots.length) {
                slots = Arrays.copyOf(slots, 2 * length);
                weights = Arrays.copyOf(weights, 2 * length);
            }
            slots[length] = slot;
            weights[length++] = weight;
        }

        void remove(int slot) {
            for (int i = 0; i < length; i++) {
                if (slots[i] == slot) {
                    length--;
                    slots[i] = slots[length];
                    weights[i] = weights[length];
                    return;
                }
            }
        }
    }

    /** Reports by their places in {@link #profiles}. */
    private static final class Slots {
        private int[] slots = new int[64];
        private int length;

        void add(int slot) {
            slots = length == slots.length ? Arrays.copyOf(slots, 2 * length) : slots;
            slots[length++] = slot;
        }
    }

    private final Map<Long, Map<Integer, Postings>> stretches = new HashMap<>();
    /** The slots of the reports with a run of words. */
    private final Map<Integer, Postings> runs = new HashMap<>();

    private final List<@Nullable Profile> profiles = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    /** The arrival of the last report of each stretch, counted from the first. */
    private final Map<Long, Long> latest = new TreeMap<>();

    private long arrivals;
    /** The arrival of the report of each slot. */
    private long[] came = new long[64];

    private long[] shared = new long[64];

    void add(Profile profile) {
        int slot = free.isEmpty() ? profiles.size() : free.pop();
        if (slot == profiles.size()) {
            profiles.add(profile);
        } else {
            profiles.set(slot, profile);
        }
        slots.put(profile.report(), slot);
        latest.put(stretch(profile), ++arrivals);
        came = slot < came.length ? came : Arrays.copyOf(came, 2 * slot);
        came[slot] = arrivals;
        Map<Integer, Postings> stretch = stretches.computeIfAbsent(stretch(profile), key -> new HashMap<>());
        for (int i : profile.words().heaviest(TELLING_WORDS)) {
            stretch.computeIfAbsent(profile.words().term(i), key -> new Postings())
                    .add(slot, profile.words().weight(i));
        }
        for (int run : profile.copy().sketch()) {
            runs.computeIfAbsent(run, key -> new Postings()).add(slot, 1);
        }
    }

    void remove(Profile profile) {
        Integer slot = slots.remove(profile.report());
        if (slot == null) {
            return;
        }
        release(slot, profile);
        Map<Integer, Postings> stretch = stretches.getOrDefault(stretch(profile), Map.of());
        for (int i : profile.words().heaviest(TELLING_WORDS)) {
            Postings postings = stretch.get(profile.words().term(i));
            if (postings != null) {
                postings.remove(slot);
                if (postings.length == 0) {
                    stretch.remove(profile.words().term(i));
                }
            }
        }
    }

    private void release(int slot, Profile profile) {
        profiles.set(slot, null);
        free.push(slot);
        for (int run : profile.copy().sketch()) {
            Postings postings = runs.get(run);
            if (postings != null) {
                postings.remove(slot);
                if (postings.length == 0) {
                    runs.remove(run);
                }
            }
        }
    }

    /**
     * Forgets the stretches of time that nothing has come near to for long, and undated reports that came long ago, and tells their
     * reports. An archive that comes in no order keeps all of its stretches alive.
     */
    List<String> forget() {
        Set<Long> dead = latest.keySet().stream()
                .filter(stretch -> stretch != UNDATED && isDead(stretch))
                .collect(Collectors.toSet());
        dead.forEach(stretches::remove);
        List<String> reports = new ArrayList<>();
        for (int slot = 0; slot < profiles.size(); slot++) {
            Profile profile = profiles.get(slot);
            if (profile != null && (dead.contains(stretch(profile)) || isOldAndUndated(profile, slot))) {
                reports.add(profile.report());
                remove(profile);
            }
        }
        latest.keySet().removeAll(dead);
        return reports;
    }

    private boolean isOldAndUndated(Profile profile, int slot) {
        return stretch(profile) == UNDATED && arrivals - came[slot] > UNDATED_REPORTS;
    }

    private boolean isDead(long stretch) {
        for (long near = stretch - REACH; near <= stretch + REACH; near++) {
            if (latest.getOrDefault(near, Long.MIN_VALUE) > arrivals - LATE_REPORTS) {
                return false;
            }
        }
        return true;
    }

    /** In any order. */
    List<Profile> of(Profile profile) {
        if (shared.length < profiles.size()) {
            shared = new long[2 * profiles.size()];
        }
        Slots met = new Slots();
        meetCopies(profile, met);
        int[] telling = profile.words().heaviest(TELLING_WORDS);
        for (Long stretch : near(profile)) {
            Map<Integer, Postings> index = stretches.getOrDefault(stretch, Map.of());
            for (int i : telling) {
                Postings postings = index.get(profile.words().term(i));
                double own = profile.words().weight(i) * ONE;
                for (int j = 0; postings != null && j < postings.length; j++) {
                    meet(postings.slots[j], (long) (own * postings.weights[j]), met);
                }
            }
        }
        return taken(met);
    }

    /**
     * Those of another time; copies of the same time share their words. Only among the last that came: what is printed anew every year
     * would otherwise hold all of its stories together and never come to rest.
     */
    private void meetCopies(Profile profile, Slots met) {
        for (int run : profile.copy().sketch()) {
            Postings copies = runs.get(run);
            for (int j = 0; copies != null && j < copies.length; j++) {
                Profile other = profiles.get(copies.slots[j]);
                if (other != null
                        && arrivals - came[copies.slots[j]] <= LATE_REPORTS
                        && !isNear(stretch(profile), stretch(other))) {
                    meet(copies.slots[j], (long) (LEAST * ONE), met);
                }
            }
        }
    }

    private static boolean isNear(long one, long other) {
        return one == UNDATED || other == UNDATED || Math.abs(one - other) <= REACH;
    }

    private void meet(int slot, long sharing, Slots met) {
        if (shared[slot] == 0) {
            met.add(slot);
        }
        shared[slot] += 1 + sharing;
    }

    private List<Profile> taken(Slots met) {
        List<Profile> found = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            int slot = met.slots[i];
            Profile other = profiles.get(slot);
            if (other != null && shared[slot] >= (long) (LEAST * ONE)) {
                found.add(other);
            }
            shared[slot] = 0;
        }
        return found;
    }

    private Iterable<Long> near(Profile profile) {
        long own = stretch(profile);
        if (own == UNDATED) {
            return new TreeSet<>(stretches.keySet());
        }
        List<Long> near = new ArrayList<>(List.of(UNDATED));
        for (long stretch = own - REACH; stretch <= own + REACH; stretch++) {
            near.add(stretch);
        }
        return near;
    }

    private static long stretch(Profile profile) {
        return profile.published() == null
                ? UNDATED
                : Math.floorDiv(profile.published().toEpochDay(), STRETCH_DAYS);
    }
}
