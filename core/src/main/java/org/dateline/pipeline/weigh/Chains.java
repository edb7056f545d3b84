// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.Evidence;

/**
 * What reports have from one outlet that they name: two that pass on what a third has reported, and one that passes on what another of
 * the story has, or the agency that this one credits. The likes of "local media" name nobody.
 */
final class Chains {
    /** What two must share to tell one thing, where both say that they have it from one outlet. */
    private static final double ALIKE = 1.3;

    private static final double TOLD = 0.6;

    /** More, where only one says so. */
    private static final double COVERED = 0.3;

    private static final Set<String> ANYBODY = Set.of(
            "media",
            "press",
            "newspaper",
            "newspapers",
            "outlet",
            "outlets",
            "television",
            "tv",
            "radio",
            "news",
            "reports",
            "agency",
            "agencies",
            "channel");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private record Link(String outlet, Clause citing, Clause told, double likeness) {}

    /** By outlet and the two sentences. */
    private final Map<String, Link> best = new TreeMap<>();

    private final Map<String, TreeSet<Evidence>> byOutlet = new TreeMap<>();
    private final Weights weights;
    private final Sources sources;

    Chains(Material material, Weights weights, Sources sources) {
        this.weights = weights;
        this.sources = sources;
        List<Clause> clauses = material.clauses();
        for (Clause citing : clauses) {
            String outlet = sources.cited(citing).orElse("");
            if (!outlet.isEmpty() && !citing.isFrame() && isSomebody(outlet)) {
                for (Passage passage : material.passages()) {
                    if (!sources.isOneOrigin(
                            citing.report(), passage.reading().report().id())) {
                        compare(citing, outlet, passage);
                    }
                }
            }
        }
        best.values().forEach(link -> {
            TreeSet<Evidence> places = byOutlet.computeIfAbsent(link.outlet, any -> new TreeSet<>());
            places.add(link.citing.evidence());
            places.add(link.told.evidence());
        });
    }

    /** The places by the outlet that they go back to. */
    Map<String, TreeSet<Evidence>> places() {
        return byOutlet;
    }

    private void compare(Clause citing, String outlet, Passage passage) {
        boolean names = passage.clauses().stream().anyMatch(clause -> cites(clause, outlet))
                || isWritten(outlet, passage.words());
        boolean is = sources.isOf(passage.reading().report().id(), outlet);
        if (!names && !is) {
            return;
        }
        for (Clause clause : passage.clauses()) {
            Likeness like = weights.likeness(citing.own(), clause.own());
            boolean alike =
                    like.terms() + like.whos() + like.numbers() >= ALIKE && like.terms() + like.numbers() >= TOLD;
            if (!clause.isFrame() && alike && (names || like.coverage() >= COVERED)) {
                Link link = new Link(outlet, citing, clause, like.total());
                best.merge(
                        outlet + " " + citing.passage() + " " + passage.number(),
                        link,
                        (one, other) -> other.likeness > one.likeness ? other : one);
            }
        }
    }

    private boolean cites(Clause clause, String outlet) {
        return sources.cited(clause)
                .filter(other -> isSomebody(other) && Sources.isOneOutlet(outlet, other))
                .isPresent();
    }

    /** Whether a sentence has the name of two words and more as it is written elsewhere. */
    private static boolean isWritten(String outlet, String words) {
        return outlet.indexOf(' ') > 0 && BLANKS.matcher(words).replaceAll(" ").contains(outlet);
    }

    private static boolean isSomebody(String outlet) {
        String last = outlet.substring(outlet.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean paper = ANYBODY.contains(last)
                && outlet.chars().filter(Character::isUpperCase).count() < 2;
        return Character.isUpperCase(outlet.codePointAt(outlet.lastIndexOf(' ') + 1)) && !paper;
    }
}
