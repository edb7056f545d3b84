// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.List;
import java.util.Set;
import org.dateline.model.Span;

/** A name in a report, the entries that bear it, and what speaks for each. */
public record PlaceChoice(Span span, List<Toponym> entries, List<Set<PlaceClue>> clues) {
    public PlaceChoice {
        entries = List.copyOf(entries);
        clues = List.copyOf(clues);
        if (entries.size() != clues.size()) {
            throw new IllegalArgumentException("every entry needs its clues");
        }
    }
}
