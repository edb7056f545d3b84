// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;

/** What one report alone tells, or reports of one origin, and is worth telling. */
final class SoleSources {
    private static final int MOST = 40;
    private static final int SHORTEST = 25;

    private record Candidate(Clause clause, double worth) {}

    private final List<Finding> findings = new ArrayList<>();

    SoleSources(Material material, Verdicts verdicts, Weights weights, Claims claims, Sources sources) {
        List<Candidate> candidates = new ArrayList<>();
        for (Passage passage : material.passages()) {
            passage.clauses().stream()
                    .filter(clause -> isTelling(clause, verdicts))
                    .map(clause -> new Candidate(clause, worth(clause, weights)))
                    .filter(candidate -> candidate.worth > 0.3)
                    .max(Comparator.comparingDouble(Candidate::worth)
                            .thenComparing(candidate -> candidate.clause.key(), Comparator.reverseOrder()))
                    .ifPresent(candidates::add);
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.worth)
                .thenComparing(candidate -> candidate.clause.key()));
        for (Candidate candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
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

    private static boolean isTelling(Clause clause, Verdicts verdicts) {
        return clause.statement().span().length() >= SHORTEST
                && clause.status() != Factuality.Status.HYPOTHETICAL
                && clause.isTelling()
                && clause.statement().citedOutlet() == null
                && !verdicts.isToldElsewhere(clause);
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
