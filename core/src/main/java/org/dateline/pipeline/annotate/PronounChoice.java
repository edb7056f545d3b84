// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.Span;

/**
 * A pronoun and what it may refer to, with what speaks for and against each.
 *
 * @param nobody what speaks for none of the options
 */
public record PronounChoice(Span pronoun, Form form, Set<Clue> nobody, List<Option> options) {
    public PronounChoice {
        Objects.requireNonNull(pronoun);
        Objects.requireNonNull(form);
        Objects.requireNonNull(nobody);
        options = List.copyOf(options);
    }

    /** The forms that are weighed apart. */
    public enum Form {
        HE,
        HIS,
        IT,
        ITS,
        THEY,
        THEIR,
        /** "himself", "itself", "themselves". */
        SELF
    }

    /** An entity that the pronoun may refer to. */
    public static final class Option {
        private final Referent referent;
        private final Set<Clue> clues;

        Option(Referent referent, Set<Clue> clues) {
            this.referent = referent;
            this.clues = clues;
        }

        public Set<Clue> clues() {
            return clues;
        }

        /** Its mentions so far as they are settled. */
        public List<Span> mentions() {
            return referent.drafts().stream().map(Draft::span).toList();
        }

        Referent referent() {
            return referent;
        }
    }
}
