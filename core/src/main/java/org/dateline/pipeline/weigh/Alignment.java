// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which clauses of different reports tell one thing. Candidates come from an inverted index over what is rare in the story,
 * so that the cost grows with what reports share, not with the square of their length.
 */
final class Alignment {
    /** Two sentences of different reports, and the clauses of theirs that are most alike, where any are. */
    record Meeting(Passage one, Passage other, Likeness likeness, @Nullable Pair best) {}

    /** Below this a pair is not even a doubt. */
    private static final double DOUBTFUL = 0.5;

    private static final int MOST_POSTINGS = 24;

    private final Material material;
    private final Weights weights;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();

    Alignment(Material material, Weights weights) {
        this.material = material;
        this.weights = weights;
        Map<String, List<Integer>> index = index();
        List<Passage> passages = material.passages();
        for (int i = 0; i < passages.size(); i++) {
            BitSet candidates = candidates(passages.get(i), index);
            for (int j = candidates.nextSetBit(i + 1); j >= 0; j = candidates.nextSetBit(j + 1)) {
                compare(passages.get(i), passages.get(j));
            }
        }
        pairs.sort(Pair.SUREST);
    }

    /** Pairs that agree or that may, surest first. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Sentences that were compared. */
    List<Meeting> meetings() {
        return meetings;
    }

    private Map<String, List<Integer>> index() {
        Map<String, List<Integer>> index = new TreeMap<>();
        for (Passage passage : material.passages()) {
            for (String feature : features(passage.whole())) {
                index.computeIfAbsent(feature, any -> new ArrayList<>()).add(passage.number());
            }
        }
        return index;
    }

    private static List<String> features(Unit unit) {
        List<String> features = new ArrayList<>();
        for (Term term : unit.terms()) {
            if (!term.light()) {
                features.add("t" + term.stem());
                term.classes().forEach(name -> features.add("c" + name));
            }
        }
        for (Who who : unit.whos()) {
            who.keys().forEach(key -> features.add("n" + key));
            if (who.id() != null) {
                features.add("e" + who.id());
            }
        }
        // Sorted: sets are copied in an order that differs from run to run, and sums of fractions depend on theirs.
        return features.stream().distinct().sorted().toList();
    }

    private BitSet candidates(Passage passage, Map<String, List<Integer>> index) {
        int size = material.passages().size();
        int most = Math.max(MOST_POSTINGS, size / 8);
        double[] votes = new double[size];
        for (String feature : features(passage.whole())) {
            List<Integer> postings = index.getOrDefault(feature, List.of());
            if (postings.size() <= most) {
                double vote = Math.log(1 + size / (double) postings.size());
                postings.forEach(other -> votes[other] += vote);
            }
        }
        BitSet found = new BitSet(size);
        double least = Math.log(1 + size / 8.0);
        for (int i = passage.number() + 1; i < size; i++) {
            Unit whole = material.passages().get(i).whole();
            if (whole.report() != passage.whole().report() && votes[i] >= least) {
                found.set(i);
            }
        }
        return found;
    }

    private void compare(Passage one, Passage other) {
        Likeness sentences = weights.likeness(one.whole(), other.whole());
        if (sentences.total() < 0.8) {
            return;
        }
        Pair best = null;
        for (Clause a : one.clauses()) {
            for (Clause b : other.clauses()) {
                Likeness own = weights.likeness(a.own(), b.own());
                double score = Evidences.score(weights, a, one, b, other, own, sentences);
                if (score >= DOUBTFUL) {
                    Pair pair = new Pair(a, b, own, sentences, score);
                    best = best == null || Pair.SUREST.compare(pair, best) < 0 ? pair : best;
                    pairs.add(pair);
                }
            }
        }
        meetings.add(new Meeting(one, other, sentences, best));
    }
}
