// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * A word of a sentence with its part in the syntax.
 *
 * @param word as written
 * @param lemma dictionary form, lower case except for names
 * @param tag Penn Treebank part of speech
 * @param ner {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC} or {@code O}
 * @param head index of the governing token in its sentence; −1 for the root
 * @param relation basic Universal Dependencies relation to the head; {@code root} for the root, {@code dep} where unknown
 */
public record Token(Span span, String word, String lemma, String tag, String ner, int head, String relation) {
    public Token {
        word = OneCopy.of(word);
        lemma = OneCopy.of(lemma);
        tag = OneCopy.label(tag);
        ner = OneCopy.label(ner);
        relation = OneCopy.label(relation);
    }

    public boolean is(String... lemmas) {
        for (String one : lemmas) {
            if (lemma.equals(one)) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether its form is one that a main clause needs: past or present tense, or a modal. */
    public boolean isFinite() {
        return switch (tag) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    /** The same word, hung on another by a relation. */
    public Token under(int newHead, String newRelation) {
        return new Token(span, word, lemma, tag, ner, newHead, newRelation);
    }
}
