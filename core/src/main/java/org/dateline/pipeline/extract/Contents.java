// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Attribution;
import org.dateline.model.Span;

/** Looks up whose words a character stands in. */
final class Contents {
    private final List<Attribution> attributions;

    /** By attribution, the characters of its content. */
    private final int[] lengths;

    Contents(List<Attribution> attributions) {
        this.attributions = List.copyOf(attributions);
        this.lengths = this.attributions.stream()
                .mapToInt(one -> one.content().stream().mapToInt(Span::length).sum())
                .toArray();
    }

    /** The attribution with the shortest content that holds the character at {@code offset}. */
    Optional<Attribution> innermost(int offset) {
        int best = -1;
        for (int i = 0; i < lengths.length; i++) {
            if ((best < 0 || lengths[i] < lengths[best]) && attributions.get(i).holds(offset)) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(attributions.get(best));
    }
}
