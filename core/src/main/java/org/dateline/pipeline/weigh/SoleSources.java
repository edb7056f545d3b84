// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;

/** What one report alone tells, or reports of one origin, and is worth telling. */
final class SoleSources {
    private static final int MOST = 60;
    private static final int SHORTEST = 15;
    private static final int SHORTEST_SHOWN = 18;

    private static final int MOST_OF_A_SENTENCE = 3;
    private static final int FEWEST = 2;
    private static final double WORTHY = 0.25;

    private record Candidate(Clause clause, double worth) {}

    private final List<Finding> findings = new ArrayList<>();

    SoleSources(Material material, Verdicts verdicts, Weights weights, Claims claims, Sources sources) {
        List<Candidate> candidates = new ArrayList<>();
        for (Passage passage : material.passages()) {
            passage.clauses().stream()
                    .filter(clause -> isTelling(clause, verdicts))
                    .map(clause -> new Candidate(clause, worth(clause, weights)))
                    .filter(candidate -> candidate.worth > WORTHY
                            || verdicts.isUnlikeAny(candidate.clause) && isParticular(candidate.clause))
                    .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.worth)
                            .thenComparing(candidate -> candidate.clause.key(), Comparator.reverseOrder()))
                    .limit(MOST_OF_A_SENTENCE)
                    .forEach(candidates::add);
        }
        Map<Integer, Set<String>> agreed = new HashMap<>();
        for (Pair pair : verdicts.agreeing()) {
            for (Clause clause : List.of(pair.one(), pair.other())) {
                agreed.computeIfAbsent(clause.passage(), any -> new HashSet<>()).add(clause.tight());
            }
        }
        candidates.removeIf(candidate ->
                isShownWithAgreed(candidate.clause, agreed.getOrDefault(candidate.clause.passage(), Set.of())));
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.worth)
                .thenComparing(candidate -> candidate.clause.key()));
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean fresh = chosen.stream().noneMatch(one -> isPartOf(candidate.clause, one.clause));
            if (fresh && chosen.size() < MOST) {
                chosen.add(candidate);
            }
        }
        for (Candidate candidate : chosen) {
            Told told = new Told(List.of(candidate.clause));
            findings.add(new Finding(
                    Finding.Kind.SOLE_SOURCE,
                    claims.about(candidate.clause),
                    "what",
                    List.of(told.side(candidate.clause, sources)),
                    Math.min(0.6, 0.1 + 0.2 * candidate.clause.lead() + 0.3 * candidate.worth)));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether a reader who is shown the clause is shown with it what others tell too: clauses of its sentence that agree. */
    private static boolean isShownWithAgreed(Clause clause, Set<String> agreed) {
        return agreed.stream()
                .anyMatch(words -> words.contains(clause.tight())
                        || clause.words().contains(words) && !clause.tight().contains(words));
    }

    /** Whether one of two clauses of a sentence is part of the other, or a reader is shown the same for both. */
    private static boolean isPartOf(Clause one, Clause other) {
        return one.passage() == other.passage()
                && (other.tight().contains(one.tight())
                        || one.tight().contains(other.tight())
                        || one.words().equals(other.words()));
    }

    private static boolean isTelling(Clause clause, Verdicts verdicts) {
        return clause.statement().span().length() >= SHORTEST
                && clause.words().length() >= SHORTEST_SHOWN
                && clause.status() != Factuality.Status.HYPOTHETICAL
                && clause.isTelling()
                && clause.statement().citedOutlet() == null
                && !verdicts.isToldElsewhere(clause);
    }

    /** Enough for what no other report has anything like. */
    private static boolean isParticular(Clause clause) {
        long words = clause.own().terms().stream().filter(term -> !term.light()).count();
        return words + clause.own().whos().size() + clause.own().quantities().size() >= FEWEST;
    }

    /** How much it tells that is particular: acts, names, numbers. */
    private static double worth(Clause clause, Weights weights) {
        double words = 0;
        double acts = 0;
        for (Term term : clause.own().terms()) {
            words += weights.of(term);
            acts += weights.isAct(term) ? weights.of(term) : 0;
        }
        double names = clause.own().whos().stream().mapToDouble(weights::of).sum();
        double numbers = clause.own().quantities().size() + (clause.own().days().isEmpty() ? 0 : 0.5);
        if (words < 1 || names + numbers + acts < 0.5) {
            return 0;
        }
        double telling = Math.min(1, words / 5) * 0.35
                + Math.min(1, names / 2) * 0.3
                + Math.min(1, numbers / 1.5) * 0.25
                + Math.min(1, acts / 2) * 0.2;
        return telling * (clause.status().isFact() ? 1 : 0.85);
    }
}
