// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Factuality;
import org.dateline.model.PloverType;
import org.dateline.model.Quantity;

/** Sorts aligned pairs: those that agree, those whose numbers differ, those of which one denies the other. */
final class Verdicts {
    /** Two numbers that cannot both be true of one thing. */
    record Clash(Clause one, Quantity first, Clause other, Quantity second) {}

    private static final double AGREES = 0.75;
    /** Enough for two clauses each of which is the likest to the other in its report. */
    private static final double MUTUAL = 0.6;

    private static final double NEARLY_BEST = 0.8;

    private static final double CITED = 0.7;
    /** Enough for two that have only things and names in common, but nothing that happened. */
    private static final double NO_ACT_NEEDED = 1.2;

    /** Far more than enough. */
    private static final double SURE = 0.8;

    private static final double CLASHES = 0.75;
    /** Share of what two clauses say that both say, where they have no act in common. */
    private static final double NEARLY_ALL = 0.67;

    private final Weights weights;
    private final Sources sources;
    private final Counts counts;
    private final List<Pair> agreeing = new ArrayList<>();
    private final List<Pair> denied = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Map<String, Double> likest = new HashMap<>();
    private final Set<String> opposed = new HashSet<>();
    private final Contrasts contrasts;
    private final List<Contrast> contrasted = new ArrayList<>();
    private final ToldElsewhere elsewhere;

