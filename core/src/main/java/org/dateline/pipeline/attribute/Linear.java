// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What may be said by its place in the sentence alone, for where the parser hung the clauses otherwise: all before the comma
 * ("ahead"), all around ("around"), all behind ("rest").
 */
final class Linear {
    static final Set<String> FRAMES = Set.of("ahead", "around", "rest");

    /** What may follow the verb before the comma or the end: "told reporters on Monday", "said in a statement". */
    private static final int LONGEST_TAIL = 12;

    private Linear() {}

    static void add(Tree tree, int verb, List<Frame> frames) {
        int subject = tree.child(verb, "nsubj");
        int from = subject >= 0 && subject < verb ? tree.below(subject).nextSetBit(0) : verb;
        int inserted = inserted(tree, verb);
        from = inserted >= 0 ? inserted : from;
        while (from > 0 && isAuxiliary(tree, from - 1)) {
            from--;
        }
        int end = endOfClause(tree, verb);
        boolean comma = from > 1 && tree.token(from - 1).word().equals(",");
        if (comma) {
            int start = startOfClause(tree, from);
            BitSet before = new BitSet(tree.size());
            before.set(start, from - 1);
            frames.add(new Frame("ahead", before, -1));
            int tail = tail(tree, Math.max(verb, subject), end);
            if (tail < end) {
                BitSet around = (BitSet) before.clone();
                around.set(tail, end);
                frames.add(new Frame("around", around, -1));
            }
        }
        int rest = afterRecipient(tree, verb);
        if (rest < end - 1) {
            BitSet behind = new BitSet(tree.size());
            behind.set(rest, end);
            frames.add(new Frame("rest", behind, -1));
        }
    }

    /** Who tells it: in "the ferry, the mayor said, sank" what stands between the comma and the verb. */
    static Speaker speaker(Tree tree, int verb, Speaker byParse) {
        int from = inserted(tree, verb);
        return from < 0 ? byParse : Speakers.chunk(tree, from, verb);
    }

    /** Where a noun phrase begins that alone stands between a comma and the verb, which a comma follows; −1 for none. */
    private static int inserted(Tree tree, int verb) {
        int from = verb;
        boolean noun = false;
        while (from > 0 && !tree.token(from - 1).word().equals(",")) {
            from--;
            String tag = tree.token(from).tag();
            noun |= tag.startsWith("NN") || tag.startsWith("PRP");
            if (!isOfPhrase(tag)) {
                return -1;
            }
        }
        boolean closed = verb + 1 < tree.size() && tree.token(verb + 1).word().equals(",");
        return noun && from > 1 && closed ? from : -1;
    }

    private static boolean isOfPhrase(String tag) {
        return switch (tag) {
            case "DT", "CD", "POS" -> true;
            default -> tag.startsWith("NN") || tag.startsWith("PRP") || tag.startsWith("JJ");
        };
    }

    private static boolean isAuxiliary(Tree tree, int i) {
        return tree.is(i, "aux") || tree.token(i).tag().equals("MD");
    }

    private static int startOfClause(Tree tree, int before) {
        int start = before;
        while (start > 0 && !tree.token(start - 1).word().equals(";")) {
            start--;
        }
        return start;
    }

    private static int endOfClause(Tree tree, int from) {
        int end = from + 1;
        while (end < tree.size() && !tree.token(end).word().equals(";")) {
            end++;
        }
        return end;
    }

    /** Behind the comma that closes "he said in March,". */
    private static int tail(Tree tree, int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + LONGEST_TAIL); i++) {
            if (tree.token(i).word().equals(",")) {
                return i + 1;
            }
        }
        return end;
    }

    /** "told the paper [that] …": where a pronoun or name is told, behind it. */
    private static int afterRecipient(Tree tree, int verb) {
        int object = tree.child(verb, "obj", "iobj");
        if (tree.token(verb).is("tell", "remind", "assure", "warn", "inform") && object > verb) {
            return tree.below(object).length();
        }
        return verb + 1;
    }
}
