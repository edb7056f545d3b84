// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** The words of a sentence in the terms of {@link Signs}: form, subject, determiner. */
final class Forms {
    /** The form of an infinitive. */
    static final String TO = "to";

    private static final Set<String> TALKERS = Set.of("i", "you", "my", "your", "me");

    private final Sentence sentence;

    /** By token, each found when it is first asked for. */
    private final @Nullable String[] formed;

    private final @Nullable String[] lemmas;
    private final @Nullable String[] subjects;
    private final @Nullable String[] marks;
    private final @Nullable String[] kinds;
    private final @Nullable String[] relations;
    private final @Nullable String[] clauses;
    private final @Nullable String[] sorts;
    private final @Nullable Boolean[] negated;
    private @Nullable Boolean spoken;
    private @Nullable Boolean years;

    Forms(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.size();
        this.formed = new String[size];
        this.lemmas = new String[size];
        this.subjects = new String[size];
        this.marks = new String[size];
        this.kinds = new String[size];
        this.relations = new String[size];
        this.clauses = new String[size];
        this.sorts = new String[size];
        this.negated = new Boolean[size];
    }

    Sentence sentence() {
        return sentence;
    }

    private static String kept(@Nullable String[] kept, int token, IntFunction<String> finder) {
        String known = kept[token];
        if (known == null) {
            known = finder.apply(token);
            kept[token] = known;
        }
        return known;
    }

    /** As {@link Verbs#isNegated}. */
    boolean isNegated(int token) {
        Boolean known = negated[token];
        if (known == null) {
            known = Verbs.isNegated(sentence, token);
            negated[token] = known;
        }
        return known;
    }

    /** As {@link Verbs#mark}. */
    String mark(int token) {
        return kept(marks, token, i -> Verbs.mark(sentence, i));
    }

    /** As {@link Verbs#kind}. */
    String kind(int token) {
        return kept(kinds, token, i -> Verbs.kind(sentence, i));
    }

    /** Tense, mood and part of speech in one word. */
    String form(int token) {
        return kept(formed, token, this::findForm);
    }

    private String findForm(int token) {
        Token word = sentence.token(token);
        for (int child : sentence.children(token, "aux")) {
            if (sentence.token(child).tag().equals("MD")) {
                return modal(child);
            }
        }
        int cop = sentence.firstChild(token, "cop");
        int first = cop >= 0 ? cop : token;
        for (int child : sentence.children(token, "aux", "cop")) {
            first = Math.min(first, child);
        }
        String tag = sentence.token(first).tag();
        if (Verbs.isInfinitive(sentence, token)) {
            return TO;
        }
        boolean perfect = first != token && sentence.token(first).is("have");
        boolean progressive = first != token && cop < 0 && word.tag().equals("VBG");
        return (cop >= 0 ? "cop-" : "") + (perfect ? "perf-" : progressive ? "prog-" : "") + coarse(tag);
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

    /** The relation to its head; of a conjunct, with that of the first one. */
    String relation(int token) {
        return kept(relations, token, this::findRelation);
    }

    private String findRelation(int token) {
        String relation = sentence.token(token).relation();
        if (relation.equals("conj")) {
            int first = sentence.token(token).head();
            return first >= 0 && first < sentence.size()
                    ? "conj-" + sentence.token(first).relation()
                    : relation;
        }
        return relation;
    }

    /** The relation to its head without its subtype, of a clause with its kind. */
    String clause(int token) {
        return kept(clauses, token, this::findClause);
    }

    private String findClause(int token) {
        boolean clause = sentence.token(token).isVerb() || sentence.firstChild(token, "cop") >= 0;
        return clause ? sentence.general(token) + "-" + kind(token) : sentence.general(token);
    }

    /** Of a noun, its determiner and part of speech. */
    String sort(int noun) {
        return kept(
                sorts, noun, i -> determiner(i) + "-" + coarse(sentence.token(i).tag()));
    }

    String lemma(int token) {
        return kept(lemmas, token, this::findLemma);
    }

    private String findLemma(int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        int particle = sentence.firstChild(token, "compound:prt");
        return particle < 0 ? lemma : lemma + "_" + word(particle);
    }

    String word(int token) {
        return sentence.lower(token);
    }

    String subject(int token) {
        return kept(subjects, token, this::findSubject);
    }

    private String findSubject(int token) {
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

    /** Whether it begins with "who", "what" or the like. */
    boolean isOpenQuestion() {
        for (int i = 0; i < Math.min(4, sentence.size()); i++) {
            if (sentence.token(i).tag().startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    /** As {@link Backgrounds#namesYears}. */
    boolean namesYears() {
        Boolean known = years;
        if (known == null) {
            known = Backgrounds.namesYears(sentence);
            years = known;
        }
        return known;
    }

    /** Whether somebody speaks to somebody. */
    boolean isSpoken() {
        Boolean known = spoken;
        if (known == null) {
            known = findSpoken();
            spoken = known;
        }
        return known;
    }

    private boolean findSpoken() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isPronoun() && TALKERS.contains(word(i))) {
                return true;
            }
        }
        return false;
    }
}
