// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts reports that tell of two like happenings and so were gathered as one story: two earthquakes of one island, two fights of one
 * boxer. What all of them say tells nothing here, so their words are weighed by how few of these very reports have them; the
 * two halves are two stories where hardly anything joins them but what all say, and a name runs through one that the other lacks.
 * Of few reports, from which little can be learnt, only clear cases are parted. The result depends on the set of reports alone.
 */
final class Parting {
    /** Probability from which two halves are two stories. */
    private static final double TWO_STORIES = 0.27;

    /** What joins the two halves, beside what joins the reports of a half, up to which two stories that share no day or party are apart. */
    private static final double LITTLE_ACROSS = 0.45;
    /** The same where the one is over before the other begins, as with two rounds of one contest. */
    private static final double LITTLE_ACROSS_LATER = 0.8;

    private static final int DAYS_LATER = 2;
    /** How well the best name of either half tells it from the other where two stories are apart. */
    private static final double OWN_NAME = 0.75;

    /** Share of the reports that the smaller half must then have. */
    private static final double EVEN = 0.25;

    private static final int FEWEST = 4;
    /** Reports that are compared with each other; the others of a larger story go where these go. */
    private static final int MOST = 120;

    private static final double SMALLEST_SHARE = 0.15;
    private static final int MOST_OUTLIERS = 6;
    private static final int ROUNDS = 5;

    /** Two halves with what speaks for their being two stories, in the order of {@link StoryLessons#PARTING}. */
    record Halves(List<Profile> one, List<Profile> other, double[] signs, boolean apart) {
        Halves {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        boolean areTwoStories(StoryWeights weights) {
            return apart || StoryWeights.probability(weights.part(), signs) >= TWO_STORIES;
        }
    }

    private static final int ACROSS = StoryLessons.PARTING.indexOf("across");

    private Parting() {}

    /** The stories of reports that were gathered as one, each in order of its reports' ids. */
    static List<List<Profile>> of(List<Profile> reports, StoryWeights weights) {
        List<Profile> sorted =
                reports.stream().sorted(Comparator.comparing(Profile::report)).toList();
        Optional<Halves> halves = halves(sorted);
        if (halves.isEmpty() || !halves.get().areTwoStories(weights)) {
            return List.of(sorted);
        }
        List<List<Profile>> parts = new ArrayList<>(of(halves.get().one(), weights));
        parts.addAll(of(halves.get().other(), weights));
        return parts;
    }

    /** The two halves that are least alike; none where headlines alone, or too few reports, could tell them apart. */
    static Optional<Halves> halves(List<Profile> sorted) {
        long brief = sorted.stream().filter(Profile::isBrief).count();
        if (sorted.size() < FEWEST || 2 * brief > sorted.size()) {
            return Optional.empty();
        }
        LocalLikeness local = new LocalLikeness(sample(sorted));
        boolean[] side = local.halves(SMALLEST_SHARE, MOST_OUTLIERS, ROUNDS);
        if (side.length == 0) {
            return Optional.empty();
        }
        List<Profile> one = new ArrayList<>();
        List<Profile> other = new ArrayList<>();
        for (int i = 0; i < side.length; i++) {
            (side[i] ? one : other).add(local.report(i));
        }
        if (Math.min(one.size(), other.size()) < 2) {
            return Optional.empty();
        }
        double[] signs = signs(one, other);
        boolean apart = areApart(one, other, signs);
        if (sorted.size() > side.length) {
            for (Profile report : sorted) {
                if (!local.has(report)) {
                    (local.isLikerToFirst(report, side) ? one : other).add(report);
                }
            }
            one.sort(Comparator.comparing(Profile::report));
            other.sort(Comparator.comparing(Profile::report));
        }
        return Optional.of(new Halves(one, other, signs, apart));
    }

    /** All, or as many as are compared, taken evenly from the ids, which tell nothing of what is in the reports. */
    private static List<Profile> sample(List<Profile> sorted) {
        if (sorted.size() <= MOST) {
            return sorted;
        }
        List<Profile> taken = sorted.stream()
                .sorted(Comparator.comparingInt((Profile one) -> one.report().hashCode() * 0x9E3779B9)
                        .thenComparing(Profile::report))
                .limit(MOST)
                .toList();
        return taken.stream().sorted(Comparator.comparing(Profile::report)).toList();
    }

    private static double[] signs(List<Profile> one, List<Profile> other) {
        MeanLikeness first = MeanLikeness.of(one);
        MeanLikeness second = MeanLikeness.of(other);
        double within = Math.min(first.within(), second.within());
        return new double[] {
            1,
            Math.log(Math.min(one.size(), other.size())),
            first.across(second) / (within + 0.02),
            Math.max(telling(one, other), telling(other, one))
        };
    }

    /** Whether each half has a name of its own, and hardly anything, or another time, lies between them. */
    private static boolean areApart(List<Profile> one, List<Profile> other, double[] signs) {
        double across = signs[ACROSS];
        boolean even = Math.min(one.size(), other.size()) >= EVEN * (one.size() + other.size());
        return even
                && (across <= LITTLE_ACROSS
                        || (across <= LITTLE_ACROSS_LATER && (areOver(one, other) || areOver(other, one))))
                && Math.min(telling(one, other), telling(other, one)) >= OWN_NAME;
    }

    /** Whether all of {@code later} are dated some days after all of the others. */
    private static boolean areOver(List<Profile> earlier, List<Profile> later) {
        LocalDate last = LocalDate.MIN;
        for (Profile one : earlier) {
            if (one.published() == null) {
                return false;
            }
            last = one.published().isAfter(last) ? one.published() : last;
        }
        LocalDate first = last.plusDays(DAYS_LATER);
        return later.stream()
                .allMatch(one -> one.published() != null && !one.published().isBefore(first));
    }

    /** How well the best name of the first reports tells them from the others. */
    private static double telling(List<Profile> one, List<Profile> other) {
        Map<Integer, Integer> here = counts(one);
        Map<Integer, Integer> there = counts(other);
        double best = 0;
        for (Map.Entry<Integer, Integer> name : here.entrySet()) {
            double share = name.getValue() / (one.size() + 0.5);
            best = Math.max(best, share - there.getOrDefault(name.getKey(), 0) / (other.size() + 0.5));
        }
        return best;
    }

    private static Map<Integer, Integer> counts(List<Profile> reports) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Profile report : reports) {
            for (int i = 0; i < report.names().size(); i++) {
                counts.merge(report.names().term(i), 1, Integer::sum);
            }
        }
        return counts;
    }
}
