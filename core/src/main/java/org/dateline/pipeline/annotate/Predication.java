// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Who or what a noun is said to be: the subject of its copula, or what it stands beside. */
final class Predication {
    private Predication() {}

    /** "The square, a place for picnics": index of the noun it stands beside; −1 where there is none. */
    static int beside(Sentence sentence, int noun) {
        int head = sentence.token(noun).head();
        return sentence.hasRelation(noun, "appos") && head < noun ? head : -1;
    }

    /** "She was a nurse": index of the token spoken of; −1 where nothing is told to be it. */
    static int subject(Sentence sentence, int noun) {
        int copula = sentence.firstChild(noun, "cop");
        if (copula < 0 || !sentence.token(copula).is("be", "become", "remain")) {
            return -1;
        }
        for (int child : sentence.children(noun, "advmod", "aux", "neg", "mark")) {
            if (sentence.token(child)
                    .is(
                            "not", "n't", "never", "may", "could", "would", "might", "should", "if", "whether", "no",
                            "longer")) {
                return -1;
            }
        }
        return sentence.child(noun, "det")
                        .filter(det -> sentence.token(det).is("no"))
                        .isPresent()
                ? -1
                : sentence.firstChild(noun, "nsubj");
    }

    /** The referent of the token spoken of, where the two agree in number. */
    static @Nullable Referent of(Draft noun, @Nullable Draft subject) {
        if (subject == null || subject == noun || subject.referent() == null) {
            return null;
        }
        return subject.isPlural() == noun.isPlural() ? subject.referent() : null;
    }
}
