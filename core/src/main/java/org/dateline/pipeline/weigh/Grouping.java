// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins agreeing pairs of clauses to groups that tell one thing; a pair joins two groups only when their others agree too, and none of
 * the one tells anything otherwise than one of the other.
 */
final class Grouping {
    private static final double SHARE_THAT_AGREES = 0.5;

    private final Map<String, List<Clause>> groupOf = new HashMap<>();
    private final Set<String> agreeing = new HashSet<>();

    private final Set<String> contrasted = new HashSet<>();

    Grouping(List<Pair> pairs, List<Contrast> contrasts) {
        contrasts.forEach(contrast -> contrasted.add(
                contrast.pair().one().key() + "|" + contrast.pair().other().key()));
        pairs.forEach(pair -> agreeing.add(pair.one().key() + "|" + pair.other().key()));
        pairs.forEach(this::join);
    }

    private void join(Pair pair) {
        List<Clause> one = group(pair.one());
        List<Clause> other = group(pair.other());
        if (one == other) {
            return;
        }
        int right = 0;
        int all = 0;
        for (Clause a : one) {
            for (Clause b : other) {
                if (isIn(contrasted, a, b)) {
                    return;
                }
                if (!a.report().equals(b.report())) {
                    all++;
                    right += isIn(agreeing, a, b) ? 1 : 0;
                }
            }
        }
        if (right >= SHARE_THAT_AGREES * all) {
            List<Clause> both = new ArrayList<>(one);
            both.addAll(other);
            both.forEach(clause -> groupOf.put(clause.key(), both));
        }
    }

    private List<Clause> group(Clause clause) {
        return groupOf.computeIfAbsent(clause.key(), any -> List.of(clause));
    }

    private static boolean isIn(Set<String> pairs, Clause a, Clause b) {
        return pairs.contains(a.key() + "|" + b.key()) || pairs.contains(b.key() + "|" + a.key());
    }

    /** Groups of clauses of two reports and more, in a stable order. */
    List<Told> groups() {
        return new LinkedHashSet<>(groupOf.values())
                .stream()
                        .map(Told::new)
                        .filter(told -> told.reports().size() > 1)
                        .sorted(Comparator.comparing(
                                (Told told) -> told.clauses().get(0).key()))
                        .toList();
    }
}
