// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;

/**
 * One happening that two reports date otherwise. Only what is alike beyond its date counts, and only dates that name their day or
 * year: "yesterday" hangs on when a report was written, and two rounds of talks may be held on two days.
 */
final class DateConflicts {
    private static final double WEIGHT = 0.62;

    private static final Pattern TERM = Pattern.compile("\\bfrom \\d{4} (?:to|until|through) \\d{4}\\b");
    private static final double RARE = 0.75;
    /** Two acts and more that both tell of, under whatever predicate. */
    private static final double SAME_ACTS = 1.2;

    private static final double ALL_BUT = 0.7;
    private static final double NAMED = 0.5;
    private static final double NAMED_ENOUGH = 1.5;
    private static final double TO_COME = 0.25;
    private static final double TO_COME_ALIKE = 0.35;
    private static final Set<String> PLANNING =
            Set.of("plan", "expect", "schedule", "hope", "aim", "intend", "slate", "set", "due");

    private static final double ENOUGH = 0.6;

    private final Weights weights;
    private final Sources sources;
    private final Claims claims;
    private final List<Clause> clauses;
    private final ClauseDates dates;
    private final Set<String> taken = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param contrasted what is told otherwise already, which is not told again */
    DateConflicts(
            List<Clause> clauses,
            Alignment alignment,
            List<Contrast> contrasted,
            ClauseDates dates,
            Weights weights,
            Sources sources,
            Claims claims) {
        this.weights = weights;
        this.dates = dates;
        contrasted.forEach(contrast -> {
            taken.add(
                    contrast.pair().one().key() + "|" + contrast.pair().other().report());
            taken.add(
                    contrast.pair().other().key() + "|" + contrast.pair().one().report());
        });
        this.sources = sources;
        this.claims = claims;
        this.clauses = clauses;
        for (Alignment.Meeting meeting : alignment.meetings()) {
            for (Clause one : meeting.one().clauses()) {
                for (Clause other : meeting.other().clauses()) {
                    compare(one, other, meeting.likeness());
                }
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void compare(Clause one, Clause other, Likeness around) {
        if (!dates.areOtherwise(one, other) && !(dates.areOtherwiseOfOne(one, other) && isOneButForDate(one, other))
                || sources.isOneOrigin(one.report(), other.report())
                || one.denies()
                || other.denies()
                || isAhead(one) != isAhead(other) && !isMoved(one, other) && !isMoved(other, one)
                || !isOneBesides(one, other, dates.areOfCalendar(one) && dates.areOfCalendar(other))
                        && !isOneToCome(one, other)
                        && !isOneButForDate(one, other)
                        && !(isTerm(one) && isTerm(other) && around.rarest() >= RARE)
                || isToldOn(one.report(), other)
                || isToldOn(other.report(), one)) {
            return;
        }
        if (taken.add(one.key() + "|" + other.report()) && taken.add(other.key() + "|" + one.report())) {
            Told first = new Told(List.of(one));
            Told second = new Told(List.of(other));
            findings.add(new Finding(
                    isAhead(one) == isAhead(other) ? Finding.Kind.CONFLICT : Finding.Kind.CHANGE,
                    claims.about(one),
                    "date",
                    List.of(
                            first.side(dates.words(one), List.of(one.evidence()), sources),
                            second.side(dates.words(other), List.of(other.evidence()), sources)),
                    WEIGHT));
        }
    }

    /** "Plans to launch it on March 12": what is planned is to come, though the plan is there. */
    private static boolean isAhead(Clause clause) {
        return !clause.status().isFact() || PLANNING.contains(clause.statement().head());
    }

    /** Of what is to come there is less to tell, and mostly only one of a kind: both name its act, and who or when. */
    private boolean isOneToCome(Clause one, Clause other) {
        if (!isAhead(one) || !isAhead(other) || !isLike(one, other)) {
            return false;
        }
        Likeness own = weights.likeness(one.own(), other.own());
        boolean named = own.rarest() >= NAMED && own.terms() + own.whos() >= NAMED_ENOUGH && own.coverage() >= TO_COME;
        boolean alike = one.head().likeness(other.head()) == 1
                && !one.head().light()
                && own.coverage() >= TO_COME_ALIKE
                && own.terms() >= ENOUGH
                && !one.namesOthersThan(other)
                && dates.areOfCalendar(one)
                && dates.areOfCalendar(other);
        return named || alike;
    }

    /** Whether one tells as done what the other, not later, told as to come. */
    private boolean isMoved(Clause plan, Clause deed) {
        return plan.status() == Factuality.Status.EXPECTED
                && deed.status() == Factuality.Status.HAPPENED
                && sources.isLater(deed.report(), plan.report());
    }

    /** Years of an office and the like: "from 1967 to 1979", of whom no other sentence names. */
    private boolean isTerm(Clause clause) {
        return dates.areYears(clause, 2) && TERM.matcher(clause.tight()).find();
    }

    /** Whether the two clauses, under one predicate, tell next to nothing but what both tell. */
    private boolean isOneButForDate(Clause one, Clause other) {
        Likeness own = weights.likeness(one.own(), other.own());
        return own.coverage() >= ALL_BUT
                && own.terms() >= ENOUGH
                && one.head().likeness(other.head()) == 1
                && !one.head().light()
                && !one.namesOthersThan(other)
                && dates.areOfCalendar(one)
                && dates.areOfCalendar(other);
    }

    /** Whether what the two tell is one thing in all but its date. */
    private boolean isOneBesides(Clause one, Clause other, boolean byDate) {
        Likeness own = weights.likeness(one.own(), other.own());
        boolean named = own.rarest() >= NAMED && own.terms() + own.whos() >= NAMED_ENOUGH;
        return (isLike(one, other) || own.acts() >= SAME_ACTS)
                && own.coverage() >= 0.45
                && own.terms() >= 0.8
                && (named || byDate && own.terms() >= 1.5);
    }

    /** Whether a report tells the like of the other's day too: then there were two. */
    private boolean isToldOn(String report, Clause other) {
        return clauses.stream()
                .anyMatch(clause -> clause.report().equals(report)
                        && Days.shareDay(clause.own().days(), other.own().days())
                        && isLike(clause, other));
    }

    /** Whether one tells of the other's act, under whatever form of the word. */
    private static boolean isLike(Clause one, Clause other) {
        return one.head().likeness(other.head()) > 0 || one.tells(other.head()) || other.tells(one.head());
    }
}
