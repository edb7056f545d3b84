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
            return modified(tree, above, verb, depth);
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

    /**
     * The noun that a participle describes; after a comma the subject of the clause, since parsers hang "he left the court,
     * saying …" on the nearest noun.
     */
    private static Speaker modified(Tree tree, int noun, int verb, int depth) {
        boolean apart = tree.token(verb).tag().equals("VBG") && verb > 0 && isComma(tree, verb - 1);
        if (!apart) {
            return phrase(tree, noun, verb);
        }
        int above = noun;
        int below = noun;
        while (above >= 0 && !tree.token(above).isVerb()) {
            below = above;
            above = tree.head(above);
        }
        if (above < 0 || tree.is(below, "nsubj")) {
            return phrase(tree, noun, verb);
        }
        Speaker subject = subject(tree, above, depth + 1);
        return subject.isNamed() ? subject : phrase(tree, noun, verb);
    }

    private static boolean isComma(Tree tree, int i) {
        return tree.token(i).word().equals(",")
                || (i > 0
                        && tree.token(i).tag().startsWith("RB")
                        && tree.token(i - 1).word().equals(","));
    }

    /** The whole noun phrase of {@code head}, without the clause of {@code cue}. */
    static Speaker phrase(Tree tree, int head, int cue) {
        BitSet tokens = tree.below(head);
        if (cue >= 0 && tokens.get(cue)) {
            tokens.andNot(tree.below(cue));
        }
        dropEdges(tree, head, tokens);
        keepRun(tokens, head, cue);
        closeApposition(tree, head, cue, tokens);
        openName(tree, tokens);
        int referent = head;
        String tag = tree.token(head).tag();
        if (tag.equals("WP") || tag.equals("WDT")) {
            referent = antecedent(tree, head);
        }
        return tokens.isEmpty() ? Speaker.NOBODY : new Speaker(tokens, referent);
    }

    /** The noun phrase that begins at {@code from}, before {@code to}; nobody where none does. */
    static Speaker chunk(Tree tree, int from, int to) {
        int at = from;
        while (at < to && (isMark(tree, at) || tree.token(at).tag().startsWith("RB"))) {
            at++;
        }
        int head = -1;
        while (at < to && isWithinPhrase(tree, at)) {
            head = tree.token(at).isNoun() || tree.token(at).isPronoun() || head < 0 ? at : head;
            at++;
        }
        if (head < 0) {
            return Speaker.NOBODY;
        }
        Speaker whole = phrase(tree, head, -1);
        BitSet tokens = whole.tokens();
        tokens.clear(0, from);
        int end = runsAway(tree, tokens) ? at : to;
        tokens.clear(end, Math.max(end, tokens.length()));
        tokens.set(head);
        dropEdges(tree, head, tokens);
        return new Speaker(tokens, head);
    }

    /** Whether a finite verb stands in it that no relative pronoun leads to: the parser hung a clause on the name. */
    private static boolean runsAway(Tree tree, BitSet tokens) {
        boolean relative = false;
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            relative |= tree.token(i).tag().startsWith("W");
            if (!relative && tree.token(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinPhrase(Tree tree, int i) {
        String tag = tree.token(i).tag();
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS")
                || (tag.equals("VBN") && tree.is(i, "amod"));
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
        for (int child : tree.children(head, "case", "cc", "mark", "discourse", "punct")) {
            if (child < head && !tree.relation(child).equals("cc:preconj")) {
                tokens.andNot(tree.below(child));
            }
        }
        for (int i = tokens.nextSetBit(0); i >= 0 && i < head; i = tokens.nextSetBit(i + 1)) {
            if (isDash(tree, i)) {
                tokens.clear(0, i + 1);
            }
        }
        dropAsides(tree, head, tokens);
        while (!tokens.isEmpty() && isMark(tree, tokens.nextSetBit(0))) {
            tokens.clear(tokens.nextSetBit(0));
        }
        while (!tokens.isEmpty() && isMark(tree, tokens.length() - 1)) {
            tokens.clear(tokens.length() - 1);
        }
    }

    /** "the ministry on Monday", "the mayor, referring to …": what the parser hung on the name but tells of the act. */
    private static void dropAsides(Tree tree, int head, BitSet tokens) {
        for (int child : tree.children(head)) {
            boolean day = tree.is(child, "nmod", "obl", "nmod:tmod", "nmod:npmod") && isTime(tree, child);
            boolean participle = tree.is(child, "acl")
                    && tree.token(child).tag().equals("VBG")
                    && tree.token(child - 1).word().equals(",");
            if (child > head && (day || participle)) {
                tokens.andNot(tree.below(child));
            }
        }
    }

    private static boolean isTime(Tree tree, int i) {
        return tree.token(i).lemma().endsWith("day") && tree.token(i).isName();
    }

    private static boolean isDash(Tree tree, int i) {
        String word = tree.token(i).word();
        return word.equals("—") || word.equals("–") || word.equals("―") || word.equals("--");
    }

    /** Capitalised words right before a name are part of it, whatever the parser takes them for. */
    private static void openName(Tree tree, BitSet tokens) {
        int first = tokens.nextSetBit(0);
        if (first < 1 || !tree.token(first).isName()) {
            return;
        }
        int at = first - 1;
        while (at >= 0 && isCapitalised(tree, at) && !tree.token(at).lemma().endsWith("day")) {
            String tag = tree.token(at).tag();
            if (tag.equals("IN")
                    || tag.equals("CC")
                    || tag.startsWith("RB")
                    || tag.startsWith("W")
                    || tag.equals("TO")) {
                return;
            }
            at--;
        }
        if (first - at > 2) {
            tokens.set(at + 1, first);
        }
    }

    private static boolean isCapitalised(Tree tree, int i) {
        return Character.isUpperCase(tree.token(i).word().charAt(0))
                && !tree.token(i).ner().equals("LOCATION");
    }

    /** The second comma of an apposition belongs to the name when the cue follows. */
    private static void closeApposition(Tree tree, int head, int cue, BitSet tokens) {
        int end = tokens.length();
        if (end == 0
                || end >= tree.size()
                || end >= cue
                || !tree.token(end).word().equals(",")) {
            return;
        }
        boolean opened =
                tokens.stream().anyMatch(i -> i > head && tree.token(i).word().equals(","));
        if (opened) {
            tokens.set(end);
        }
    }

    private static boolean isMark(Tree tree, int i) {
        return !Character.isLetterOrDigit(tree.token(i).word().charAt(0))
                && !tree.token(i).word().equals(")")
                && !tree.token(i).word().equals("$")
                && !tree.token(i).word().equals("(")
                && !tree.token(i).tag().equals("POS");
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
