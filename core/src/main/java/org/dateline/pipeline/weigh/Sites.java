// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Cast;
import org.dateline.model.Place;

/**
 * Where it happens, of places of one grain: a town within its country is no contrast. Both clauses name somebody who takes part and
 * the same day, or are alike in nearly all else, and neither report speaks of the other's place.
 */
final class Sites implements Contrasts.Slot {
    private static final double SAME = 0.6;
    private static final double ACT = 0.3;
    private static final Pattern WHERE = Pattern.compile(
            "(?i)\\b(?:in|at|near|outside)\\s+(?:(?:the|central|northern|southern|eastern|western)\\s+){0,2}(?:(?:city|town|village)\\s+of\\s+)?$");

    private final Cast cast;

    Sites(Cast cast) {
        this.cast = cast;
    }

    @Override
    public Optional<Contrast> contrast(Pair pair) {
        boolean dated = pair.own().sameDay()
                || pair.one().own().days().isEmpty()
                        && pair.other().own().days().isEmpty()
                        && pair.own().coverage() >= SAME;
        if (!dated || pair.own().acts() <= ACT || !shareParty(pair)) {
            return Optional.empty();
        }
        Optional<Place> one = only(pair.one());
        Optional<Place> other = only(pair.other());
        if (one.isEmpty()
                || other.isEmpty()
                || !areApart(one.get(), other.get())
                || pair.other().reading().text().contains(one.get().name())
                || pair.one().reading().text().contains(other.get().name())) {
            return Optional.empty();
        }
        return Optional.of(
                new Contrast(pair, "place", one.get().name(), other.get().name()));
    }

    private boolean shareParty(Pair pair) {
        return Named.meet(parties(pair.one()), parties(pair.other()));
    }

    private List<Named> parties(Clause clause) {
        return Named.in(clause, cast).stream().filter(one -> !one.isPlace()).toList();
    }

    /** The only place that the clause says that something is in, at or near. */
    private static Optional<Place> only(Clause clause) {
        String text = clause.reading().text();
        List<Place> found = clause.reading().places().stream()
                .filter(place -> clause.statement().span().contains(place.span()))
                .filter(place -> WHERE.matcher(text.substring(
                                clause.statement().span().start(), place.span().start()))
                        .find())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean areApart(Place one, Place other) {
        Set<String> keys = Names.keys(other.name());
        if (Names.keys(one.name()).stream().anyMatch(keys::contains)) {
            return false;
        }
        return isOfTowns(one) && isOfTowns(other)
                || one.precision() == Place.Precision.COUNTRY && other.precision() == Place.Precision.COUNTRY;
    }

    private static boolean isOfTowns(Place place) {
        return place.precision() == Place.Precision.CITY || place.precision() == Place.Precision.SITE;
    }
}
