// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.Token;

/** The frames that a verb's dependents offer, the most telling first. */
final class Frames {
    private Frames() {}

    static List<Frame> of(Tree tree, int verb) {
        List<Frame> frames = new ArrayList<>();
        int clause = clause(tree, verb);
        if (clause >= 0) {
            frames.add(new Frame(kindOfClause(tree, clause), clauseTokens(tree, clause, verb), -1));
        }
        before(tree, verb, frames);
        if (clause < verb && tree.token(verb).isVerb()) {
            Postposed.of(tree, verb).ifPresent(frames::add);
        }
        if (frames.isEmpty() && tree.token(verb).isVerb()) {
            Bare.of(tree, verb).ifPresent(frames::add);
        }
        int object = tree.child(verb, "obj");
        openClause(tree, verb, object, frames);
        prepositions(tree, verb, object, frames);
        if (object >= 0) {
            BitSet tokens = tree.below(object);
            frames.add(new Frame("np", tokens, -1));
        }
        return frames;
    }

    private static int clause(Tree tree, int verb) {
        int clause = -1;
        for (int child : tree.children(verb, "ccomp")) {
            clause = clause < 0 || (child > verb && clause < verb) ? child : clause;
        }
        return clause;
    }

    private static String kindOfClause(Tree tree, int clause) {
        int mark = tree.child(clause, "mark");
        if (mark >= 0 && tree.token(mark).is("whether", "if")) {
            return "wh";
        }
        if (mark >= 0 && tree.token(mark).tag().equals("TO")) {
            return "inf";
        }
        Token first = tree.token(tree.below(clause).nextSetBit(0));
        return first.tag().startsWith("W") ? "wh" : "that";
    }

    private static BitSet clauseTokens(Tree tree, int clause, int verb) {
        BitSet tokens = tree.below(clause);
        if (clause > verb) {
            tokens.clear(0, verb + 1);
        } else {
            tokens.clear(verb, Math.max(verb, tokens.length()));
        }
        return tokens;
    }

    /** "It fell, he said": the verb of saying is put beside the clause that it reports. */
    private static void before(Tree tree, int verb, List<Frame> frames) {
        int above = tree.head(verb);
        if (above < 0
                || !tree.is(verb, "parataxis", "dep", "discourse")
                || tree.child(verb, "nsubj") < 0
                || above > verb) {
            return;
        }
        BitSet tokens = tree.below(above);
        tokens.andNot(tree.below(verb));
        dropConjunction(tree, above, tokens);
        frames.add(new Frame("before", tokens, -1));
    }

    private static void dropConjunction(Tree tree, int clause, BitSet tokens) {
        int conjunction = tree.is(clause, "conj") ? tree.child(clause, "cc") : -1;
        if (conjunction >= 0 && conjunction < clause) {
            tokens.clear(conjunction);
        }
    }

    private static void openClause(Tree tree, int verb, int object, List<Frame> frames) {
        int open = tree.child(verb, "xcomp");
        if (open < 0 && verb + 1 < tree.size() && tree.is(verb + 1, "dep") && tree.head(verb + 1) == verb) {
            open = tree.token(verb + 1).tag().equals("VBG") ? verb + 1 : -1;
        }
        if (open < verb) {
            return;
        }
        int mark = tree.child(open, "mark");
        boolean infinitive = mark >= 0 && tree.token(mark).tag().equals("TO");
        String kind = infinitive ? "inf" : tree.token(open).tag().equals("VBG") ? "ing" : "small";
        BitSet tokens = tree.below(open);
        tokens.clear(0, verb + 1);
        if (object > verb && object < open) {
            BitSet both = tree.below(object);
            both.or(tokens);
            frames.add(new Frame("np-" + kind, both, -1));
        }
        frames.add(new Frame(kind, tokens, -1));
    }

    private static void prepositions(Tree tree, int verb, int object, List<Frame> frames) {
        for (int oblique : tree.children(verb, "obl", "advcl")) {
            String marker = oblique > verb ? marker(tree, oblique) : "";
            if (marker.isEmpty()) {
                continue;
            }
            int preposition = tree.child(oblique, "case", "mark");
            BitSet tokens = tree.below(oblique);
            if (object > verb && object < oblique) {
                BitSet both = tree.below(object);
                both.or(tokens);
                frames.add(new Frame("np-" + marker, both, -1));
            }
            tokens.andNot(tree.below(preposition));
            frames.add(new Frame(marker, tokens, preposition));
        }
    }

    private static String marker(Tree tree, int oblique) {
        if (tree.is(oblique, "obl")) {
            return tree.marker(oblique);
        }
        int mark = tree.child(oblique, "mark");
        boolean gerund = mark >= 0
                && tree.token(mark).tag().equals("IN")
                && tree.token(oblique).tag().equals("VBG");
        return gerund ? tree.token(mark).lemma() : "";
    }
}
