// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** The mentions of one report while they are being resolved. */
final class Scene {
    final String text;
    final List<Sentence> sentences;
    final NameMatcher names;
    private final List<List<Draft>> drafts = new ArrayList<>();

    Scene(String text, List<Sentence> sentences, NameMatcher names) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.names = names;
        for (int i = 0; i < sentences.size(); i++) {
            drafts.add(new ArrayList<>());
        }
    }

    /** Adds the mentions of sentence {@code index}; afterwards they stand in order of their heads. */
    void add(int index, List<Draft> more) {
        drafts.get(index).addAll(more);
        drafts.get(index)
                .sort(Comparator.comparingInt((Draft draft) -> draft.head).thenComparingInt(draft -> -draft.first));
    }

    List<Draft> in(Sentence sentence) {
        return drafts.get(sentence.index());
    }

    /** All mentions, in order of the sentences and of their heads. */
    List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        drafts.forEach(all::addAll);
        return all;
    }

    /** The mention whose head is token {@code i}. */
    @Nullable Draft headedBy(Sentence sentence, int i) {
        for (Draft draft : in(sentence)) {
            if (draft.head == i) {
                return draft;
            }
        }
        return null;
    }

    /** The name that token {@code i} is part of. */
    @Nullable Draft nameAt(Sentence sentence, int i) {
        for (Draft draft : in(sentence)) {
            if (draft.isName() && draft.covers(i)) {
                return draft;
            }
        }
        return null;
    }

    /** The name that begins at token {@code i}. */
    @Nullable Draft nameFrom(Sentence sentence, int i) {
        Draft name = nameAt(sentence, i);
        return name != null && name.first == i ? name : null;
    }

    /** The mention that token {@code i} is the head or a part of the name of. */
    @Nullable Draft at(Sentence sentence, int i) {
        Draft draft = headedBy(sentence, i);
        return draft != null ? draft : nameAt(sentence, i);
    }

    @Nullable Referent referentAt(Sentence sentence, int i) {
        Draft draft = at(sentence, i);
        return draft == null ? null : draft.referent();
    }

    static boolean isPerson(Draft draft) {
        return draft.kind() == EntityKind.PERSON;
    }
}
