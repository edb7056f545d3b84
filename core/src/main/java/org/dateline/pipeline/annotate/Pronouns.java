// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun refers to: of those who agree in kind, gender and number the most salient (after Lappin and Leass 1994), or
 * nobody where two are about as salient.
 */
final class Pronouns {
    /** Sentences back in which an antecedent is sought. */
    private static final int WINDOW = 3;

    private static final int SENTENCE = 40;
    private static final int SUBJECT = 45;
    private static final int OBJECT = 20;
    private static final int GOVERNING_SUBJECT = 30;
    private static final int NAMED = 10;
    private static final int SAME_GENDER = 12;
    private static final int REPEATED = 4;
    private static final int MOST_REPEATED = 5;
    private static final int MARGIN = 4;

    private final List<Draft> heard = new ArrayList<>();
    private final Map<Referent, Integer> counts = new LinkedHashMap<>();

    /** To be called for every mention in order of the text, once it has its referent. */
    void hear(Draft draft) {
        if (draft.referent() != null) {
            heard.add(draft);
            counts.merge(draft.referent(), 1, Integer::sum);
        }
    }

    /** Gives the pronoun its referent, or leaves it without. */
    void resolve(Draft pronoun) {
        String word = pronoun.text.toLowerCase(Locale.ROOT);
        Pronoun type = Pronoun.of(word);
        if (type == Pronoun.I || type == Pronoun.WE || type == Pronoun.YOU || type == Pronoun.IT && isEmpty(pronoun)) {
            return;
        }
        Map<Referent, Integer> scores = new LinkedHashMap<>();
        for (int i = heard.size() - 1; i >= 0; i--) {
            Draft draft = heard.get(i);
            int back = pronoun.sentence.index() - draft.sentence.index();
            if (back > WINDOW) {
                break;
            }
            Referent referent = Objects.requireNonNull(draft.referent());
            if (agrees(type, referent, draft)
                    && !isBarred(pronoun, draft, word)
                    && (type != Pronoun.IT || isNear(pronoun, draft, back))) {
                int score = score(pronoun, draft, back, type) + standing(referent, pronoun);
                scores.merge(referent, score, Math::max);
            }
        }
        Referent best = best(scores, type);
        if (best != null) {
            pronoun.refer(best);
            pronoun.kind(best.kind());
            if (type == Pronoun.HE || type == Pronoun.SHE) {
                best.gender(pronoun.gender());
            }
        }
    }

    private static @Nullable Referent best(Map<Referent, Integer> scores, Pronoun type) {
        Referent best = null;
        int most = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (Map.Entry<Referent, Integer> entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        int least = type == Pronoun.IT || type == Pronoun.THEY ? 0 : -SENTENCE;
        int margin = type == Pronoun.THEY ? 2 * MARGIN : MARGIN;
        boolean clear = second == Integer.MIN_VALUE || most - second >= margin;
        return clear && most > least ? best : null;
    }

    private static boolean agrees(Pronoun type, Referent referent, Draft draft) {
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
            case THEY -> referent.isPlural() || kind == EntityKind.GROUP || kind == EntityKind.ORGANIZATION;
            case IT ->
                !referent.isPlural()
                        && draft.kind() != EntityKind.NATIONALITY
                        && (draft.isThing()
                                || kind == EntityKind.COUNTRY
                                || kind == EntityKind.ORGANIZATION
                                || kind == EntityKind.GROUP
                                || kind == EntityKind.FACILITY
                                || kind == EntityKind.PLACE);
            default -> false;
        };
    }

    /**
     * Whether syntax alone points from "it" to the other: as the subject, or its possessor, of a clause above or around it, or
     * as the subject of the sentence before. Other antecedents of "it" are mostly no entities.
     */
    private static boolean isNear(Draft pronoun, Draft other, int back) {
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

    private static boolean isPeople(Draft draft) {
        return draft.noun != null
                && (draft.noun.words().equals("police") || draft.noun.words().equals("authority"));
    }

    /** Whether syntax keeps the two apart: arguments of one verb, or one within the other. */
    private static boolean isBarred(Draft pronoun, Draft other, String word) {
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

    private static int score(Draft pronoun, Draft other, int back, Pronoun type) {
        Sentence sentence = other.sentence;
        int score = -SENTENCE * back;
        Syntax.Part part = Syntax.part(sentence, other.head);
        boolean subject = part == Syntax.Part.SUBJECT;
        score += subject
                ? SUBJECT
                : part == Syntax.Part.OBJECT ? OBJECT : part == Syntax.Part.POSSESSOR ? OBJECT / 2 : 0;
        if (back == 0 && subject && sentence.isUnder(pronoun.head, Syntax.predicate(sentence, other.head))) {
            score += GOVERNING_SUBJECT;
        }
        if (back > 0 && Syntax.part(pronoun.sentence, pronoun.head) == Syntax.Part.SUBJECT && subject) {
            score += SUBJECT / 3;
        }
        if (!other.isPronoun() && other.referent() != null && other.referent().isNamed()) {
            score += NAMED;
        }
        if (type == Pronoun.THEY && !other.isPlural() && !isPeople(other)) {
            score -= SENTENCE / 2;
        }
        if (type == Pronoun.IT && (other.kind() == EntityKind.PLACE || other.kind() == EntityKind.FACILITY)) {
            score -= SENTENCE;
        }
        return score;
    }

    private int standing(Referent referent, Draft pronoun) {
        int standing = REPEATED * Math.min(MOST_REPEATED, counts.getOrDefault(referent, 0));
        boolean known = referent.gender() != Gender.UNKNOWN && referent.gender() == pronoun.gender();
        return standing + (known ? SAME_GENDER : 0);
    }

    /** "it" that stands for a clause or for nothing: "it is likely that", "it rained". */
    private static boolean isEmpty(Draft pronoun) {
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
