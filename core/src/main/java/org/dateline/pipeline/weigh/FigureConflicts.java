// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Span;

/**
 * Numbers of which a happening has but one ({@link Figures}) and that reports give otherwise. A report that gives two values for one of
 * them is not compared, since it is not known which is meant; nor is what is told of another time.
 */
final class FigureConflicts {
    private static final double WEIGHT = 0.64;
    /** What two sentences must share where the words by the number are common ones. */
    private static final double ALIKE = 0.35;

    private static final Pattern OTHER_TIME = Pattern.compile(
            "(?i)\\b(?:ago|last (?:year|month|week|season|time)|previous\\w*|earlier (?:this|that|estimates?|figures?)|since (?:19|20)\\d\\d|average|compared"
                    + "|a year (?:before|earlier)|aftershocks?|suspended|prosecutors (?:had )?(?:demand|sought|ask|want)\\w*|faces?|maximum)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b[Ii]n ((?:19|20)\\d\\d)\\b");

    private record Given(Clause clause, Figures.Figure figure, Evidence evidence) {}

    private final List<Passage> passages;
    private final Weights weights;
    private final Sources sources;
    private final List<Finding> findings = new ArrayList<>();

    /** @param verdicts have the numbers that are told otherwise already, which are not told again */
    FigureConflicts(List<Passage> passages, Weights weights, Verdicts verdicts, Sources sources, Claims claims) {
        this.passages = passages;
        this.weights = weights;
        this.sources = sources;
        Map<String, List<Given>> byRole = new TreeMap<>();
        for (Passage passage : passages) {
            given(passage).forEach(one -> byRole.computeIfAbsent(one.figure.role(), any -> new ArrayList<>())
                    .add(one));
        }
        byRole.forEach((role, all) -> tell(role, all, verdicts, claims));
    }

    List<Finding> findings() {
        return findings;
    }

    private List<Given> given(Passage passage) {
        Clause first = passage.clauses().get(0);
        Span sentence = first.reading().sentences().get(first.statement().sentence());
        String words = first.sentence();
        List<Given> given = new ArrayList<>();
        for (Figures.Figure figure : Figures.in(words)) {
            Span span = new Span(
                    sentence.start() + figure.span().start(),
                    sentence.start() + figure.span().end());
            clause(passage, span)
                    .filter(clause -> tellsOfTheHappening(clause) && !isOfOtherTime(clause, words, figure))
                    .filter(clause -> !TakenBack.in(words).contains(figure.value()))
                    .ifPresent(clause -> given.add(new Given(
                            clause,
                            figure,
                            new Evidence(
                                    clause.report(),
                                    span.cover(clause.statement().span())))));
        }
        return given;
    }

    /** The clause that has the number, the smallest where several have; of a number that none has, the clause before it. */
    private static Optional<Clause> clause(Passage passage, Span span) {
        return passage.clauses().stream()
                .filter(clause -> clause.statement().span().contains(span))
                .min(Comparator.comparing(clause -> clause.statement().span().length()));
    }

    /** By the words up to the comma behind the number: "turnout was 61 percent, down from 66 five years ago" tells of now first. */
    private static boolean isOfOtherTime(Clause clause, String sentence, Figures.Figure figure) {
        int comma = sentence.indexOf(", ", figure.span().end());
        String words = sentence.substring(0, comma < 0 ? sentence.length() : comma);
        Matcher year = YEAR.matcher(words);
        String published = clause.reading()
                .report()
                .published()
                .date()
                .map(date -> String.valueOf(date.getYear()))
                .orElse("");
        return OTHER_TIME.matcher(words).find() || year.find() && !year.group(1).equals(published);
    }

    private boolean tellsOfTheHappening(Clause clause) {
        return !clause.denies()
                && clause.status() != Factuality.Status.HISTORICAL
                && clause.status() != Factuality.Status.HYPOTHETICAL
                && sources.cited(clause).isEmpty();
    }

