// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verbs and their patterns that a user codes by, with codes of her own, mostly CAMEO's.
 *
 * @param name where they come from, for messages
 * @param blocks groups of verbs that share patterns, in the order of the file
 * @param problems what of the file could not be used
 * @param version hash of all that a reading could depend on
 */
public record VerbDictionary(String name, List<Block> blocks, List<Problem> problems, String version) {
    /** Verbs that share patterns. */
    public record Block(List<Verb> verbs, List<Pattern> patterns) {
        public Block {
            verbs = List.copyOf(verbs);
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * A verb, of one word or several that stand together.
     *
     * @param before words right before it, upper case
     * @param word upper case; its regular forms count as well
     * @param forms its other forms, upper case
     * @param after words right behind it, upper case
     */
    public record Verb(List<String> before, String word, List<String> forms, List<String> after, Codes codes) {
        public Verb {
            before = List.copyOf(before);
            forms = List.copyOf(forms);
            after = List.copyOf(after);
        }
    }

    /**
     * What is coded.
     *
     * @param forth from the source to the target; {@code null} for nothing
     * @param back from the target to the source; {@code null} for nothing
     */
    public record Codes(@Nullable String forth, @Nullable String back) {
        public boolean isNone() {
            return forth == null && back == null;
        }
    }

    /** What must stand before and behind the verb, in order of the text; and how the dictionary writes it. */
    public record Pattern(List<Element> before, List<Element> behind, Codes codes, String written) {
        public Pattern {
            before = List.copyOf(before);
            behind = List.copyOf(behind);
        }
    }

    /** What an element of a pattern stands for. */
    public enum Kind {
        WORDS,
        /** {@code $}: who acts. */
        SOURCE,
        /** {@code +}: whom it concerns. */
        TARGET,
        /** {@code ^}: an actor that is neither. */
        ANOTHER,
        /** {@code %}: several actors in one phrase, who all act and are all concerned. */
        COMPOUND
    }

    /**
     * One part of a pattern.
     *
     * @param phrases of words, any of which may stand there, upper case; empty for actors
     * @param adjacent whether it follows right upon the part before
     * @param phrase number of the phrase of the text that the part belongs to with others, the last of which is its head; −1
     *     for none
     */
    public record Element(Kind kind, List<Phrase> phrases, boolean adjacent, int phrase) {
        public Element {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * Words that stand together.
     *
     * @param plural whether the plural of the last counts as well
     */
    public record Phrase(List<String> words, boolean plural) {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    public VerbDictionary {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }
}
