// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Factuality;
import org.dateline.model.Quantity;

/**
 * Numbers that are known to count one thing by what they count, however the sentences around them are worded: the dead and the
 * injured of a story's happening, and what a report gives one number of only ("60 excavators", "80 excavators").
 *
 * <p>A report that gives several numbers of a kind makes it unsure which one is meant, so it is not compared.
 */
final class Tallies {
    /** A number in the clause that gives it. */
    record Count(Clause clause, Quantity quantity) {}

    private static final Set<String> HARMED = Set.of("dead", "injured", "missing", "trapped", "infected");

    private static final Set<String> OF_A_DAY = Set.of("crowd", "arrested");

    /** Units of which a story has many that have nothing to do with each other. */
    private static final Set<String> LOOSE = Set.of(
            "",
            "person",
            "people",
            "other",
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "time",
            "percent",
            "usd",
            "eur",
            "gbp",
            "dollar",
            "euro",
            "pound",
            "mile",
            "kilometre",
            "kilometer",
            "km",
            "metre",
            "meter",
            "foot",
            "inch",
            "cm",
            "mm",
            "degree",
            "point",
            "country",
            "nation",
            "part",
            "side",
            "place",
            "thing",
            "way",
            "reason",
            "member",
            "man",
            "woman",
            "child",
            "old",
            "century",
            "decade",
            "page",
            "vote",
            "goal");

    private final Weights weights;
    private final Sources sources;
    private final List<Count> counts;

    Tallies(List<Passage> passages, Weights weights, Sources sources) {
        this.weights = weights;
        this.sources = sources;
        List<Count> all = new ArrayList<>();
        for (Passage passage : passages) {
            for (Clause clause : passage.clauses()) {
                for (Quantity quantity : clause.own().quantities()) {
                    if (isOfTheHappening(clause, quantity)) {
                        all.add(new Count(clause, quantity));
                    }
                }
            }
        }
        // A plain "nobody was killed" is a number as well.
        passages.stream().flatMap(passage -> passage.clauses().stream()).forEach(clause -> Harms.none(clause)
                .filter(none -> clause.denies() && isOfTheTime(clause))
                .ifPresent(none -> all.add(new Count(clause, none))));
        counts = all.stream().filter(count -> isOnly(count, all)).toList();
    }

    private boolean isOfTheHappening(Clause clause, Quantity quantity) {
        String text = clause.reading().text();
        Factuality.Status status = clause.status();
        return !clause.denies()
                && (status.isFact() || status == Factuality.Status.POSSIBLE && quantity.field() == null)
                && !Counts.isPart(quantity, text)
                && !Counts.isOfSome(quantity, text)
                && isOfTheTime(clause);
    }

    private boolean isOfTheTime(Clause clause) {
        return clause.status() != Factuality.Status.HISTORICAL
                && sources.cited(clause).isEmpty()
                && clause.own().whos().stream().noneMatch(who -> isElsewhere(clause, who));
    }

    /**
     * Whether only its report has the name. "Another 23 passengers" and "the provincial capital" are none, and the word that opens a
     * sentence may be none.
     */
    private boolean isElsewhere(Clause clause, Who who) {
        boolean opens = who.id() == null
                && who.keys().equals(Names.keys(clause.sentence().split("[^\\p{L}\\p{N}]", 2)[0]));
        return clause.names(who) && !opens && weights.isOfOneReport(who);
    }

    /** Pairs of different reports that count one thing, in the order of the text. */
    List<List<Count>> pairs() {
        List<List<Count>> pairs = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                Count one = counts.get(i);
                Count other = counts.get(j);
                if (one.clause.own().report() != other.clause.own().report()
                        && (isOneKind(one.quantity, other.quantity) || areOfOneDay(one, other))
                        && !Days.apart(
                                one.clause.own().days(), other.clause.own().days())) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    /** Whether what they count is who came to harm, of which every version of a text tells the latest. */
    static boolean areHarmed(Quantity one, Quantity other) {
        return one.field() != null && one.field().equals(other.field()) && HARMED.contains(one.field());
    }

    /** Whether it counts people or things of a kind of their own, and not time, money or measures. */
    static boolean isOfThings(Quantity quantity) {
        return !LOOSE.contains(quantity.unit().toLowerCase(Locale.ROOT));
    }

    /** Whether both count who was there, or was taken, on one day, of which each day has its own. */
    private boolean areOfOneDay(Count one, Count other) {
        String field = one.quantity.field();
        return field != null
                && OF_A_DAY.contains(field)
                && field.equals(other.quantity.field())
                && !one.clause.namesOthersThan(other.clause)
                && (Days.shareDay(one.clause.own().days(), other.clause.own().days())
                        || sources.isOneDay(one.clause.report(), other.clause.report()));
    }

    private static boolean isOneKind(Quantity one, Quantity other) {
        if (one.field() != null || other.field() != null) {
            return areHarmed(one, other);
        }
        String unit = one.unit().toLowerCase(Locale.ROOT);
        // "One victim said": somebody, not how many.
        return one.value() != 1
                && other.value() != 1
                && isOfThings(one)
                && Stem.of(unit).equals(Stem.of(other.unit()));
    }

    /** Whether its report gives no other number of the kind. */
    private static boolean isOnly(Count count, List<Count> all) {
        Set<Double> values = new TreeSet<>();
        for (Count like : all) {
            if (like.clause.own().report() == count.clause.own().report()
                    && (isOneKind(like.quantity, count.quantity)
                            || like.quantity.field() != null
                                    && like.quantity.field().equals(count.quantity.field()))
                    && !isVague(like.quantity)) {
                values.add(like.quantity.value());
            }
        }
        return values.size() == 1 || values.isEmpty();
    }

    /** "Scores of people": it may be any of many numbers. */
    private static boolean isVague(Quantity quantity) {
        Double min = quantity.min();
        Double max = quantity.max();
        return min != null && max != null && max > 2 * min;
    }
}
