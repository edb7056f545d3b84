// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/** The signs by which happenings are found, laid open for those who learn what they weigh. */
public final class HappeningLessons {
    /**
     * A word that may tell of a happening.
     *
     * @param token its place in the sentence
     * @param signs their names
     */
    public record Case(Span span, int token, List<String> signs) {
        public Case {
            signs = List.copyOf(signs);
        }
    }

    /** The log odds from which a word is taken for a happening. */
    public static final double LEAST = HappeningFinder.LEAST;

    private final HappeningSigns signs = new HappeningSigns(new EventNouns());

    /** The candidates of a sentence, in order. */
    public List<Case> in(Sentence original) {
        Sentence sentence = Repairs.of(original);
        Forms forms = new Forms(sentence);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (HappeningSigns.isCandidate(sentence, i)) {
                List<String> names = new ArrayList<>();
                signs.of(forms, i, new SignTaker() {
                    @Override
                    public void take(int word, String... name) {
                        names.add(String.join(SignWeights.BETWEEN, name));
                    }

                    @Override
                    public void take(int word, String[] more, String... name) {
                        throw new UnsupportedOperationException("no such sign of a happening");
                    }
                });
                cases.add(new Case(
                        sentence.token(i).span(), i, names.stream().distinct().toList()));
            }
        }
        return cases;
    }
}
