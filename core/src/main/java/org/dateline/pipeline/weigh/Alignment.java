// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which clauses of different reports tell one thing. Candidates come from an inverted index over what is rare in the story,
 * so that the cost grows with what reports share, not with the square of their length.
 */
final class Alignment {
    /** Below this a pair is not even a doubt. */
    private static final double DOUBTFUL = 0.55;

    private static final int MOST_POSTINGS = 24;

    private final Material material;
    private final Weights weights;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Integer, Map<Integer, Likeness>> around = new HashMap<>();

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

    /** What the sentences of both have in common, where they were compared. */
    Likeness around(Passage one, Passage other) {
        int first = Math.min(one.number(), other.number());
        int second = Math.max(one.number(), other.number());
        Likeness known = around.getOrDefault(first, Map.of()).get(second);
        return known != null ? known : weights.likeness(one.whole(), other.whole());
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
        return features.stream().distinct().toList();
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
        around.computeIfAbsent(one.number(), any -> new HashMap<>()).put(other.number(), sentences);
        for (Clause a : one.clauses()) {
            for (Clause b : other.clauses()) {
                Likeness own = weights.likeness(a.own(), b.own());
                double score = Evidences.score(weights, a, one, b, other, own, sentences);
                if (score >= DOUBTFUL) {
                    pairs.add(new Pair(a, b, own, sentences, score));
                }
            }
        }
    }
}
