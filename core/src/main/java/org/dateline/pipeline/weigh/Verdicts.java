// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Factuality;
import org.dateline.model.Quantity;

/** Sorts aligned pairs: those that agree, those whose numbers differ, those of which one denies the other. */
final class Verdicts {
    /** Two numbers that cannot both be true of one thing. */
    record Clash(Clause one, Quantity first, Clause other, Quantity second, double score) {}

    private static final double AGREES = 1.0;
    private static final double CITED = 0.75;
    private static final double CLASHES = 0.85;

    private final Alignment alignment;
    private final Material material;
    private final Sources sources;
    private final Counts counts;
    private final List<Pair> agreeing = new ArrayList<>();
    private final List<Pair> denied = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private final Set<Integer> touchedPassages = new HashSet<>();

    Verdicts(Material material, Alignment alignment, Sources sources, Counts counts) {
        this.material = material;
        this.alignment = alignment;
        this.sources = sources;
        this.counts = counts;
        alignment.pairs().forEach(this::judge);
    }

    List<Pair> agreeing() {
        return agreeing;
    }

    /** The first says so, the other that it is not so. */
    List<Pair> denied() {
        return denied;
    }

    List<Clash> clashes() {
        return clashes;
    }

    /** Whether a clause may be told elsewhere, so that nobody can say that its report alone has it. */
    boolean isToldElsewhere(Clause clause) {
        return touched.contains(clause.key()) || touchedPassages.contains(clause.passage());
    }

    private void judge(Pair pair) {
        boolean cited = cites(pair.one(), pair.other()) || cites(pair.other(), pair.one());
        touched.add(pair.one().key());
        touched.add(pair.other().key());
        if (pair.around().rarest() > 0.6 && pair.score() >= 0.7 && pair.around().acts() > 0.5) {
            touchedPassages.add(pair.one().passage());
            touchedPassages.add(pair.other().passage());
        }
        if (pair.one().denies() != pair.other().denies()) {
            judgeDenial(pair);
            return;
        }
        boolean clashing = !cited && pair.score() >= CLASHES && clash(pair);
        if (!clashing && pair.score() >= (cited ? CITED : AGREES) && oneReality(pair.one(), pair.other())) {
            agreeing.add(pair);
        }
    }

    private boolean cites(Clause clause, Clause other) {
        return sources.citedBy(clause).filter(other.report()::equals).isPresent();
    }

    /** A thing that came about and one that is only planned, or only imagined, are not one. */
    private static boolean oneReality(Clause one, Clause other) {
        return reality(one.status()) == reality(other.status())
                || one.status() == Factuality.Status.POSSIBLE
                || other.status() == Factuality.Status.POSSIBLE;
    }

    private static int reality(Factuality.Status status) {
        return status.isFact() ? 0 : status == Factuality.Status.HYPOTHETICAL ? 2 : 1;
    }

    private void judgeDenial(Pair pair) {
        Clause says = pair.one().denies() ? pair.other() : pair.one();
        Clause denies = pair.one().denies() ? pair.one() : pair.other();
        boolean sameAct = pair.own().acts() > 0.35;
        boolean anchored = pair.around().rarest() > 0.5 || pair.own().coverage() > 0.55;
        if (pair.score() >= 0.8 && sameAct && anchored && says.tellsFact()) {
            denied.add(new Pair(says, denies, pair.own(), pair.around(), pair.score()));
        }
    }

    private boolean clash(Pair pair) {
        boolean anchored = pair.around().rarest() > 0.5 || pair.own().coverage() > 0.5;
        boolean sameAct = pair.own().acts() > 0.3;
        if (!anchored || !sameAct || !oneReality(pair.one(), pair.other())) {
            return false;
        }
        boolean found = false;
        for (Quantity a : pair.one().own().quantities()) {
            for (Quantity b : pair.other().own().quantities()) {
                if (isClash(pair, a, b)) {
                    clashes.add(new Clash(pair.one(), a, pair.other(), b, pair.score()));
                    found = true;
                }
            }
        }
        return found;
    }

    private boolean isClash(Pair pair, Quantity a, Quantity b) {
        String text = pair.one().reading().text();
        String other = pair.other().reading().text();
        return counts.alike(a, b)
                && counts.compare(a, text, b, other) == Counts.Verdict.DIFFER
                && Counts.isPart(a, text) == Counts.isPart(b, other)
                && isAlone(a, pair.one(), b)
                && isAlone(b, pair.other(), a)
                && !saysAlso(pair.one(), b)
                && !saysAlso(pair.other(), a)
                && !isClockOrAge(a)
                && !isClockOrAge(b);
    }

    /** Whether it is the only number of its kind in its clause, so that it is known which two belong together. */
    private boolean isAlone(Quantity quantity, Clause clause, Quantity like) {
        return clause.own().quantities().stream()
                .allMatch(one -> one.span().equals(quantity.span()) || !counts.alike(one, like));
    }

    /** Whether the sentence also has the other's number: then the two count different things. */
    private boolean saysAlso(Clause clause, Quantity number) {
        return material.passageOf(clause).whole().quantities().stream()
                .anyMatch(one -> one.value() == number.value() && counts.alike(one, number));
    }

    private static boolean isClockOrAge(Quantity quantity) {
        String unit = quantity.unit().toLowerCase(Locale.ROOT);
        return unit.equals("year") || unit.equals("old") || unit.equals("o'clock");
    }

    Alignment alignment() {
        return alignment;
    }
}
