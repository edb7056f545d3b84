// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Participant;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What may speak for coding a word as an event of some type: what the lexicon says of it and of what it governs, its mood, its
 * object, whom it is done by and to, where it stands, and what the words mean.
 */
final class CodingSigns {
    /** What is seen of one candidate; {@code meaning} holds several vectors one after another. */
    record Seen(List<String> signs, float[] meaning) {
        Seen {
            signs = List.copyOf(signs);
        }
    }

    /** The vectors: of the word, of its object, of the act that it is about, and of the sentence. */
    static final int PLACES = 4;

    static final int MEANING = PLACES * WordVectors.LENGTH;

    private static final int MOST_ORDER = 3;
    private static final int MOST_DEPTH = 3;

    private final Document document;
    private final Sentence sentence;
    private final Arguments arguments;
    private final Map<Integer, Coder.Coded> byHead;
    private final List<Coder.Coded> candidates;
    private final float[] sentenceMeaning = new float[WordVectors.LENGTH];

    /** @param candidates in order of the text */
    CodingSigns(Document document, Sentence sentence, Map<Integer, Coder.Coded> candidates) {
        this.document = document;
        this.sentence = sentence;
        this.arguments = new Arguments(sentence);
        this.byHead = candidates;
        this.candidates = List.copyOf(candidates.values());
        words();
    }

