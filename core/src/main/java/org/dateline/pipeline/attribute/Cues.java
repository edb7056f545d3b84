// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;
import java.util.Set;
import org.dateline.model.Token;

/** The words of a cue around its head, and the key by which the lexicon knows it. */
final class Cues {
    private static final Set<String> WITHHOLDING = Set.of("not", "never", "decline", "refuse", "fail", "n't", "n’t");

    private Cues() {}

    /** Lemma, with the particle where there is one: {@code point out}. */
    static String key(Tree tree, int head) {
        String lemma = tree.lemma(head);
        int particle = tree.child(head, "compound:prt");
        return particle < 0 ? lemma : lemma + " " + tree.word(particle);
    }

    /** The verb with its auxiliaries, negation, particle, adverbs before it, and the preposition of its content. */
    static BitSet verb(Tree tree, int verb, int preposition) {
        BitSet cue = new BitSet(tree.size());
        cue.set(verb);
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux", "cop", "compound:prt") || isAdverbOf(tree, child, verb)) {
                cue.set(child);
            }
        }
        closeUp(tree, verb, cue);
        if (preposition >= 0) {
            cue.or(tree.below(preposition));
        }
        return cue;
    }

    /** The cue with the verbs that only lead up to it: "went on to say", "refused to confirm". */
    static BitSet chain(Tree tree, int verb, int preposition, CueLexicon lexicon) {
        BitSet cue = verb(tree, verb, preposition);
        int at = verb;
        for (int above = lead(tree, at, lexicon); above >= 0; above = lead(tree, at, lexicon)) {
            cue.or(verb(tree, above, -1));
            cue.set(above, at);
            at = above;
        }
        return cue;
    }

    /** Who says it: the subject of the verb, or of the verb that leads up to it. */
    static Speaker speaker(Tree tree, int verb, CueLexicon lexicon) {
        Speaker speaker = Speakers.of(tree, verb);
        int above = lead(tree, verb, lexicon);
        return speaker.isNamed() || above < 0 ? speaker : speaker(tree, above, lexicon);
    }

    /** The verb that leads up to {@code verb}, by the parse or by its place before "to" or "by"; −1 for none. */
    private static int lead(Tree tree, int verb, CueLexicon lexicon) {
        int above = tree.head(verb);
        boolean governed = above >= 0
                && above < verb
                && verb - above <= 5
                && tree.is(verb, "xcomp", "advcl")
                && tree.child(above, "obj") < 0;
        if (governed && isLead(tree, above, lexicon)) {
            return above;
        }
        if (verb >= 2 && tree.token(verb - 1).is("to", "by")) {
            for (int i = verb - 2; i >= Math.max(0, verb - 3); i--) {
                if (isLead(tree, i, lexicon)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isLead(Tree tree, int i, CueLexicon lexicon) {
        return tree.token(i).isVerb()
                && lexicon.stance(CueLexicon.Kind.VERB, "chain", key(tree, i)).isPresent();
    }

    /** Whether the cue says that nothing is said: "did not say", "declined to confirm". */
    static boolean isWithheld(Tree tree, BitSet cue) {
        for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
            if (WITHHOLDING.contains(tree.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAdverbOf(Tree tree, int child, int verb) {
        Token token = tree.token(child);
        return tree.is(child, "advmod")
                && child < verb
                && verb - child <= 3
                && tree.children(child).isEmpty()
                && !token.tag().startsWith("W")
                && token.tag().startsWith("RB");
    }

    /** Drops what a subject or another phrase parts from the verb: auxiliaries of questions, adverbs of the clause. */
    private static void closeUp(Tree tree, int verb, BitSet cue) {
        int gap = verb;
        while (gap > 0 && cue.get(gap - 1)) {
            gap--;
        }
        cue.clear(0, gap);
        int first = cue.nextSetBit(0);
        while (first < verb
                && tree.is(first, "advmod")
                && !tree.token(first).tag().startsWith("RB")) {
            cue.clear(first);
            first = cue.nextSetBit(0);
        }
    }
}
