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
    private final VerbTies verbs;
    private final List<Tie> found = new ArrayList<>();

    Ties(Lexicon lexicon, Scene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
        verbs = new VerbTies(lexicon, scene);
    }

    List<Tie> find() {
        for (Sentence sentence : scene.sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                String lemma = Nouns.lemma(token);
                if (token.isNoun()) {
                    byNoun(sentence, i, lemma);
                    owned(sentence, i, lemma);
                    seat(sentence, i, lemma);
                } else if (token.tag().equals("VBN")
                        && i >= 2
                        && sentence.token(i - 1).word().equals("-")) {
                    byParticiple(sentence, i, lemma);
                } else if (token.isVerb()) {
                    for (Tie tie : verbs.at(sentence, i, lemma)) {
                        add(tie.kind(), tie.from(), tie.to(), tie.status(), tie.evidence());
                    }
                }
            }
        }
        return found;
    }

    private void add(String kind, @Nullable Referent from, @Nullable Referent to, Role.Status status, Span evidence) {
        if (from == null || to == null || from == to) {
            return;
        }
        Tie more = new Tie(kind, from, to, status, evidence);
        if (!found.contains(more) && (isKin(kind) || from.isNamed() && to.isNamed())) {
            found.add(more);
        }
    }

    /** "the ally of Y", "Y's ally", "the Y ally X". */
    private void byNoun(Sentence sentence, int i, String lemma) {
        boolean ex = lemma.startsWith("ex-");
        String words = ex ? lemma.substring(3) : lemma;
        String compound = i == 0 ? words : Nouns.lemma(sentence.token(i - 1)) + " " + words;
        String kind = lexicon.relations.noun(compound) == null
                ? lexicon.relations.noun(words)
                : lexicon.relations.noun(compound);
        if (kind == null || Hold.isUnreal(sentence, i)) {
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
            Referent other = scene.referentAt(sentence, child);
            if (child > i && other != null && (preposition.equals("of") || preposition.equals("to"))) {
                owner = other;
                end = child;
            }
        }
        if (owner == null) {
            end = name == null ? i : name.last;
            owner = inFront(sentence, start, i);
        }
        Role.Status status = ex ? Role.Status.FORMER : status(sentence, start, i);
        Span evidence = sentence.spanOf(start, Math.max(end, i));
        List<Referent> several = several(sentence, i);
        for (Referent one : several) {
            add(kind, one, owner, status, evidence);
        }
        if (several.isEmpty()) {
            add(kind, holder, owner, status, evidence);
        }
    }

    /** "X and Z are members of Y": both; nothing where the noun is said of one. */
    private List<Referent> several(Sentence sentence, int i) {
        int subject = sentence.child(i, "cop").isPresent()
                ? sentence.child(i, "nsubj").orElse(-1)
                : -1;
        List<Referent> found = new ArrayList<>();
        if (subject < 0 || sentence.child(subject, "conj").isEmpty()) {
            return found;
        }
        List<Integer> subjects = new ArrayList<>(sentence.children(subject, "conj"));
        subjects.add(0, subject);
        for (int one : subjects) {
            Draft name = scene.nameAt(sentence, one);
            if (name != null && name.referent() != null) {
                found.add(name.referent());
            }
        }
        return found;
    }

    /** Who the noun speaks of: its own mention's referent, or the name that it stands before, beside or is said of. */
    private @Nullable Referent holder(Sentence sentence, int i) {
        int verb = sentence.token(i).head();
        if (sentence.hasRelation(i, "xcomp") && lexicon.relations.isBecoming(Nouns.lemma(sentence.token(verb)))) {
            int subject = sentence.child(verb, "nsubj").orElse(-1);
            return subject < 0 ? null : scene.referentAt(sentence, subject);
        }
        Draft own = scene.headedBy(sentence, i);
        if (own != null && own.referent() != null) {
            return own.referent();
        }
        Draft name = scene.nameFrom(sentence, i + 1);
        int other = sentence.child(i, "appos").orElse(-1);
        if (sentence.hasRelation(i, "appos")) {
            other = sentence.token(i).head();
        } else if (sentence.child(i, "cop").isPresent()) {
            other = sentence.child(i, "nsubj").orElse(other);
        }
        if (name == null && other >= 0) {
            name = scene.nameAt(sentence, other);
        }
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
        if (Hold.status(sentence, noun) == Role.Status.FORMER) {
            return Role.Status.FORMER;
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

    /** "His wife" is somebody; "an ally" is not. */
    private static boolean isKin(String kind) {
        return switch (kind) {
            case "spouse-of", "parent-of", "child-of", "sibling-of", "relative-of" -> true;
            default -> false;
        };
    }

    /** Whether two such entities may have the tie. */
    static boolean fits(String kind, Referent from, Referent to) {
        if (kind.equals("spouse-of")) {
            return from.kind() == EntityKind.PERSON && to.kind() == EntityKind.PERSON;
        }
        boolean bodies = isBody(from) && isBody(to);
        return bodies
                && switch (kind) {
                    case "member-of" ->
                        from.kind() != EntityKind.PLACE && from.kind() != EntityKind.PERSON && isJoined(to);
                    case "owner-of" -> to.kind() == EntityKind.ORGANIZATION || to.kind() == EntityKind.FACILITY;
                    case "operates" -> from.kind() != EntityKind.PERSON && !isState(to);
                    case "based-in" -> isPlace(to) && !isPlace(from) && from.kind() != EntityKind.PERSON;
                    case "supplies" -> from.kind() != EntityKind.PERSON && to.kind() != EntityKind.PLACE;
                    default -> true;
                };
    }

    private static boolean isState(Referent referent) {
        return referent.kind() == EntityKind.COUNTRY || referent.kind() == EntityKind.PERSON;
    }

    private static boolean isJoined(Referent body) {
        return body.kind() == EntityKind.ORGANIZATION || body.kind() == EntityKind.GROUP;
    }

    private static boolean isPlace(Referent referent) {
        return referent.kind() == EntityKind.PLACE || referent.kind() == EntityKind.COUNTRY;
    }

    private static boolean isBody(Referent referent) {
        EntityKind kind = referent.kind();
        return kind != EntityKind.OTHER && kind != EntityKind.NATIONALITY;
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

    /** "Haldane's headquarters in Geneva", "the headquarters of Haldane in Geneva", "Haldane has its headquarters in Geneva". */
    private void seat(Sentence sentence, int i, String lemma) {
        if (!lexicon.relations.isSeat(lemma) || Hold.isUnreal(sentence, i)) {
            return;
        }
        Referent body = inFront(sentence, NounFinder.start(sentence, i), i);
        Referent place = null;
        int first = NounFinder.start(sentence, i);
        int last = i;
        List<Integer> after = new ArrayList<>(sentence.children(i, "nmod"));
        int head = sentence.token(i).head();
        if (sentence.hasRelation(i, "obj") && sentence.token(head).is("have") && !Hold.isUnreal(sentence, head)) {
            int subject = sentence.child(head, "nsubj").orElse(-1);
            body = subject < 0 ? body : scene.referentAt(sentence, subject);
            first = subject < 0 ? first : subject;
        }
        for (int child : head < 0 ? List.<Integer>of() : sentence.children(head, "obl")) {
            boolean next = sentence.child(child, "case").orElse(-1) == i + 1;
            if (child > i && next) {
                after.add(child);
            }
        }
        for (int child : after) {
            Referent other = scene.referentAt(sentence, child);
            String preposition = child < i ? "" : Syntax.preposition(sentence, child);
            if (preposition.equals("of") && body == null) {
                body = other;
            } else if (preposition.equals("in") && place == null) {
                place = other;
                last = child;
            }
        }
        if (body != null && place != null && fits("based-in", body, place)) {
            add("based-in", body, place, status(sentence, first, i), sentence.spanOf(first, last));
        }
    }
}
