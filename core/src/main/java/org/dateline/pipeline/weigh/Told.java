// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;

/** Clauses that tell one thing, in one report or in several. */
record Told(List<Clause> clauses) {
    Told {
        clauses = clauses.stream().sorted(Comparator.comparing(Clause::key)).toList();
    }

    /** Only what tells it as done, where others, not later, told it as to come: the plan is no witness of the deed. */
    Told asCameAbout(Sources sources) {
        List<Clause> deeds = clauses.stream().filter(Clause::tellsFact).toList();
        List<Clause> kept = clauses.stream()
                .filter(clause -> !clause.isAhead()
                        || deeds.stream().noneMatch(deed -> sources.isLater(deed.report(), clause.report())))
                .toList();
        return kept.size() == clauses.size() ? this : new Told(kept);
    }

    String id() {
        return "c" + Ids.hash(clauses.get(0).key());
    }

    List<String> reports() {
        return List.copyOf(new TreeSet<>(clauses.stream().map(Clause::report).toList()));
    }

    double lead() {
        return clauses.stream().mapToDouble(Clause::lead).max().orElse(0);
    }

    /** The clause that a reader would quote: whole, in its own words, with a name, near the top, short; the earlier of these counts more. */
    Clause best() {
        return clauses.stream()
                .min(Comparator.comparing((Clause clause) -> !clause.isTelling())
                        .thenComparing(clause -> clause.shown().isWidened())
                        .thenComparing(Clause::opensWithAPronoun)
                        .thenComparingDouble(clause -> -clause.lead())
                        .thenComparing(clause -> clause.statement().span().length())
                        .thenComparing(Clause::key))
                .orElseThrow();
    }

    /** The least sure way in which it is told, so that a hedge is seen. */
    Factuality.Status status() {
        return clauses.stream()
                .map(Clause::status)
                .max(Comparator.comparing((Factuality.Status status) -> status.isFact() ? 0 : 1)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** @param best the clause whose words and speaker are shown */
    Finding.Side side(Clause best, Sources sources) {
        return side(best, best.words(), sources);
    }

    /** @param words in which the clause is shown */
    Finding.Side side(Clause best, String words, Sources sources) {
        List<Evidence> evidence =
                clauses.stream().map(Clause::evidence).sorted().toList();
        return new Finding.Side(words, status(), sources.speaker(best).orElse(null), evidence, sources.lists(clauses));
    }

    Finding.Side side(String value, List<Evidence> evidence, Sources sources) {
        return new Finding.Side(
                value, status(), sources.speaker(best()).orElse(null), evidence, sources.lists(clauses));
    }
}
