// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What grammar alone says of whether a pronoun can stand for a mention. */
final class Agreement {
    private Agreement() {}

    /** Whether the pronoun may stand for the referent at all. */
    static boolean agrees(Pronoun type, Referent referent, Draft draft) {
        EntityKind kind = referent.kind();
        return switch (type) {
            case HE ->
                kind == EntityKind.PERSON
                        && !referent.isPlural()
                        && referent.gender().agrees(Gender.MALE);
            case SHE ->
                kind == EntityKind.PERSON
                        && !referent.isPlural()
                        && referent.gender().agrees(Gender.FEMALE);
            case THEY -> kind != EntityKind.PERSON || referent.isPlural() || referent.gender() == Gender.UNKNOWN;
            case IT -> !referent.isPlural() && draft.kind() != EntityKind.NATIONALITY && kind != EntityKind.PERSON;
            default -> false;
        };
    }

    /**
     * Whether syntax alone points from "it" to the other: as the subject, or its possessor, of a clause above or around it, or
     * as the subject of the sentence before. Other antecedents of "it" are mostly no entities.
     */
    static boolean isNear(Draft pronoun, Draft other, int back) {
        Sentence sentence = other.sentence;
        int top = Syntax.top(sentence, other.head);
        boolean subject = sentence.hasRelation(top, "nsubj");
        if (back == 0) {
            boolean possessor = sentence.token(top).relation().equals("nmod:poss")
                    && sentence.hasRelation(sentence.token(top).head(), "nsubj");
            if (sentence.token(top).relation().equals("nmod:poss")
                    && sentence.token(pronoun.head).tag().equals("PRP$")) {
                return true;
            }
            int predicate =
                    Syntax.predicate(sentence, possessor ? sentence.token(top).head() : top);
            return (subject || possessor) && sentence.isUnder(pronoun.head, predicate);
        }
        boolean starts = Syntax.part(pronoun.sentence, pronoun.head) == Syntax.Part.SUBJECT
                && Syntax.predicate(pronoun.sentence, pronoun.head) == pronoun.sentence.root();
        return back == 1
                && subject
                && starts
                && sentence.token(top).head() == sentence.root()
                && other.kind() != EntityKind.PLACE;
    }

    static boolean isPeople(Draft draft) {
        return draft.noun != null
                && (draft.noun.words().equals("police") || draft.noun.words().equals("authority"));
    }

    /** Whether syntax keeps the two apart: arguments of one verb, or one within the other. */
    static boolean isBarred(Draft pronoun, Draft other, String word) {
        if (other.sentence.index() != pronoun.sentence.index()) {
            return false;
        }
        Sentence sentence = pronoun.sentence;
        if (other.covers(pronoun.head) || sentence.token(other.head).head() == pronoun.head) {
            return true;
        }
        if (isInRelativeOf(sentence, pronoun.head, other.head)) {
            return true;
        }
        if (Pronoun.isReflexive(word)) {
            return Syntax.predicate(sentence, pronoun.head) != Syntax.predicate(sentence, other.head);
        }
        if (sentence.token(pronoun.head).tag().equals("PRP$")) {
            int possessed = sentence.token(pronoun.head).head();
            return possessed == other.head;
        }
        return isArgument(sentence, pronoun.head)
                && isArgument(sentence, other.head)
                && Syntax.predicate(sentence, pronoun.head) == Syntax.predicate(sentence, other.head);
    }

    /** "Lund met him": subject and object of one verb. */
    static boolean areOfOneVerb(Draft one, Draft other) {
        Sentence sentence = one.sentence;
        return other.sentence.index() == sentence.index()
                && one.head != other.head
                && sentence.hasRelation(one.head, "nsubj", "obj", "iobj")
                && sentence.hasRelation(other.head, "nsubj", "obj", "iobj")
                && sentence.token(one.head).head() == sentence.token(other.head).head();
    }

    /** "a photographer she had met": the subject of a relative clause is not the noun that it tells of. */
    private static boolean isInRelativeOf(Sentence sentence, int pronoun, int noun) {
        int verb = sentence.token(pronoun).head();
        return verb >= 0
                && sentence.hasRelation(verb, "acl")
                && sentence.token(verb).head() == noun
                && sentence.hasRelation(pronoun, "nsubj");
    }

    private static boolean isArgument(Sentence sentence, int i) {
        int top = Syntax.top(sentence, i);
        return sentence.hasRelation(top, "nsubj", "obj", "iobj", "obl")
                && sentence.token(top).head() == Syntax.predicate(sentence, top);
    }

    /** "it" that stands for a clause or for nothing: "it is likely that", "it rained". */
    static boolean isEmpty(Draft pronoun) {
        Sentence sentence = pronoun.sentence;
        Token token = sentence.token(pronoun.head);
        if (!token.word().equalsIgnoreCase("it") || token.head() < 0) {
            return false;
        }
        int head = token.head();
        if (token.relation().equals("expl")) {
            return true;
        }
        if (sentence.child(head, "aux:pass").isPresent()
                && sentence.child(head, "ccomp", "csubj").isPresent()) {
            return true;
        }
        boolean copular = sentence.child(head, "cop").isPresent();
        if (copular && sentence.token(head).is("time", "case", "fact", "because", "shame", "pity", "matter")) {
            return true;
        }
        if (copular && sentence.child(head, "csubj", "ccomp", "advcl").isPresent()) {
            return true;
        }
        return copular
                        && sentence.token(head).tag().startsWith("JJ")
                        && sentence.child(head, "xcomp").isPresent()
                        && !sentence.token(head).is("ready", "able", "unable", "willing", "likely", "unlikely")
                || sentence.token(head).is("rain", "snow", "seem", "appear", "emerge", "turn");
    }
}
