// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * "The man shot on Friday died": rehangs a participle that the parser took for the sentence's verb, where a finite verb follows
 * that nothing else is the subject of. English has no other reading of such a row (garden paths; Bever 1970).
 */
final class ReducedClauses {
    /** Irregular verbs whose past tense is their participle, which may stand behind a noun. */
    private static final Set<String> ALIKE = Set.of(
            "bought", "brought", "built", "caught", "found", "fought", "held", "kept", "led", "left", "lent", "lost",
            "made", "shot", "shut", "paid", "sent", "sold", "spent", "struck", "taught", "told", "won", "bound", "hung",
            "dug", "swept");

    /** With a noun behind them, a past tense tells when or as what something is done, by a clause that was not seen. */
    private static final String[] TIMES = {"as", "after", "before", "since", "until"};

    private final Sentence sentence;
    private final List<Token> tokens;

    private ReducedClauses(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The same words, the same indices; the very sentences where nothing is amiss. */
    static List<Sentence> mended(List<Sentence> sentences) {
        return sentences.stream().map(ReducedClauses::mended).toList();
    }

    private static Sentence mended(Sentence sentence) {
        for (int verb = 1; verb < sentence.size() - 1; verb++) {
            if (isParticiple(sentence.token(verb))) {
                Sentence mended = new ReducedClauses(sentence).at(verb);
                if (mended != sentence) {
                    return mended;
                }
            }
        }
        return sentence;
    }

    /** Also a past tense that looks like one: "shot" and "killed", but not "came". */
    private static boolean isParticiple(Token token) {
        String word = token.word();
        return token.tag().equals("VBN")
                || token.tag().equals("VBD")
                        && (word.endsWith("ed") || word.equals(token.lemma()) || ALIKE.contains(word));
    }

    private Sentence at(int verb) {
        Optional<Integer> subject = sentence.child(verb, "nsubj");
        boolean bare = subject.isPresent()
                && sentence.hasRelation(subject.get(), "nsubj")
                && sentence.child(verb, "aux", "cop", "mark", "cc", "expl", "nsubj:pass")
                        .isEmpty();
        Optional<Integer> object = sentence.child(verb, "obj");
        if (!bare
                || (object.isPresent() && !isOfGerund(object.get(), verb))
                || !isClose(subject.get(), verb)
                || isAsked(subject.get())) {
            return sentence;
        }
        int finite = finite(verb);
        return finite < 0 ? sentence : rehung(subject.get(), verb, finite);
    }

    /** "Charged with fleeing the scene": the object is that of the gerund. */
    private boolean isOfGerund(int object, int verb) {
        int before = sentence.subtree(object).nextSetBit(0) - 1;
        return sentence.token(verb).tag().equals("VBN")
                && before > verb
                && sentence.token(before).tag().equals("VBG")
                && sentence.token(before).head() == verb;
    }

    /** Nothing but its own words and adverbs between a noun and the verb. */
    private boolean isClose(int noun, int verb) {
        Token token = sentence.token(noun);
        if (noun > verb || !(token.isNoun() || token.is("those", "anyone", "everyone", "someone"))) {
            return false;
        }
        var own = sentence.subtree(noun);
        for (int i = noun + 1; i < verb; i++) {
            if (!own.get(i) && !sentence.token(i).tag().startsWith("RB")) {
                return false;
            }
        }
        return true;
    }

    /** "What the army attacked", "all that police found", "the ship the navy sank": the object stands before the subject. */
    private boolean isAsked(int noun) {
        int start = sentence.subtree(noun).nextSetBit(0);
        String before = start == 0 ? "" : sentence.token(start - 1).tag();
        return before.startsWith("W")
                || before.startsWith("NN")
                || sentence.token(start).is("all");
    }

    /** The verb that the sentence lacks a subject for; −1 for none. */
    private int finite(int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            String word = sentence.token(i).word();
            boolean past = sentence.token(verb).tag().equals("VBD");
            if (word.equals(";")
                    || word.equals(":")
                    || opensClause(i)
                    || past && sentence.token(i).is(TIMES)) {
                break;
            }
            if (isLeft(i, verb) || isSaying(i, verb)) {
                return i;
            }
        }
        int head = sentence.token(verb).head();
        boolean governed = head > verb && sentence.hasRelation(verb, "csubj") && isFinite(head) && isOpen(head, verb);
        return governed && IntStream.range(verb + 1, head).noneMatch(this::opensClause) ? head : -1;
    }

