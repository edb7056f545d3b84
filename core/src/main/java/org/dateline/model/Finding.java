// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that comparing reports shows.
 *
 * @param about id of the event or claim of the story that it is about
 * @param field what agrees or differs: {@code what}, {@code dead}, {@code date}, {@code place}, {@code actor}, {@code polarity}, …
 * @param sides one in an agreement, a sole source or a reuse, two or more in a conflict or change
 * @param weight how much it matters to a reader, 0 to 1; findings are printed in falling order of it
 */
public record Finding(Kind kind, String about, String field, List<Side> sides, double weight) {
    /** {@code SOLE_SOURCE} is spelled {@code sole-source} in the interchange. */
    public enum Kind {
        AGREEMENT,
        CONFLICT,
        SOLE_SOURCE,
        CHANGE,
        REUSE;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One side of a finding.
     *
     * @param value what this side says, in words of a report or as a number
     * @param status how surely it says so; {@code null} where that does not apply
     * @param speaker who says so where a report attributes it, as written
     * @param evidence at least one
     * @param origins lists of report ids: reports in one list go back to one origin
     */
    public record Side(
            String value,
            Factuality.@Nullable Status status,
            @Nullable String speaker,
            List<Evidence> evidence,
            List<List<String>> origins) {
        public Side {
            evidence = List.copyOf(evidence);
            origins = origins.stream().map(List::copyOf).toList();
            if (evidence.isEmpty() || origins.isEmpty()) {
                throw new IllegalArgumentException("a side without evidence: " + value);
            }
        }
    }

    public Finding {
        sides = List.copyOf(sides);
        boolean opposed = kind == Kind.CONFLICT || kind == Kind.CHANGE;
        if (opposed ? sides.size() < 2 : sides.size() != 1) {
            throw new IllegalArgumentException(kind + " with " + sides.size() + " sides");
        }
    }
}
