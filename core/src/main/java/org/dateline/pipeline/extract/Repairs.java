// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Rehangs words of a tree where a shape that English does not have shows which way the parser was led astray. */
final class Repairs {
    private static final Set<String> BARE = Set.of("help", "let", "make", "see", "hear", "watch", "have");

    private final Sentence sentence;
    private final List<Token> tokens;

    private Repairs(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The same words, the same indices; the very sentence where nothing is amiss. */
    static Sentence of(Sentence sentence) {
        Repairs repairs = new Repairs(sentence);
        boolean changed = false;
        for (int i = 0; i < sentence.size(); i++) {
            changed |= repairs.at(i) || repairs.tail(i);
        }
        return changed
                ? new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), repairs.tokens)
                : sentence;
    }

    private boolean at(int i) {
        Token token = sentence.token(i);
        if (token.head() < 0) {
            return false;
        }
        Optional<Integer> subject = sentence.child(i, "nsubj");
        if (subject.isEmpty()) {
            return false;
        }
        int noun = subject.get();
        int head = token.head();
        if (sentence.hasRelation(i, "csubj") && noun < i && i < head && isReduced(i)) {
            hang(noun, head, token.relation().endsWith("pass") ? "nsubj:pass" : "nsubj");
            hang(i, noun, "acl");
            return true;
        }
        boolean below = noun > head && noun < i && sentence.token(head).isVerb();
        if (below && sentence.hasRelation(i, "xcomp") && token.tag().startsWith("JJ")) {
            hang(noun, head, "obj");
            return true;
        }
        if (below && sentence.hasRelation(i, "ccomp") && token.tag().equals("VB") && isBare(i, head)) {
            hang(noun, head, "obj");
            hang(i, head, "xcomp");
            return true;
        }
        return below && sentence.hasRelation(i, "advcl") && twice(i, noun, head);
    }

    /** "A blast tore through a market, police said": what stands before the speaker belongs to what was said. */
    private boolean tail(int i) {
        Optional<Integer> speaker = sentence.child(i, "nsubj");
        if (speaker.isEmpty() || speaker.get() > i || !sentence.token(i).is("say", "report", "add", "announce")) {
            return false;
        }
        int said = sentence.hasRelation(i, "parataxis", "dep", "ccomp")
                ? sentence.token(i).head()
                : sentence.child(i, "ccomp").orElse(-1);
        int start = sentence.subtree(speaker.get()).nextSetBit(0);
        if (said < 0 || said >= start || !sentence.token(said).isVerb()) {
            return false;
        }
        boolean changed = false;
        for (int child : sentence.children(i, "obl", "advcl")) {
            if (child > said && child < start) {
                hang(child, said, sentence.token(child).relation());
                changed = true;
            }
        }
        return changed;
    }

    /** "The plan to sell", "a rally planned by monks": no finite clause, so no subject of one. */
    private boolean isReduced(int verb) {
        boolean infinitive = sentence.token(verb).tag().equals("VB")
                && sentence.child(verb, "mark")
                        .filter(to -> sentence.token(to).is("to") && to == verb - 1)
                        .isPresent();
        return (infinitive || sentence.token(verb).tag().equals("VBN"))
                && sentence.child(verb, "aux", "cop").isEmpty();
    }

    private boolean isBare(int verb, int head) {
        return BARE.contains(sentence.token(head).lemma())
                && sentence.child(verb, "aux", "mark", "cop").isEmpty();
    }

    /** "Appealed to the gunmen to lay down their arms": the first "to" is a preposition. */
    private boolean twice(int verb, int noun, int head) {
        List<Integer> marks = sentence.children(verb, "mark");
        boolean both = marks.size() == 2
                && sentence.token(marks.get(0)).is("to")
                && sentence.token(marks.get(1)).is("to")
                && marks.get(0) < noun
                && marks.get(1) > noun;
        if (both) {
            hang(marks.get(0), noun, "case");
            hang(noun, head, "obl");
            hang(verb, head, "xcomp");
        }
        return both;
    }

    private void hang(int i, int head, String relation) {
        Token old = tokens.get(i);
        tokens.set(i, new Token(old.span(), old.word(), old.lemma(), old.tag(), old.ner(), head, relation));
    }
}