    private boolean opensClause(int i) {
        return sentence.hasRelation(i, "nsubj", "cc", "expl")
                || sentence.token(i).tag().startsWith("W")
                || sentence.hasRelation(i, "mark") && !sentence.token(i).is("to");
    }

    /** A finite verb somewhere below the participle, hung there for want of a better place. */
    private boolean isLeft(int i, int verb) {
        return sentence.hasRelation(i, "dep")
                && sentence.token(i).isVerb()
                && isFinite(i)
                && isOpen(i, verb)
                && (sentence.token(verb).tag().equals("VBD") ? sentence.token(i).head() == verb : isBelow(i, verb));
    }

    /** "Said the boat had sunk": a verb of saying that was taken for an auxiliary of what it says. */
    private boolean isSaying(int i, int verb) {
        int head = sentence.token(i).head();
        return sentence.hasRelation(i, "aux")
                && sentence.token(i).is("say", "tell", "claim", "report")
                && head > i
                && sentence.child(head, "nsubj").filter(noun -> noun > i).isPresent()
                && isBelow(head, verb);
    }

    private boolean isBelow(int i, int verb) {
        int at = sentence.token(i).head();
        while (at > verb) {
            at = sentence.token(at).head() < at ? sentence.token(at).head() : -1;
        }
        return at == verb;
    }

    private boolean isFinite(int i) {
        return sentence.token(i).isFinite()
                || sentence.children(i, "aux", "cop").stream()
                        .anyMatch(child -> sentence.token(child).isFinite());
    }

    /** Without a subject, and joined by no conjunction and no mark but one that closes what another opened. */
    private boolean isOpen(int finite, int verb) {
        if (sentence.child(finite, "nsubj", "nsubj:pass", "expl", "mark", "cc").isPresent()) {
            return false;
        }
        int first = sentence.children(finite, "aux", "cop", "advmod").stream()
                .filter(child -> child > verb)
                .reduce(finite, Math::min);
        return !isMark(first - 1)
                || sentence.token(first - 1)
                        .word()
                        .equals(sentence.token(verb - 1).word());
    }

    private boolean isMark(int i) {
        return !Character.isLetterOrDigit(sentence.token(i).word().charAt(0));
    }

    private Sentence rehung(int noun, int verb, int finite) {
        Token old = sentence.token(verb);
        int start = sentence.subtree(noun).nextSetBit(0);
        boolean above = old.head() == finite;
        if (isSaying(finite, verb)) {
            hang(sentence.token(finite).head(), finite, "ccomp");
        }
        sentence.child(verb, "obj")
                .ifPresent(object -> hang(object, sentence.subtree(object).nextSetBit(0) - 1, "obj"));
        for (int child : sentence.children(verb)) {
            if (child > finite || child < start) {
                hang(child, finite, tokens.get(child).relation());
            }
        }
        if (!above) {
            hang(
                    finite,
                    old.head(),
                    sentence.hasRelation(verb, "advcl") && old.head() > verb ? "ccomp" : old.relation());
        }
        hang(noun, finite, sentence.child(finite, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj");
        hang(verb, described(noun, verb), "acl");
        Token token = tokens.get(verb);
        tokens.set(
                verb,
                new Token(
                        token.span(), token.word(), token.lemma(), "VBN", token.ner(), token.head(), token.relation()));
        return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
    }

    /** "Families of the people killed": of several nouns, the last where it names many. */
    private int described(int noun, int verb) {
        int last = verb - 1;
        boolean many = last > noun
                && (sentence.token(last).tag().equals("NNS")
                        || sentence.token(last).is("people"))
                && sentence.hasRelation(last, "nmod");
        return many ? last : noun;
    }

    private void hang(int i, int head, String relation) {
        tokens.set(i, tokens.get(i).under(head, relation));
    }
}
