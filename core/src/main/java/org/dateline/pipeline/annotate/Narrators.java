// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I" where no quotation marks stand: the person interviewed, where questions and answers follow each other, or whose
 * speech it is. Told by the title or by the first sentences, and only where the text is in the first person.
 */
final class Narrators {
    /**
     * @param who the person
     * @param answers whether the text is an interview, in which others ask
     */
    record Narrator(Referent who, boolean answers) {}

    private static final int OPENING = 6;
    private static final int LEAST = 3;

    private final Lexicon lexicon;
    private final Scene scene;

    Narrators(Lexicon lexicon, Scene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
    }

    /** @param outside names in what stands around the prose */
    @Nullable Narrator find(List<Draft> outside, List<Sentence> marginal) {
        if (firstPersons() < LEAST) {
            return null;
        }
        for (Sentence sentence : marginal) {
            Narrator found = in(sentence, persons(outside, sentence));
            if (found != null) {
                return found;
            }
        }
        for (Sentence sentence : scene.sentences.subList(0, Math.min(OPENING, scene.sentences.size()))) {
            Narrator found = in(sentence, persons(scene.in(sentence), sentence));
            if (found != null) {
                return found;
            }
        }
        return introduced(outside);
    }

    /** Of a text of questions and answers whom its introduction names most. */
    private @Nullable Narrator introduced(List<Draft> outside) {
        BitSet questions = questions(scene.sentences);
        if (questions.cardinality() < LEAST) {
            return null;
        }
        Map<Referent, Integer> times = new LinkedHashMap<>();
        int first = questions.nextSetBit(0);
        Stream.concat(outside.stream(), scene.all().stream().filter(draft -> draft.sentence.paragraph() < first))
                .filter(draft -> draft.isName() && Scene.isPerson(draft) && draft.referent() != null)
                .forEach(draft -> times.merge(Objects.requireNonNull(draft.referent()), 1, Integer::sum));
        Referent most = null;
        for (Map.Entry<Referent, Integer> entry : times.entrySet()) {
            most = most == null || entry.getValue() > times.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most == null ? null : new Narrator(most, true);
    }

    /** The paragraphs that end in a question, unless the one before does: an answer may close with a question, too. */
    static BitSet questions(List<Sentence> sentences) {
        BitSet questions = new BitSet();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean ends = i + 1 == sentences.size() || sentences.get(i + 1).paragraph() != sentence.paragraph();
            if (ends
                    && sentence.token(sentence.size() - 1).word().equals("?")
                    && (sentence.paragraph() == 0 || !questions.get(sentence.paragraph() - 1))) {
                questions.set(sentence.paragraph());
            }
        }
        return questions;
    }

    private long firstPersons() {
        return scene.all().stream()
                .filter(Draft::isPronoun)
                .filter(draft -> Pronoun.of(draft.text.toLowerCase(Locale.ROOT)) == Pronoun.I)
                .count();
    }

    private static List<Draft> persons(List<Draft> drafts, Sentence sentence) {
        List<Draft> persons = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.sentence == sentence
                    && draft.isName()
                    && draft.kind() == EntityKind.PERSON
                    && draft.referent() != null) {
                persons.add(draft);
            }
        }
        return persons;
    }

    private @Nullable Narrator in(Sentence sentence, List<Draft> persons) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
            boolean interview = lexicon.coreference.has("interview", word);
            if (!interview && !lexicon.coreference.has("speech", word)) {
                continue;
            }
            Draft person = interview ? interviewed(sentence, i, persons) : speaker(sentence, i, persons);
            if (person != null && person.referent() != null) {
                return new Narrator(person.referent(), interview);
            }
        }
        return null;
    }

    /** "An interview with X", "A interviews X", "X, interviewed by A". */
    private static @Nullable Draft interviewed(Sentence sentence, int word, List<Draft> persons) {
        boolean by =
                word + 1 < sentence.size() && sentence.token(word + 1).word().equals("by");
        Draft before = null;
        for (Draft person : persons) {
            if (person.first > word && !by) {
                return person;
            }
            before = person.last < word ? person : before;
        }
        return by || persons.size() == 1 ? before : null;
    }

    /** "X's speech", "Remarks by X", "X delivered remarks". */
    private static @Nullable Draft speaker(Sentence sentence, int word, List<Draft> persons) {
        for (Draft person : persons) {
            Token after = sentence.token(Math.min(sentence.size() - 1, person.last + 1));
            boolean owner =
                    person.last < word && word - person.last <= 3 && after.tag().equals("POS");
            boolean by = person.first > word
                    && person.first - word <= 4
                    && sentence.token(word + 1).is("by", "of");
            boolean delivers = sentence.hasRelation(word, "obj")
                    && sentence.firstChild(sentence.token(word).head(), "nsubj") == person.head;
            if (owner || by || delivers) {
                return person;
            }
        }
        return null;
    }
}
