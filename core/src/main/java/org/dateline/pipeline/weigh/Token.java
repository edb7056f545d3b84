// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import org.dateline.model.Span;

/**
 * A telling word of a sentence at its place: a word of a name, a number, or another word that is not light.
 *
 * @param key what it is known again by: the folded word of a name, the value, the stem
 */
record Token(Span span, Kind kind, Term term, String key) {
    enum Kind {
        NAME,
        NUMBER,
        WORD
    }

    /** How much it says of what the other says: all, part of it where both are words for one thing, or nothing. */
    double likeness(Token other) {
        if (key.equals(other.key)) {
            return 1;
        }
        return kind == Kind.WORD && other.kind == Kind.WORD ? term.likeness(other.term) : 0;
    }
}
