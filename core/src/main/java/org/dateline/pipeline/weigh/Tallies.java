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

    private static final Set<String> HARMED = Set.of("dead", "injured", "missing");

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
    private final List<Count> counts;

    Tallies(List<Passage> passages, Weights weights) {
        this.weights = weights;
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
        counts = all.stream().filter(count -> isOnly(count, all)).toList();
    }

    private boolean isOfTheHappening(Clause clause, Quantity quantity) {
        String text = clause.reading().text();
        Factuality.Status status = clause.status();
        return !clause.denies()
                && (status.isFact() || status == Factuality.Status.POSSIBLE && quantity.field() == null)
                && status != Factuality.Status.HISTORICAL
                && clause.statement().citedOutlet() == null
                && !Counts.isPart(quantity, text)
                && !Counts.isOfSome(quantity, text)
                && clause.own().whos().stream().noneMatch(weights::isOfOneReport);
    }

    /** Pairs of different reports that count one thing, in the order of the text. */
    List<List<Count>> pairs() {
        List<List<Count>> pairs = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                Count one = counts.get(i);
                Count other = counts.get(j);
                if (one.clause.own().report() != other.clause.own().report()
                        && isOneKind(one.quantity, other.quantity)
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

    private static boolean isOneKind(Quantity one, Quantity other) {
        if (one.field() != null || other.field() != null) {
            return areHarmed(one, other);
        }
        String unit = one.unit().toLowerCase(Locale.ROOT);
        return isOfThings(one) && Stem.of(unit).equals(Stem.of(other.unit()));
    }

    /** Whether its report gives no other number of the kind. */
    private static boolean isOnly(Count count, List<Count> all) {
        Set<Double> values = new TreeSet<>();
        for (Count like : all) {
            if (like.clause.own().report() == count.clause.own().report()
                    && isOneKind(like.quantity, count.quantity)
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