    private void tell(String role, List<Given> all, Verdicts verdicts, Claims claims) {
        List<Given> single = all.stream().filter(one -> isOnly(one, all)).toList();
        List<List<Given>> values = new ArrayList<>();
        for (Given one : single) {
            boolean disputed = single.stream().anyMatch(other -> areOtherwise(one, other));
            if (disputed) {
                values.stream()
                        .filter(value -> value.get(0).figure.fits(one.figure))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Given> fresh = new ArrayList<>();
                            values.add(fresh);
                            return fresh;
                        })
                        .add(one);
            }
        }
        if (values.size() < 2 || isTold(values, verdicts)) {
            return;
        }
        values.sort(Comparator.comparing((List<Given> value) -> time(value))
                .thenComparing(value -> value.get(0).figure.value()));
        List<Finding.Side> sides = new ArrayList<>();
        for (List<Given> value : values) {
            Given first = value.get(0);
            Told told = new Told(value.stream().map(Given::clause).distinct().toList());
            sides.add(told.side(
                    first.figure.span().of(first.clause.sentence()),
                    value.stream().map(Given::evidence).sorted().distinct().toList(),
                    sources));
        }
        for (Given one : values.get(0)) {
            values.get(1).forEach(other -> verdicts.elsewhere().touch(one.clause, other.clause));
        }
        findings.add(new Finding(
                isChange(values) ? Finding.Kind.CHANGE : Finding.Kind.CONFLICT,
                claims.about(values.get(0).get(0).clause),
                role,
                sides,
                WEIGHT));
    }

    /** Whether its report gives no other value for it. */
    private static boolean isOnly(Given one, List<Given> all) {
        return all.stream()
                .filter(other -> other.clause.report().equals(one.clause.report()))
                .allMatch(other -> other.figure.fits(one.figure));
    }

    private boolean areOtherwise(Given one, Given other) {
        Clause a = one.clause;
        Clause b = other.clause;
        return !sources.isOneOrigin(a.report(), b.report())
                && isOneMoney(one.figure, other.figure)
                && !one.figure.fits(other.figure)
                && mayBeOfOneHappening(passages.get(a.passage()), passages.get(b.passage()))
                && !(a.namesOthersThan(b) && namesItsOwn(a) && namesItsOwn(b))
                && (!one.figure.rule().alike() || isAlike(a, b));
    }

    /** Whether the sentences tell of no other days, and not each of somebody or somewhere that no other report names. */
    private boolean mayBeOfOneHappening(Passage one, Passage other) {
        return !Days.apart(one.whole().days(), other.whole().days())
                && (Evidences.shareSomebody(one, other)
                        || !Evidences.elsewhere(weights, one)
                        || !Evidences.elsewhere(weights, other));
    }

    /** Whether all that a clause names is named by no other report. */
    private boolean namesItsOwn(Clause clause) {
        return clause.own().whos().stream().filter(clause::names).allMatch(weights::isOfOneReport);
    }

    private static boolean isOneMoney(Figures.Figure one, Figures.Figure other) {
        return !one.rule().kind().equals("money") || one.unit().equals(other.unit());
    }

    private boolean isAlike(Clause one, Clause other) {
        Likeness like = weights.likeness(one.own(), other.own());
        return like.terms() + like.whos() >= ALIKE;
    }

    /** Whether the numbers of two sides are told otherwise by what they count. */
    private static boolean isTold(List<List<Given>> values, Verdicts verdicts) {
        return verdicts.clashes().stream()
                .anyMatch(clash -> values.stream()
                                .filter(value -> value.stream()
                                        .anyMatch(one -> has(
                                                        one,
                                                        clash.one(),
                                                        clash.first().span())
                                                || has(
                                                        one,
                                                        clash.other(),
                                                        clash.second().span())))
                                .count()
                        >= 2);
    }

    private static boolean has(Given one, Clause clause, Span quantity) {
        return one.clause == clause
                && one.evidence.span().contains(quantity)
                && quantity.of(clause.reading().text())
                        .contains(one.figure.span().of(one.clause.sentence()));
    }

    private boolean isChange(List<List<Given>> values) {
        for (int i = 1; i < values.size(); i++) {
            List<Given> old = values.get(i - 1);
            List<Given> young = values.get(i);
            boolean grown = old.get(0).figure.rule().grows()
                    && young.get(0).figure.value() > old.get(0).figure.value();
            boolean later = young.stream().allMatch(one -> old.stream()
                    .anyMatch(early -> sources.isLater(one.clause.report(), early.clause.report())));
            boolean corrected = young.stream().anyMatch(one -> sources.isCorrected(one.clause.report()));
            if (!later || !grown && !corrected) {
                return false;
            }
        }
        return true;
    }

    private String time(List<Given> value) {
        return value.stream()
                .map(one ->
                        String.valueOf(sources.published(one.clause.report()).iso()))
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
