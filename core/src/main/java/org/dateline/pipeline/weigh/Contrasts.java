// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Cast;

/** What keeps two clauses that are alike from telling one thing: another doer, place, cause, or bearer of a role. */
final class Contrasts {
    /** One thing that clauses may tell otherwise. */
    interface Slot {
        /** What the clauses of a pair say, where that cannot both be. */
        Optional<Contrast> contrast(Pair pair);
    }

    private final List<Slot> slots;
    /** Those that need no more than that two clauses speak of one thing. */
    private final List<Slot> sharp;

    Contrasts(Cast cast, Lexicon lexicon, Sources sources, ClauseDates dates) {
        Slot causes = new Causes(lexicon);
        Slot rivals = new Rivals(sources);
        Slot routes = new Routes();
        Slot times =
                pair -> pair.one().status().isFact() == pair.other().status().isFact()
                                && dates.areOtherwiseOfOne(pair.one(), pair.other())
                        ? Optional.of(new Contrast(pair, "date", dates.words(pair.one()), dates.words(pair.other())))
                        : Optional.empty();
        slots = List.of(new Doers(cast), new Sites(cast), causes, new Bearers(cast), rivals, routes, times);
        sharp = List.of(causes, rivals, routes);
    }

    /** What is so much at odds that the clauses need not be alike in all else. */
    Optional<Contrast> sharp(Pair pair) {
        return of(pair, sharp);
    }

    /** Of clauses that would agree. */
    Optional<Contrast> of(Pair pair) {
        return of(pair, slots);
    }

    private static Optional<Contrast> of(Pair pair, List<Slot> slots) {
        if (pair.one().denies() || pair.other().denies()) {
            return Optional.empty();
        }
        return slots.stream()
                .flatMap(slot -> slot.contrast(pair).stream())
                .filter(contrast -> !contrast.one().equalsIgnoreCase(contrast.other()))
                .findFirst();
    }
}
