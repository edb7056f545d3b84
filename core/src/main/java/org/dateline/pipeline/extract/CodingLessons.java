// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.model.Document;
import org.dateline.model.Participant;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/** What a learner of {@link TypeWeights} is shown: the words of a sentence that may be coded, with their signs. */
public final class CodingLessons {
    /** A word that may be coded, or (without a trigger's parties) the sentence where none is. */
    public record Option(List<Span> actors, List<Span> recipients, List<String> signs, float[] meaning) {
        public Option {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            signs = List.copyOf(signs);
        }
    }

    /** A sentence's options; {@code none} is the one of coding nothing. */
    public record Lesson(List<Option> options, Option none) {
        public Lesson {
            options = List.copyOf(options);
        }
    }

    private final Coder coder = new Coder(null);

    /** In order of the sentences. */
    public List<Lesson> of(Document document) {
        List<Lesson> lessons = new ArrayList<>();
        for (Sentence parsed : document.sentences()) {
            Sentence sentence = Repairs.of(parsed);
            Map<Integer, Coder.Coded> candidates = coder.candidates(document, sentence);
            CodingSigns signs = new CodingSigns(document, sentence, candidates);
            List<Option> options = new ArrayList<>();
            for (Coder.Coded candidate : candidates.values()) {
                CodingSigns.Seen seen = signs.of(candidate);
                options.add(new Option(
                        spans(candidate.actors()), spans(candidate.recipients()), seen.signs(), seen.meaning()));
            }
            CodingSigns.Seen none = signs.none();
            lessons.add(new Lesson(options, new Option(List.of(), List.of(), none.signs(), none.meaning())));
        }
        return lessons;
    }

    private static List<Span> spans(List<Participant> all) {
        return all.stream().map(Participant::span).toList();
    }
}
