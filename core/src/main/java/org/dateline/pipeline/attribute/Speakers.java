// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;

/** Who does what a verb says: its subject, or the subject that it shares with a verb above it. */
final class Speakers {
    private static final int DEEPEST = 6;

    private Speakers() {}

    static boolean isPassive(Tree tree, int verb) {
        if (tree.child(verb, "nsubj:pass", "csubj:pass", "aux:pass") >= 0) {
            return true;
        }
        return tree.token(verb).tag().equals("VBN") && tree.is(verb, "acl") && tree.child(verb, "aux") < 0;
    }

    static Speaker of(Tree tree, int verb) {
        return isPassive(tree, verb) ? agent(tree, verb) : subject(tree, verb, 0);
    }

    /** The source that a passive names with "by"; nobody when it does not. */
    static Speaker agent(Tree tree, int verb) {
        for (int oblique : tree.children(verb, "obl", "nmod")) {
            if (tree.marker(oblique).equals("by")
                    && !tree.token(oblique).tag().equals("CD")
                    && !tree.token(oblique).tag().equals("VBG")) {
                return phrase(tree, oblique, verb);
            }
        }
        return Speaker.NOBODY;
    }

    private static Speaker subject(Tree tree, int verb, int depth) {
        int subject = tree.child(verb, "nsubj");
        if (subject >= 0) {
            return phrase(tree, subject, verb);
        }
        int above = tree.head(verb);
        if (depth > DEEPEST || above < 0) {
            return Speaker.NOBODY;
        }
        if (tree.is(verb, "acl") && tree.token(above).isNoun()) {
            return modified(tree, above, verb);
        }
        if (tree.is(verb, "xcomp") && tree.child(above, "obj") >= 0 && tree.child(above, "obj") < verb) {
            return phrase(tree, tree.child(above, "obj"), verb);
        }
        if (!tree.is(verb, "conj", "xcomp", "advcl", "ccomp", "parataxis", "dep")) {
            return Speaker.NOBODY;
        }
        if (isPassive(tree, above)) {
            int passive = tree.child(above, "nsubj:pass");
            return passive >= 0 ? phrase(tree, passive, verb) : Speaker.NOBODY;
        }
        return subject(tree, above, depth + 1);
    }

    /** The noun that a participle describes, without what follows from the participle on. */
    private static Speaker modified(Tree tree, int noun, int verb) {
        return phrase(tree, noun, verb);
    }

    /** The whole noun phrase of {@code head}, without the clause of {@code cue}. */
    static Speaker phrase(Tree tree, int head, int cue) {
        BitSet tokens = tree.below(head);
        if (tokens.get(cue)) {
            tokens.andNot(tree.below(cue));
        }
        dropEdges(tree, head, tokens);
        keepRun(tokens, head, cue);
        int referent = head;
        String tag = tree.token(head).tag();
        if (tag.equals("WP") || tag.equals("WDT")) {
            referent = antecedent(tree, head);
        }
        return tokens.isEmpty() ? Speaker.NOBODY : new Speaker(tokens, referent);
    }

    private static int antecedent(Tree tree, int pronoun) {
        int at = tree.head(pronoun);
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            if (tree.is(at, "acl") && tree.head(at) >= 0) {
                return tree.head(at);
            }
            at = tree.head(at);
        }
        return pronoun;
    }

    /** Case markers, conjunctions and punctuation at the edges belong to the clause, not to the name. */
    private static void dropEdges(Tree tree, int head, BitSet tokens) {
        for (int child : tree.children(head, "case", "cc", "mark", "discourse", "cc:preconj", "punct")) {
            if (child < head) {
                tokens.andNot(tree.below(child));
            }
        }
        while (!tokens.isEmpty() && isMark(tree, tokens.nextSetBit(0))) {
            tokens.clear(tokens.nextSetBit(0));
        }
        while (!tokens.isEmpty() && isMark(tree, tokens.length() - 1) && !endsApposition(tree, head, tokens)) {
            tokens.clear(tokens.length() - 1);
        }
    }

    private static boolean endsApposition(Tree tree, int head, BitSet tokens) {
        return tree.token(tokens.length() - 1).word().equals(",") && tree.child(head, "appos", "acl") >= 0;
    }

    private static boolean isMark(Tree tree, int i) {
        return !Character.isLetterOrDigit(tree.token(i).word().charAt(0))
                && !tree.token(i).word().equals(")")
                && !tree.token(i).word().equals("$")
                && !tree.token(i).word().equals("(");
    }

    /** Only the part on the head's side of the cue. */
    private static void keepRun(BitSet tokens, int head, int cue) {
        if (head < cue) {
            tokens.clear(cue, Math.max(cue, tokens.length()));
        } else if (head > cue) {
            tokens.clear(0, cue + 1);
        }
    }
}
