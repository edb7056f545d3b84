// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a report lays into somebody's mouth: source, cue and content (PolNeAR, Newell et al. 2018).
 *
 * @param source may be empty for a passive without a source
 * @param entity the speaker; {@code null} where the source is not resolved
 * @param stance of the source to the content
 * @param nestedIn id of the attribution whose content holds this one
 */
public record Attribution(
        String id,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Form form,
        @Nullable String entity,
        Stance stance,
        @Nullable String nestedIn) {
    /** How the words are given; {@code name().toLowerCase()} is its spelling in the interchange. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** What the source does with the content; {@code name().toLowerCase()} is its spelling in the interchange. */
    public enum Stance {
        ASSERTS,
        DENIES,
        EXPECTS,
        ALLEGES,
        ASKS,
        PROMISES,
        SPECULATES,
        REPORTS
    }

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content: " + id);
        }
    }

    /** Whether the content holds the character at {@code offset}. */
    public boolean holds(int offset) {
        for (Span part : content) {
            if (part.contains(offset)) {
                return true;
            }
        }
        return false;
    }
}
