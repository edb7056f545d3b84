// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Finding;
import org.dateline.model.Quantity;

/** What reports of several origins say alike; and what looks so, but goes back to one. */
final class Agreements {
    private final List<Finding> findings = new ArrayList<>();

    Agreements(List<Told> groups, Counts counts, Claims claims, Sources sources) {
        for (Told told : groups) {
            List<List<String>> origins = sources.lists(told.clauses());
            boolean cited = told.clauses().stream().anyMatch(clause -> sources.citedBy(clause)
                    .filter(told.reports()::contains)
                    .isPresent());
            if (origins.size() < 2 && !cited) {
                continue;
            }
            String field = sharedNumber(told, counts)
                    .map(number -> number.field() == null ? "number" : String.valueOf(number.field()))
                    .orElse("what");
            double weight = 0.25
                    + 0.35 * told.lead()
                    + 0.08 * Math.min(4, origins.size())
                    + (field.equals("dead") || field.equals("injured") ? 0.1 : 0);
            findings.add(new Finding(
                    Finding.Kind.AGREEMENT,
                    claims.about(told.best()),
                    field,
                    List.of(told.side(told.best().words(), sources)),
                    Math.min(1, weight)));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private static Optional<Quantity> sharedNumber(Told told, Counts counts) {
        return told.clauses().get(0).own().quantities().stream()
                .filter(number -> told.clauses().stream().allMatch(clause -> clause.own().quantities().stream()
                        .anyMatch(one -> one.value() == number.value() && counts.alike(one, number))))
                .findFirst();
    }
}
