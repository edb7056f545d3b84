// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** A mention whose entity is being settled. */
final class Draft {
    final Sentence sentence;
    final int first;
    final int last;
    final int head;
    final Mention.Form form;
    final String text;
    final Nouns.@Nullable Noun noun;

    private EntityKind kind;
    private Gender gender;
    private boolean plural;
    private @Nullable Referent referent;

    /**
     * @param first index of its first token
     * @param last index of its last token
     * @param noun for a nominal
     */
    Draft(
            Sentence sentence,
            int first,
            int last,
            int head,
            Mention.Form form,
            EntityKind kind,
            String text,
            Nouns.@Nullable Noun noun) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.head = head;
        this.form = form;
        this.kind = kind;
        this.text = text;
        this.noun = noun;
        this.gender = noun == null ? Gender.UNKNOWN : noun.gender();
        this.plural = noun != null && sentence.token(head).tag().endsWith("S");
    }

    EntityKind kind() {
        return kind;
    }

    void kind(EntityKind other) {
        kind = other;
    }

    Gender gender() {
        return gender;
    }

    void gender(Gender other) {
        gender = other;
    }

    boolean isPlural() {
        return plural;
    }

    void plural(boolean other) {
        plural = other;
    }

    @Nullable Referent referent() {
        return referent;
    }

    /** Settles whom it refers to. */
    void refer(Referent to) {
        referent = to;
        to.add(this);
    }

    /** Settles whom it refers to, without becoming one of its mentions twice. */
    void moved(Referent to) {
        referent = to;
    }

    boolean isName() {
        return form == Mention.Form.NAME;
    }

    boolean isNominal() {
        return form == Mention.Form.NOMINAL;
    }

    /** Whether it is a noun that the lexicon of people, bodies and places does not have. */
    boolean isThing() {
        return isNominal() && noun == null;
    }

    boolean isPronoun() {
        return form == Mention.Form.PRONOUN;
    }

    Span span() {
        return sentence.spanOf(first, last);
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