    Verdicts(
            Alignment alignment,
            Tallies tallies,
            Contrasts contrasts,
            Weights weights,
            Sources sources,
            Counts counts) {
        this.contrasts = contrasts;
        this.weights = weights;
        this.sources = sources;
        this.counts = counts;
        this.elsewhere = new ToldElsewhere(sources);
        alignment.meetings().forEach(this::oppose);
        tallies.pairs().forEach(pair -> count(pair.get(0), pair.get(1)));
        for (Pair pair : alignment.pairs()) {
            likest.merge(pair.one().key() + ">" + pair.other().report(), pair.score(), Math::max);
            likest.merge(pair.other().key() + ">" + pair.one().report(), pair.score(), Math::max);
        }
        alignment.pairs().forEach(this::agree);
        alignment.meetings().forEach(this::settle);
        alignment.meetings().forEach(this::contrast);
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

    /** What else is told otherwise by clauses that would agree. */
    List<Contrast> contrasted() {
        return contrasted;
    }

    /** What may be told by reports of other origins too. */
    ToldElsewhere elsewhere() {
        return elsewhere;
    }

    /** Whether two sentences tell of one happening: a name that is rare in the story, and what is told of it. */
    private static boolean isOneHappening(Alignment.Meeting meeting) {
        Likeness like = meeting.likeness();
        boolean told = like.terms() >= 1.0 && like.coverage() >= 0.22
                || like.numbers() >= 0.5 && like.terms() >= 0.35
                || like.sameDay() && like.terms() >= 0.6;
        return like.rarest() > 0.6
                && told
                && !Days.apart(
                        meeting.one().whole().days(), meeting.other().whole().days());
    }

    /**
     * Whether hardly anything else than one happening can have both sentences: a name that next to no other sentence of the story
     * has, a day, and some of the same words.
     */
    private static boolean isOneTopic(Alignment.Meeting meeting) {
        Likeness like = meeting.likeness();
        return like.rarest() >= 0.75 && like.sameDay() && like.terms() >= 1.2;
    }

    /** Whether it is beyond doubt that each sentence tells of what the other tells of, be it in other words. */
    private static boolean isMet(Likeness like) {
        return like.rarest() >= 0.75 && (like.terms() >= 1.2 || like.sameDay() && like.terms() >= 0.5);
    }

    private static String key(Passage one, Passage other) {
        return Math.min(one.number(), other.number()) + " " + Math.max(one.number(), other.number());
    }

    private static String key(Pair pair) {
        int one = pair.one().passage();
        int other = pair.other().passage();
        return Math.min(one, other) + " " + Math.max(one, other);
    }

    private boolean cites(Clause clause, Clause other) {
        return sources.citedBy(clause).filter(other.report()::equals).isPresent();
    }

    private boolean isCited(Passage one, Passage other) {
        return one.clauses().stream()
                        .anyMatch(clause -> cites(clause, other.clauses().get(0)))
                || other.clauses().stream()
                        .anyMatch(clause -> cites(clause, one.clauses().get(0)));
    }

    // ---- what cannot both be true

    private void oppose(Alignment.Meeting meeting) {
        if (isCited(meeting.one(), meeting.other())) {
            return;
        }
        boolean one = isOneHappening(meeting);
        Pair best = meeting.best();
        boolean alike = best != null
                && best.score() >= CLASHES
                && best.own().acts() > 0.3
                && best.own().coverage() > 0.4;
        Contradictions.Ground ground = one
                ? Contradictions.Ground.HAPPENING
                : alike ? Contradictions.Ground.ALIKE : Contradictions.Ground.WORDS;
        Contradictions no = new Contradictions(weights, sources, meeting.likeness(), ground);
        Optional<Pair> denial = no.of(meeting.one(), meeting.other()).or(() -> no.of(meeting.other(), meeting.one()));
        denial.ifPresent(denied::add);
        if (denial.isPresent() || (one || alike) && numbers(meeting, one)) {
            opposed.add(key(meeting.one(), meeting.other()));
            elsewhere.meet(meeting, false);
        }
    }

    private Likeness likenessOf(Clause one, Clause other) {
        return weights.likeness(one.own(), other.own());
    }

    private boolean numbers(Alignment.Meeting meeting, boolean oneHappening) {
        boolean found = false;
        boolean oneTopic = isOneTopic(meeting);
        for (Clause a : meeting.one().clauses()) {
            for (Clause b : meeting.other().clauses()) {
                if ((oneTopic || oneReality(a, b))
                        && !a.denies()
                        && !b.denies()
                        && (oneHappening || likenessOf(a, b).acts() > 0.3)) {
                    found |= numbers(meeting, a, b);
                }
            }
        }
        return found;
    }

    private boolean numbers(Alignment.Meeting meeting, Clause one, Clause other) {
        boolean found = false;
        for (Quantity a : one.own().quantities()) {
            for (Quantity b : other.own().quantities()) {
                if (isClash(meeting, one, a, other, b)) {
                    clashes.add(new Clash(one, a, other, b));
                    found = true;
                }
            }
        }
        return found;
    }

    /** Numbers that count one thing by what they count. */
    private void count(Tallies.Count one, Tallies.Count other) {
        Clause a = one.clause();
        Clause b = other.clause();
        boolean opposing = !sources.isOneOrigin(a.report(), b.report())
                || Tallies.areHarmed(one.quantity(), other.quantity())
                || sources.isLater(a.report(), b.report())
                || sources.isLater(b.report(), a.report());
        if (opposing && isOtherNumber(a, one.quantity(), b, other.quantity())) {
            clashes.add(new Clash(a, one.quantity(), b, other.quantity()));
        }
    }

    private boolean isClash(Alignment.Meeting meeting, Clause one, Quantity a, Clause other, Quantity b) {
        String text = one.reading().text();
        String otherText = other.reading().text();
        return counts.alike(a, b)
                && isOtherNumber(one, a, other, b)
                && Counts.isPart(a, text) == Counts.isPart(b, otherText)
                && Counts.isOfSome(a, text) == Counts.isOfSome(b, otherText)
                && (Tolls.isTotal(a, text) || isAlone(a, meeting.one(), b) || isAlone(a, one, b, other))
                && (Tolls.isTotal(b, otherText) || isAlone(b, meeting.other(), a) || isAlone(b, other, a, one))
                && !isAge(a)
                && !isAge(b);
    }

    /** Whether both numbers cannot be true, or one brings the other up to date. */
    private boolean isOtherNumber(Clause one, Quantity a, Clause other, Quantity b) {
        return counts.compare(a, one.reading().text(), b, other.reading().text()) == Counts.Verdict.DIFFER
                || isUpdated(one, a, other, b);
    }

    private boolean isUpdated(Clause one, Quantity a, Clause other, Quantity b) {
        return !sources.isLater(one.report(), other.report()) && Counts.isRaised(a, b)
                || !sources.isLater(other.report(), one.report()) && Counts.isRaised(b, a);
    }

    /** Whether it is the only number of its kind in its sentence, so that it is known which two belong together. */
    private boolean isAlone(Quantity quantity, Passage passage, Quantity like) {
        return passage.whole().quantities().stream()
                .allMatch(one -> one.span().equals(quantity.span()) || !counts.alike(one, like));
    }

    /** The same of clauses that one predicate makes, whatever else their sentences count. */
    private boolean isAlone(Quantity quantity, Clause of, Quantity like, Clause other) {
        return !of.head().light()
                && of.head().likeness(other.head()) == 1
                && of.own().quantities().stream()
                        .allMatch(one -> one.span().equals(quantity.span()) || !counts.alike(one, like));
    }

    private static boolean isAge(Quantity quantity) {
        String unit = quantity.unit().toLowerCase(Locale.ROOT);
        return unit.equals("old") || unit.equals("o'clock");
    }

    // ---- what is told alike

    private void agree(Pair pair) {
        elsewhere.liken(pair);
        boolean cited = cites(pair.one(), pair.other()) || cites(pair.other(), pair.one());
        boolean agrees = pair.score() >= (cited ? CITED : isMutual(pair) ? MUTUAL : AGREES)
                && isOneReality(pair)
                && (pair.sharesAnAct() || pair.score() >= NO_ACT_NEEDED)
                && mayBeOne(pair.one(), pair.other())
                && !opposed.contains(key(pair));
        if (agrees && !contrast(pair)) {
            agreeing.add(pair);
        }
    }

    private boolean contrast(Pair pair) {
        Optional<Contrast> contrast = contrasts.of(pair);
        contrast.ifPresent(contrasted::add);
        return contrast.isPresent();
    }

    /** What clauses that are not like enough to agree tell otherwise. */
    private void contrast(Alignment.Meeting meeting) {
        if (isCited(meeting.one(), meeting.other()) || sources.isOneOrigin(meeting.one(), meeting.other())) {
            return;
        }
        for (Clause one : meeting.one().clauses()) {
            for (Clause other : meeting.other().clauses()) {
                if (!one.isFrame() && !other.isFrame()) {
                    Pair pair = new Pair(one, other, likenessOf(one, other), meeting.likeness(), 0);
                    contrasts
                            .sharp(pair)
                            .filter(contrast -> contrasted.stream()
                                    .noneMatch(known -> known.pair().one() == one
                                            && known.pair().other() == other))
                            .ifPresent(contrast -> {
                                contrasted.add(contrast);
                                elsewhere.touch(one, other);
                            });
                }
            }
        }
    }

    /** Whether nothing that the two tell keeps them from telling one thing. */
    boolean mayBeOne(Clause one, Clause other) {
        return isOnOneSide(one, other)
                && !isDeedAgainstMishap(one, other)
                && !differ(one, other)
                && !lacksToll(one, other)
                && !lacksToll(other, one);
    }

    /** A denial that says what another clause says without one is a refusal: "did not accept the offer", "turned it down". */
    private static boolean isOnOneSide(Clause one, Clause other) {
        boolean refused = one.denies() && Contradictions.isRefusal(one, other)
                || other.denies() && Contradictions.isRefusal(other, one);
        return refused ? one.denies() != other.denies() : one.isOnSideOf(other);
    }

    /** "Police killed two" and "two were killed in a fire" are not one thing, however alike their words. */
    private static boolean isDeedAgainstMishap(Clause one, Clause other) {
        return isDeed(one) && isMishap(other) || isMishap(one) && isDeed(other);
    }

    private static boolean isDeed(Clause clause) {
        return clause.events()
                        .anyMatch(event -> event.code().type() == PloverType.ASSAULT
                                && !event.actors().isEmpty())
                && !isMishap(clause);
    }

    private static boolean isMishap(Clause clause) {
        return clause.events()
                .map(event -> event.code().kind())
                .anyMatch(kind -> "accident".equals(kind) || "disaster".equals(kind));
    }

    /** Whether neither clause has a much liker one in the report of the other. */
    private boolean isMutual(Pair pair) {
        return pair.score() >= NEARLY_BEST * best(pair.one(), pair.other())
                && pair.score() >= NEARLY_BEST * best(pair.other(), pair.one());
    }

    private double best(Clause clause, Clause other) {
        return likest.getOrDefault(clause.key() + ">" + other.report(), 0.0);
    }

    /** What is worded so much alike is one thing, though one tells it as done and one as to come; the hedge is shown. */
    private static boolean isOneReality(Pair pair) {
        return pair.score() >= SURE || oneReality(pair.one(), pair.other());
    }

    /** A thing that came about and one that is only planned or imagined are not one. */
    private static boolean oneReality(Clause one, Clause other) {
        return reality(one.status()) == reality(other.status())
                || one.status() == Factuality.Status.POSSIBLE
                || other.status() == Factuality.Status.POSSIBLE;
    }

    private static int reality(Factuality.Status status) {
        return status.isFact() ? 0 : 1;
    }

    /** Sentences of one happening that nothing opposes agree by their likest clauses, if by no others. */
    private void settle(Alignment.Meeting meeting) {
        if (!isOneHappening(meeting)) {
            return;
        }
        elsewhere.meet(meeting, isMet(meeting.likeness()));
        Pair best = meeting.best();
        boolean open = best != null
                && best.score() < AGREES
                && best.score() > 0.6
                && isMuchAlike(meeting.likeness())
                && (best.sharesAnAct() || best.own().coverage() >= NEARLY_ALL)
                && oneReality(best.one(), best.other())
                && mayBeOne(best.one(), best.other());
        if (open
                && best != null
                && !opposed.contains(key(meeting.one(), meeting.other()))
                && !agreeing.contains(best)
                && contrasts.of(best).isEmpty()) {
            agreeing.add(best);
        }
    }

    /** Whether both count the same, and give numbers that cannot both be true. */
    private boolean differ(Clause one, Clause other) {
        String text = one.reading().text();
        String otherText = other.reading().text();
        return one.own().quantities().stream().anyMatch(a -> other.own().quantities().stream()
                .anyMatch(b -> counts.alike(a, b)
                        && Counts.isPart(a, text) == Counts.isPart(b, otherText)
                        && counts.compare(a, text, b, otherText) == Counts.Verdict.DIFFER));
    }

    /** Whether one gives a toll, which is all that it tells, and the other none: then they share the topic and no more. */
    private boolean lacksToll(Clause one, Clause other) {
        String text = one.reading().text();
        return one.own().quantities().stream()
                .anyMatch(toll -> Tolls.isTotal(toll, text)
                        && other.own().quantities().stream().noneMatch(like -> counts.alike(toll, like)));
    }

    private static boolean isMuchAlike(Likeness like) {
        return like.coverage() > 0.33 && like.terms() > 1.3 || like.coverage() > 0.25 && like.numbers() >= 0.5;
    }
}