    /** What the sentence's words mean, taken together. */
    private void words() {
        int known = 0;
        for (Token token : sentence.tokens()) {
            boolean content = (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ")) && !token.isName();
            if (content && meaning(token, 1, sentenceMeaning, 0)) {
                known++;
            }
        }
        for (int k = 0; k < sentenceMeaning.length; k++) {
            sentenceMeaning[k] /= (float) Math.sqrt(Math.max(1, known));
        }
    }

    private static boolean meaning(Token token, float share, float[] sum, int offset) {
        return WordVectors.STANDARD.add(lower(token.lemma()), share, sum, offset)
                || WordVectors.STANDARD.add(lower(token.word()), share, sum, offset);
    }

    /** What is seen of a sentence where nothing is coded. */
    Seen none() {
        List<String> signs = new ArrayList<>();
        long typed = candidates.stream().filter(c -> c.entry().type() != null).count();
        signs.add("typed=" + Math.min(typed, 3));
        signs.add("candidates=" + Math.min(candidates.size(), 5));
        float[] meaning = new float[MEANING];
        System.arraycopy(sentenceMeaning, 0, meaning, 3 * WordVectors.LENGTH, WordVectors.LENGTH);
        return new Seen(signs, meaning);
    }

    Seen of(Coder.Coded candidate) {
        List<String> signs = new ArrayList<>();
        float[] meaning = new float[MEANING];
        System.arraycopy(sentenceMeaning, 0, meaning, 3 * WordVectors.LENGTH, WordVectors.LENGTH);
        int head = candidate.head();
        String lexicon = label(candidate);
        String mood = mood(head, candidate.noun());
        String word = word(head);
        meaning(sentence.token(head), 1, meaning, 0);
        signs.add("lex=" + lexicon);
        signs.add("lex=" + lexicon + "|" + mood);
        signs.add("mood=" + mood);
        signs.add("w=" + word);
        signs.add("w=" + word + "|" + mood);
        objects(candidate, word, signs, meaning);
        inner(candidate, word, lexicon, signs, meaning);
        outer(candidate, lexicon, signs);
        parties(candidate, signs);
        place(candidate, lexicon, signs);
        return new Seen(signs, meaning);
    }

    /** What the lexicon says of a candidate: its type, the kind of what PLOVER leaves out, or nothing. */
    static String label(Coder.Coded candidate) {
        LexiconEntry entry = candidate.entry();
        return entry.type() != null ? entry.type().name() : entry.kind() != null ? entry.kind() : "-";
    }

    private String word(int head) {
        String lemma = lower(sentence.token(head).lemma());
        int particle = sentence.firstChild(head, "compound:prt");
        return particle < 0
                ? lemma
                : lemma + "_" + lower(sentence.token(particle).lemma());
    }

    private String mood(int head, int noun) {
        boolean negated = Verbs.isNegated(sentence, head) || (noun >= 0 && Verbs.isNegated(sentence, noun));
        String mood;
        if (!sentence.token(head).isVerb()) {
            mood = sentence.token(head).isNoun() ? "noun" : "state";
        } else {
            String modality = Verbs.modality(sentence, head, false).name();
            boolean to = sentence.children(head, "mark", "aux").stream()
                    .anyMatch(child -> sentence.token(child).is("to"));
            String mark = Verbs.mark(sentence, head);
            boolean condition = Set.of("if", "unless").contains(mark);
            boolean going = sentence.token(head).tag().equals("VBG")
                    && sentence.child(head, "aux").isEmpty();
            mood = condition ? "if" : !modality.equals("NONE") ? modality : to ? "to" : going ? "ing" : "fact";
        }
        return negated ? "not " + mood : mood;
    }

    private void objects(Coder.Coded candidate, String word, List<String> signs, float[] meaning) {
        List<Integer> objects =
                candidate.noun() >= 0 ? List.of(candidate.noun()) : arguments.of(candidate.head(), "obj");
        for (int object : objects) {
            String lemma = name(object);
            signs.add("w=" + word + "|o=" + lemma);
            meaning(sentence.token(object), 1f / objects.size(), meaning, WordVectors.LENGTH);
            for (int child : sentence.children(object, "amod", "compound", "nmod")) {
                meaning(sentence.token(child), 0.5f / objects.size(), meaning, WordVectors.LENGTH);
            }
        }
        if (objects.isEmpty()) {
            signs.add("w=" + word + "|o=none");
        }
        for (int child : sentence.children(candidate.head(), "obl", "nmod")) {
            for (int preposition : sentence.children(child, "case")) {
                String with = lower(sentence.token(preposition).word());
                signs.add("w=" + word + "|p=" + with);
            }
        }
    }

    /** The act that this one is about: "agreed to withdraw", "called for the release". */
    private void inner(Coder.Coded candidate, String word, String lexicon, List<String> signs, float[] meaning) {
        for (int inner : arguments.of(candidate.head(), "comp")) {
            Coder.Coded coded = byHead.get(inner);
            String lemma = word(inner);
            String type = coded == null ? "-" : label(coded);
            signs.add("w=" + word + "|c=" + lemma);
            signs.add("w=" + word + "|in=" + type);
            signs.add("in=" + type + "|" + lexicon);
            signs.add("in mood=" + mood(inner, -1) + "|" + type + "|" + lexicon);
            meaning(sentence.token(inner), 1, meaning, 2 * WordVectors.LENGTH);
        }
        for (Coder.Coded other : candidates) {
            if (other.head() != candidate.head()
                    && !sentence.token(other.head()).isVerb()
                    && sentence.isUnder(other.head(), candidate.head())) {
                signs.add("w=" + word + "|noun below=" + label(other));
            }
        }
    }

    /** The act that governs this one. */
    private void outer(Coder.Coded candidate, String lexicon, List<String> signs) {
        int head = candidate.head();
        String relation = sentence.token(head).relation();
        signs.add("rel=" + relation);
        signs.add("rel=" + relation + "|" + lexicon);
        int depth = 0;
        int at = sentence.token(head).head();
        for (; at >= 0 && depth < sentence.size(); depth++) {
            Coder.Coded outer = byHead.get(at);
            if (outer != null) {
                signs.add("g lex=" + label(outer));
                signs.add("g lex=" + label(outer) + "|" + lexicon);
                signs.add("g lex=" + label(outer) + "|" + relation);
                break;
            }
            at = sentence.token(at).head();
        }
        int words = 0;
        for (int up = sentence.token(head).head(); up >= 0 && words <= sentence.size(); words++) {
            up = sentence.token(up).head();
        }
        signs.add("depth=" + Math.min(words, MOST_DEPTH));
        if (at < 0) {
            signs.add("outermost");
            signs.add("outermost|" + lexicon);
        }
    }

    private void parties(Coder.Coded candidate, List<String> signs) {
        kinds(candidate.actors(), "a", signs);
        kinds(candidate.recipients(), "r", signs);
    }

    private void kinds(List<Participant> parties, String role, List<String> signs) {
        if (parties.isEmpty()) {
            return;
        }
        Participant first = parties.get(0);
        Entity entity = document.entity(first.entity()).orElse(null);
        EntityKind kind = entity == null ? EntityKind.OTHER : entity.kind();
        String sector = entity == null || entity.sector() == null ? "" : entity.sector();
        signs.add(role + " is " + (sector.isEmpty() ? kind.name() : sector));
    }

    private void place(Coder.Coded candidate, String lexicon, List<String> signs) {
        int order = candidates.indexOf(candidate);
        signs.add("order=" + Math.min(order, MOST_ORDER));
        signs.add("order=" + Math.min(order, MOST_ORDER) + "|" + (lexicon.equals("-") ? "-" : "coded"));
        long typedBefore = candidates.stream()
                .limit(order)
                .filter(one -> one.entry().type() != null)
                .count();
        signs.add("typed before=" + Math.min(typedBefore, 2) + "|"
                + (candidate.entry().type() != null));
    }

    /** A lemma, or for a name what it names. */
    private String name(int i) {
        Token token = sentence.token(i);
        if (token.isName() || token.isPronoun()) {
            return document.mentionAt(sentence.index(), i)
                    .map(mention -> "<" + mention.kind().name().toLowerCase(Locale.ROOT) + ">")
                    .orElse(token.isPronoun() ? "<pronoun>" : "<name>");
        }
        return lower(token.lemma());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
