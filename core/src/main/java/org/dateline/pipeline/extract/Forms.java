// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Locale;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The words of a sentence in the terms of {@link Signs}: form, subject, determiner. */
final class Forms {
    private final Sentence sentence;

    Forms(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Tense, mood and part of speech in one word. */
    String form(int token) {
        Token word = sentence.token(token);
        for (int child : sentence.children(token, "aux")) {
            if (sentence.token(child).tag().equals("MD")) {
                return "form=" + modal(child);
            }
        }
        int cop = sentence.firstChild(token, "cop");
        int first = cop >= 0 ? cop : token;
        for (int child : sentence.children(token, "aux", "cop")) {
            first = Math.min(first, child);
        }
        String tag = sentence.token(first).tag();
        boolean to = sentence.children(token, "mark", "aux").stream()
                .anyMatch(child -> sentence.token(child).is("to"));
        if (to) {
            return "form=to";
        }
        boolean perfect = first != token && sentence.token(first).is("have");
        boolean progressive = first != token && cop < 0 && word.tag().equals("VBG");
        return "form=" + (cop >= 0 ? "cop-" : "") + (perfect ? "perf-" : progressive ? "prog-" : "") + coarse(tag);
    }

    static String coarse(String tag) {
        return switch (tag) {
            case "VBP", "VBZ" -> "pres";
            case "NNP", "NNPS" -> "name";
            case "JJR", "JJS" -> "JJ";
            default -> tag;
        };
    }

    String modal(int token) {
        String word = word(token);
        return switch (word) {
            case "'ll", "wo", "’ll", "shall" -> "will";
            case "'d", "’d" -> "would";
            case "ca" -> "can";
            default -> word;
        };
    }

    String relation(int token) {
        String relation = sentence.token(token).relation();
        if (relation.equals("conj")) {
            int first = sentence.token(token).head();
            return first >= 0 && first < sentence.size()
                    ? "conj-" + sentence.token(first).relation()
                    : relation;
        }
        return relation;
    }

    String lemma(int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        int particle = sentence.firstChild(token, "compound:prt");
        return particle < 0 ? lemma : lemma + "_" + word(particle);
    }

    String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }

    String subject(int token) {
        int subject = sentence.firstChild(token, "nsubj");
        if (subject < 0) {
            return sentence.firstChild(token, "expl") < 0 ? "none" : "expl";
        }
        Token word = sentence.token(subject);
        if (word.isPronoun()) {
            return word(subject);
        }
        if (word.isName()) {
            return "name";
        }
        if (!word.isNoun()) {
            return word.tag();
        }
        return determiner(subject) + (word.tag().equals("NNS") ? "-plural" : "");
    }

    String determiner(int noun) {
        int det = sentence.firstChild(noun, "det");
        if (det >= 0) {
            return word(det);
        }
        return sentence.firstChild(noun, "nmod:poss") >= 0 ? "poss" : "bare";
    }

    static String general(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
