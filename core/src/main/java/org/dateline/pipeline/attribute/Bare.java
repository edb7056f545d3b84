// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;
import java.util.Optional;

/**
 * A clause without "that" which the parser took for an object: "said the new harbour is too small". It is read by its
 * words: a noun phrase and soon a finite verb, up to the end of the sentence.
 */
final class Bare {
    private static final int FARTHEST = 18;

    private Bare() {}

    static Optional<Frame> of(Tree tree, int verb) {
        int start = start(tree, verb);
        if (start < 0) {
            return Optional.empty();
        }
        for (int i = start + 1; i < Math.min(tree.size(), start + FARTHEST); i++) {
            String word = tree.token(i).word();
            if (tree.token(i).tag().equals("CC") && isFinite(tree, Math.min(i + 1, tree.size() - 1))) {
                return Optional.empty();
            }
            if (word.equals(",") || word.equals(";") || word.equals(":") || word.equals(".")) {
                return Optional.empty();
            }
            if (isFinite(tree, i) && !tree.token(i - 1).tag().startsWith("W")) {
                return Optional.of(new Frame("bare", upToEnd(tree, start), -1));
            }
        }
        return Optional.empty();
    }

    private static int start(Tree tree, int verb) {
        int object = tree.child(verb, "obj");
        if (object > verb) {
            int start = tree.below(object).nextSetBit(verb + 1);
            return start - verb <= 3 ? start : -1;
        }
        int next = verb + 1;
        if (next >= tree.size()) {
            return -1;
        }
        String tag = tree.token(next).tag();
        boolean nominal = tag.startsWith("PRP") || tag.equals("DT") || tag.startsWith("NN") || tag.equals("EX");
        return nominal || tree.token(next).is("that") ? next : -1;
    }

    private static boolean isFinite(Tree tree, int i) {
        return tree.token(i).isFinite();
    }

    private static BitSet upToEnd(Tree tree, int start) {
        BitSet tokens = new BitSet(tree.size());
        int end = start;
        while (end < tree.size() && !tree.token(end).word().equals(";")) {
            end++;
        }
        tokens.set(start, end);
        return tokens;
    }
}
