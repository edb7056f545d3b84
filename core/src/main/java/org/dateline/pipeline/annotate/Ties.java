// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Lasting ties between two entities, by the words of {@code relations.txt}. */
final class Ties {
    /** A tie and the characters that say so. */
    record Tie(String kind, Referent from, Referent to, Role.Status status, Span evidence) {}

    private final Lexicon lexicon;
    private final Scene scene;
    private final List<Tie> found = new ArrayList<>();

    Ties(Lexicon lexicon, Scene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
    }

    List<Tie> find() {
        for (Sentence sentence : scene.sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                String lemma = Nouns.lemma(token);
                if (token.isNoun()) {
                    byNoun(sentence, i, lemma);
                    owned(sentence, i, lemma);
                } else if (token.tag().equals("VBN")
                        && i >= 2
                        && sentence.token(i - 1).word().equals("-")) {
                    byParticiple(sentence, i, lemma);
                } else if (token.isVerb()) {
                    byVerb(sentence, i, lemma);
                }
            }
        }
        return found;
    }

    private void add(String kind, @Nullable Referent from, @Nullable Referent to, Role.Status status, Span evidence) {
        if (from == null || to == null || from == to) {
            return;
        }
        for (Tie tie : found) {
            if (tie.kind().equals(kind) && tie.from() == from && tie.to() == to) {
                return;
            }
        }
        found.add(new Tie(kind, from, to, status, evidence));
    }

    /** "the ally of Y", "Y's ally", "the Y ally X". */
    private void byNoun(Sentence sentence, int i, String lemma) {
        String kind = lexicon.relations.noun(lemma);
        if (kind == null) {
            return;
        }
        Referent holder = holder(sentence, i);
        int start = NounFinder.start(sentence, i);
        Draft name = scene.nameFrom(sentence, i + 1);
        if (name != null) {
            start = Math.min(start, NounFinder.start(sentence, name.head));
        }
        Referent owner = null;
        int end = i;
        for (int child : sentence.children(i, "nmod")) {
            String preposition = Syntax.preposition(sentence, child);
            if (child > i && (preposition.equals("of") || preposition.equals("to"))) {
                owner = scene.referentAt(sentence, child);
                end = child;
            }
        }
        if (owner == null) {
            end = name == null ? i : name.last;
            owner = inFront(sentence, start, i);
        }
        add(kind, holder, owner, status(sentence, start, i), sentence.spanOf(start, Math.max(end, i)));
    }

    /** Who the noun speaks of: its own mention's referent, or the name it stands before. */
    private @Nullable Referent holder(Sentence sentence, int i) {
        Draft own = scene.headedBy(sentence, i);
        if (own != null) {
            return own.referent();
        }
        Draft name = scene.nameFrom(sentence, i + 1);
        return name == null ? null : name.referent();
    }

    private @Nullable Referent inFront(Sentence sentence, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            Draft draft = scene.at(sentence, i);
            boolean possessive = sentence.token(i).relation().equals("nmod:poss");
            if (draft != null && draft.referent() != null && (possessive || draft.isName())) {
                return draft.referent();
            }
        }
        return null;
    }

    private Role.Status status(Sentence sentence, int start, int noun) {
        for (int i = start; i < noun; i++) {
            if (lexicon.names("former", sentence.token(i))) {
                return Role.Status.FORMER;
            }
        }
        boolean past = sentence.child(noun, "cop")
                .filter(cop -> Syntax.isPast(sentence.token(cop)))
                .isPresent();
        return past ? Role.Status.UNKNOWN : Role.Status.CURRENT;
    }

    /** "the Geneva-based company", "the Moscow-backed regime". */
    private void byParticiple(Sentence sentence, int i, String lemma) {
        RelationWords.Participle participle = lexicon.relations.participle(lemma);
        Draft first = scene.nameAt(sentence, i - 2);
        int noun = sentence.token(i).head();
        if (participle == null || first == null || noun <= i) {
            return;
        }
        Referent other = scene.referentAt(sentence, noun);
        Span evidence = sentence.spanOf(first.first, noun);
        if (participle.to()) {
            add(participle.kind(), other, first.referent(), Role.Status.CURRENT, evidence);
        } else {
            add(participle.kind(), first.referent(), other, Role.Status.CURRENT, evidence);
        }
    }

    /** "Y supplies X with oil", "Y supplies oil to X". */
    private void byVerb(Sentence sentence, int i, String lemma) {
        String kind = lexicon.relations.verb(lemma);
        if (kind == null || sentence.child(i, "aux:pass").isPresent() || isNegated(sentence, i)) {
            return;
        }
        int subject = subject(sentence, i);
        if (subject < 0) {
            return;
        }
        Referent from = scene.referentAt(sentence, subject);
        int object =
                sentence.child(i, "iobj").or(() -> sentence.child(i, "obj")).orElse(-1);
        Referent to = object < 0 ? null : scene.referentAt(sentence, object);
        if (kind.equals("supplies")) {
            int target = object;
            for (int oblique : sentence.children(i, "obl", "nmod")) {
                if (Syntax.preposition(sentence, oblique).equals("to")) {
                    target = oblique;
                    to = scene.referentAt(sentence, oblique);
                }
            }
            object = target;
            if (lemma.equals("provide")
                    && Syntax.preposition(sentence, Math.max(target, 0)).isEmpty()
                    && sentence.child(i, "iobj").isEmpty()) {
                return;
            }
        }
        if (from != null && to != null && object >= 0 && isBody(from) && isBody(to) || kind.equals("spouse-of")) {
            int first = Math.min(subject, Math.min(i, Math.max(object, 0)));
            add(kind, from, to, Role.Status.CURRENT, sentence.spanOf(first, Math.max(i, object)));
        }
    }

    private static boolean isNegated(Sentence sentence, int i) {
        for (int child : sentence.children(i, "advmod", "neg", "aux")) {
            if (sentence.token(child).is("not", "n't", "never", "may", "could", "would", "might", "will", "should")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(Referent referent) {
        EntityKind kind = referent.kind();
        return kind != EntityKind.OTHER && kind != EntityKind.NATIONALITY;
    }

    /** The subject of the verb, or of "continue", "begin" and the like above it. */
    private static int subject(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < 3; steps++) {
            int subject = sentence.child(at, "nsubj").orElse(-1);
            if (subject >= 0) {
                return subject;
            }
            int head = sentence.token(at).head();
            boolean goesOn = head >= 0
                    && (sentence.hasRelation(at, "conj")
                            || sentence.hasRelation(at, "xcomp")
                                    && sentence.token(head).is("continue", "begin", "start", "keep", "help"));
            if (!goesOn) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    /** "Russia's Tartus base", "its base in Tartus". */
    private void owned(Sentence sentence, int i, String lemma) {
        String kind = lexicon.relations.owned(lemma);
        if (kind == null) {
            return;
        }
        int start = NounFinder.start(sentence, i);
        Referent owner = null;
        for (int j = start; j < i; j++) {
            Draft draft = scene.at(sentence, j);
            boolean possessive = sentence.token(j).relation().equals("nmod:poss")
                    || draft != null && draft.kind() == EntityKind.NATIONALITY;
            if (possessive && draft != null && draft.referent() != null) {
                owner = draft.referent();
                break;
            }
        }
        Draft own = scene.headedBy(sentence, i);
        Referent facility = own == null ? null : own.referent();
        if (owner != null
                && facility != null
                && (owner.kind() == EntityKind.COUNTRY || isBody(owner))
                && facility.isNamed()) {
            add(kind, owner, facility, Role.Status.CURRENT, sentence.spanOf(start, i));
        }
    }
}
