// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import org.dateline.model.Sentence;

/** A mention that has its referent, with what is asked again and again of where it stands. */
final class Heard {
    final Draft draft;
    final Referent referent;
    final Syntax.Part part;
    final int predicate;
    /** Whether it is the subject of its sentence's main clause. */
    final boolean rootSubject;
    /** Whether no other mention of its sentence was heard before. */
    final boolean first;

    Heard(Draft draft, Referent referent, boolean first) {
        this.draft = draft;
        this.referent = referent;
        this.first = first;
        Sentence sentence = draft.sentence;
        part = Syntax.part(sentence, draft.head);
        predicate = Syntax.predicate(sentence, draft.head);
        rootSubject = part == Syntax.Part.SUBJECT && sentence.token(predicate).head() < 0;
    }

    boolean isSubject() {
        return part == Syntax.Part.SUBJECT;
    }

    int sentence() {
        return draft.sentence.index();
    }
}
