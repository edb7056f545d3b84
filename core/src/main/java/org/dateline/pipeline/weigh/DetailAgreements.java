// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Span;

/** What several origins tell alike in passing, each within another clause; what whole clauses agree on is left out. */
final class DetailAgreements {
    private static final double WEIGHT = 0.3;
    private static final double MOST_BESIDES = 1.7;
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(?:the|an?|his|her|its|their)\\s+$");

    /** A detail in the reports that tell it. */
    private record Shared(Set<Evidence> places, List<Clause> clauses) {
        boolean meets(Evidence place) {
            return places.stream()
                    .anyMatch(one -> one.report().equals(place.report())
                            && 2 * overlap(one, place)
                                    >= Math.max(
                                            one.span().length(), place.span().length()));
        }

        private static int overlap(Evidence one, Evidence other) {
            return Math.min(one.span().end(), other.span().end())
                    - Math.max(one.span().start(), other.span().start());
        }
    }

    private final List<Finding> findings = new ArrayList<>();

    DetailAgreements(Details details, List<Told> groups, Claims claims, Sources sources) {
        List<Shared> all = new ArrayList<>();
        for (Details.Detail detail : details.details()) {
            if (groups.stream().noneMatch(told -> holds(told, detail))) {
                join(all, detail, details);
            }
        }
        for (Shared shared : all) {
            Told told = new Told(shared.clauses.stream().distinct().toList());
            Clause best = shared.clauses.stream()
                    .min(Comparator.comparing((Clause clause) -> !clause.isTelling())
                            .thenComparing(clause -> clause.words().length())
                            .thenComparing(Clause::key))
                    .orElseThrow();
            findings.add(new Finding(
                    Finding.Kind.AGREEMENT,
                    claims.about(best),
                    "what",
                    List.of(told.side(words(best, shared), List.copyOf(shared.places), sources)),
                    WEIGHT));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** The clause where it tells little else and nothing that only one tells, else the detail alone. */
    private static String words(Clause clause, Shared shared) {
        Span detail = shared.places.stream()
                .filter(one -> holds(clause, one))
                .map(Evidence::span)
                .findFirst()
                .orElse(clause.statement().span());
        boolean isToldByAll = shared.clauses.stream().allMatch(one -> one.tells(clause.head()));
        if (isToldByAll && clause.isTelling() && clause.words().length() <= MOST_BESIDES * detail.length()) {
            return clause.words();
        }
        String text = clause.reading().text();
        Matcher article = ARTICLE.matcher(text.substring(0, detail.start()));
        int start = article.find() ? article.start() : detail.start();
        return new Span(start, detail.end()).lineOf(text);
    }

    private static boolean holds(Told told, Details.Detail detail) {
        return told.clauses().stream().anyMatch(clause -> holds(clause, detail.first()))
                && told.clauses().stream().anyMatch(clause -> holds(clause, detail.second()));
    }

    private static boolean holds(Clause clause, Evidence place) {
        return clause.report().equals(place.report())
                && clause.statement().span().overlaps(place.span());
    }

    /** Two reports that a third has a detail in common with are not joined by it where they dispute each other. */
    private static void join(List<Shared> all, Details.Detail detail, Details details) {
        List<Shared> met = all.stream()
                .filter(one -> one.meets(detail.first()) || one.meets(detail.second()))
                .filter(one -> one.clauses.stream()
                        .noneMatch(clause ->
                                details.areOpposed(clause, detail.one()) || details.areOpposed(clause, detail.other())))
                .toList();
        Set<Evidence> places = new TreeSet<>(List.of(detail.first(), detail.second()));
        List<Clause> clauses = new ArrayList<>(List.of(detail.one(), detail.other()));
        met.forEach(one -> places.addAll(one.places));
        met.forEach(one -> clauses.addAll(one.clauses));
        all.removeAll(met);
        all.add(new Shared(places, clauses));
    }
}
