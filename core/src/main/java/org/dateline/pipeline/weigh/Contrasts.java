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

    Contrasts(Cast cast, Lexicon lexicon) {
        slots = List.of(new Doers(cast), new Sites(cast), new Causes(lexicon), new Bearers(cast));
    }

    Optional<Contrast> of(Pair pair) {
        if (pair.one().denies() || pair.other().denies()) {
            return Optional.empty();
        }
        return slots.stream().flatMap(slot -> slot.contrast(pair).stream()).findFirst();
    }
}
