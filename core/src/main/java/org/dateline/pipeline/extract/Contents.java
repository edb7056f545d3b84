// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Attribution;
import org.dateline.model.Span;

/** Looks up whose words a character stands in. */
final class Contents {
    private final List<Attribution> attributions;

    Contents(List<Attribution> attributions) {
        this.attributions = List.copyOf(attributions);
    }

    /** The attribution with the shortest content that holds the character at {@code offset}. */
    Optional<Attribution> innermost(int offset) {
        Optional<Attribution> best = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Attribution attribution : attributions) {
            if (attribution.holds(offset)) {
                int length =
                        attribution.content().stream().mapToInt(Span::length).sum();
                if (length < shortest) {
                    shortest = length;
                    best = Optional.of(attribution);
                }
            }
        }
        return best;
    }
}
