// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report's text is laid out: its paragraphs of prose, what is not prose, and what that tells.
 *
 * @param paragraphs prose only, in order, not overlapping; a dateline or stamp at its start is left out
 * @param published the date that a stamp or dateline states, else unknown
 * @param title the title line that the text itself carries, where there is one
 * @param source the outlet that a stamp names
 * @param agency the agency that a dateline or credit names, e.g. {@code Reuters} in "(Reuters) -"
 */
public record Layout(
        List<Span> paragraphs,
        List<Excluded> excluded,
        Publication published,
        @Nullable String title,
        @Nullable String source,
        @Nullable String byline,
        @Nullable String datelinePlace,
        @Nullable String agency) {
    public Layout {
        paragraphs = List.copyOf(paragraphs);
        excluded = List.copyOf(excluded);
    }
}
