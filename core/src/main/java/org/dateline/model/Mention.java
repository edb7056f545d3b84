// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in the text that refers to somebody or something.
 *
 * @param span the name, or the noun phrase's head with its premodifiers, or the pronoun
 * @param sentence index of its sentence; −1 where it stands in no prose, as in a title, or within a longer name
 * @param head index of its head token in that sentence; −1 likewise
 * @param entity id of the entity it refers to; {@code null} when that is not known
 */
public record Mention(Span span, EntityKind kind, Form form, int sentence, int head, @Nullable String entity) {
    /** Whether it speaks, without a name, of what is neither somebody nor a body nor a place: "the treaty", "it". */
    public boolean isOfThing() {
        return kind == EntityKind.OTHER && form != Form.NAME;
    }

    /** The same of another kind. */
    public Mention withKind(EntityKind other) {
        return new Mention(span, other, form, sentence, head, entity);
    }

    /** How it refers; {@code name().toLowerCase()} is its spelling in the interchange. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN,
        /** A name within a longer name: "Oslo" in "University of Oslo". */
        EMBEDDED
    }
}
