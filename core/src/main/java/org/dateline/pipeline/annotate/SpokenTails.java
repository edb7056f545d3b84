// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * "Bought the yard for $417 million, the company said": rehangs a speaker and a verb of saying behind what is said, where the
 * parser took them for a part of it and cut the phrase before them off.
 */
final class SpokenTails {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final int said;
    private final int comma;

    private SpokenTails(Sentence sentence, int said, int comma) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
        this.said = said;
        this.comma = comma;
    }

    /** The same words, the same indices; the very sentences where nothing is amiss. */
    static List<Sentence> mended(List<Sentence> sentences) {
        return sentences.stream().map(SpokenTails::mended).toList();
    }

    private static Sentence mended(Sentence sentence) {
        for (int said = sentence.size() - 1; said > 3; said--) {
            boolean finite = sentence.token(said).tag().equals("VBD")
                    || sentence.token(said).tag().equals("VBZ");
            if (finite && sentence.token(said).is("say", "tell", "add", "report", "announce")) {
                int comma = commaBefore(sentence, said);
                SpokenTails tail = new SpokenTails(sentence, said, comma);
                return comma > 2 && tail.isAmiss() ? tail.rehung() : sentence;
            }
        }
        return sentence;
    }

    /** The comma before the noun phrase right before the verb; −1 where something else stands there. */
    private static int commaBefore(Sentence sentence, int said) {
        boolean named = false;
        for (int i = said - 1; i > 0; i--) {
            Token token = sentence.token(i);
            if (token.word().equals(",")) {
                return named ? i : -1;
            }
            boolean within = token.isNoun()
                    || token.isPronoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("DT")
                    || token.tag().equals("CD")
                    || token.tag().equals("POS")
                    || token.is("manage");
            if (!within) {
                return -1;
            }
            named |= token.isNoun() || token.isPronoun();
        }
        return -1;
    }

    /** Whether it hangs on something before it by a relation that no verb of saying has there, up to the sentence's end. */
    private boolean isAmiss() {
        int head = sentence.token(said).head();
        boolean cut = sentence.children(said, "mark", "case", "advmod").stream().anyMatch(child -> child < comma);
        boolean wrong = sentence.hasRelation(said, "obl", "nmod", "dep")
                || cut && sentence.hasRelation(said, "advcl", "ccomp")
                || sentence.hasRelation(said, "ccomp")
                        && sentence.child(said, "advcl")
                                .filter(child -> child < comma)
                                .isPresent();
        if (head < 0 || head > comma || !wrong || sentence.root() > comma) {
            return false;
        }
        return isLast();
    }

    /** Whether nothing is told behind it but what belongs to the saying. */
    private boolean isLast() {
        var below = sentence.subtree(said);
        for (int i = said + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean word = Character.isLetterOrDigit(token.word().charAt(0));
            if (word && (!below.get(i) || token.isFinite())) {
                return false;
            }
        }
        return true;
    }

    private Sentence rehung() {
        int head = sentence.token(said).head();
        int above = sentence.token(head).isVerb() || sentence.token(head).isNoun() ? head : sentence.root();
        int phrase = -1;
        for (int child : sentence.children(said)) {
            boolean noun = sentence.token(child).isNoun()
                    || sentence.token(child).tag().equals("$")
                    || sentence.token(child).tag().equals("CD");
            if (child < comma && noun) {
                hang(child, above, sentence.token(above).isVerb() ? "obl" : "nmod");
                phrase = child;
            } else if (child < comma && !sentence.hasRelation(child, "mark", "case")) {
                hang(child, above, tokens.get(child).relation());
            }
        }
        for (int child : sentence.children(said, "mark", "case")) {
            if (child < comma) {
                hang(child, phrase < 0 ? above : phrase, phrase < 0 ? "dep" : "case");
            }
        }
        hang(said, sentence.root(), "parataxis");
        speaker();
        return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
    }

    /** Hangs the noun phrase between comma and verb on the verb, if it is not there. */
    private void speaker() {
        int head = said - 1;
        for (int i = comma + 1; i < said; i++) {
            head = sentence.token(i).head() == said && sentence.hasRelation(i, "nsubj") ? i : head;
        }
        hang(head, said, "nsubj");
        for (int i = comma + 1; i < said; i++) {
            int up = tokens.get(i).head();
            if (i != head && (up <= comma || up >= said)) {
                hang(i, head, tokens.get(i).tag().equals("DT") ? "det" : "compound");
            }
        }
    }

    private void hang(int i, int head, String relation) {
        tokens.set(i, tokens.get(i).under(head, relation));
    }
}
