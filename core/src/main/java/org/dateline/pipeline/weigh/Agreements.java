// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Finding;
import org.dateline.model.Quantity;

/** What reports of several origins say alike; and what looks so, but goes back to one. */
final class Agreements {
    private final List<Finding> findings = new ArrayList<>();

    Agreements(List<Told> groups, Verdicts verdicts, Outdated outdated, Counts counts, Claims claims, Sources sources) {
        Set<String> disputed = new HashSet<>();
        for (Verdicts.Clash clash : verdicts.clashes()) {
            disputed.add(clash.one().key());
            disputed.add(clash.other().key());
        }
        for (Told group : groups) {
            Told told = group.asCameAbout(sources);
            List<List<String>> origins = sources.lists(told.clauses());
            boolean cited = told.clauses().stream().anyMatch(clause -> sources.citedBy(clause)
                    .filter(told.reports()::contains)
                    .isPresent());
            if (origins.size() < 2 && !cited) {
                continue;
            }
            if (told.reports().size() < 2) {
                continue;
            }
            List<Clause> sure = told.clauses().stream()
                    .filter(clause -> !disputed.contains(clause.key())
                            && !isAtOdds(clause, told, counts)
                            && !outdated.meets(
                                    clause.report(), clause.statement().span()))
                    .toList();
            Clause best = sure.isEmpty() ? told.best() : new Told(sure).best();
            if (!best.isTelling()) {
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
                    claims.about(best),
                    field,
                    List.of(told.side(best, words(best, told), sources)),
                    Math.min(1, weight)));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** "Ana Ruiz, who led the club" of a sentence that goes on to tell of her what others do not. */
    private static String words(Clause best, Told told) {
        return told.clauses().stream().anyMatch(best::isWithin)
                ? best.words()
                : best.shown().cut();
    }

    /** Whether a clause counts what another counts otherwise, so that its words are not what all say. */
    private static boolean isAtOdds(Clause clause, Told told, Counts counts) {
        String text = clause.reading().text();
        return clause.own().quantities().stream().anyMatch(one -> told.clauses().stream()
                .filter(other -> !other.report().equals(clause.report()))
                .flatMap(other -> other.own().quantities().stream()
                        .filter(its -> counts.alike(one, its)
                                && counts.compare(
                                                one, text, its, other.reading().text())
                                        == Counts.Verdict.DIFFER))
                .findAny()
                .isPresent());
    }

    private static Optional<Quantity> sharedNumber(Told told, Counts counts) {
        return told.clauses().get(0).own().quantities().stream()
                .filter(number -> told.clauses().stream().allMatch(clause -> clause.own().quantities().stream()
                        .anyMatch(one -> one.value() == number.value() && counts.alike(one, number))))
                .findFirst();
    }
}
