// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.Span;

/** Turns tokens into spans of content: runs of tokens, without the punctuation at their edges. */
final class Contents {
    private static final String LOOSE = ",.:;-–—―--...…";

    private Contents() {}

    /**
     * The runs of {@code tokens}; a gap of punctuation alone does not cut. Leading conjunctions go where the content is the
     * second of two joined clauses.
     */
    static List<Span> of(Tree tree, BitSet tokens) {
        List<Span> spans = new ArrayList<>();
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = endOfRun(tree, tokens, from);
            add(tree, from, to, spans);
            from = tokens.nextSetBit(to);
        }
        return spans;
    }

    /** The runs of {@code tokens} as they are, a gap of punctuation alone not cutting. */
    static List<Span> runs(Tree tree, BitSet tokens) {
        List<Span> spans = new ArrayList<>();
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = endOfRun(tree, tokens, from);
            spans.add(tree.sentence().spanOf(from, to - 1));
            from = tokens.nextSetBit(to);
        }
        return spans;
    }

    private static int endOfRun(Tree tree, BitSet tokens, int from) {
        int to = from;
        while (true) {
            to = tokens.nextClearBit(to);
            int gap = to;
            while (gap < tree.size() && !tokens.get(gap) && isMark(tree, gap)) {
                gap++;
            }
            if (gap >= tree.size() || !tokens.get(gap)) {
                return to;
            }
            to = gap;
        }
    }

    private static void add(Tree tree, int from, int to, List<Span> spans) {
        int first = from;
        int last = to - 1;
        while (first <= last && (isLoose(tree, first) || isCloser(tree, first))) {
            first++;
        }
        while (last >= first && (isLoose(tree, last) || isOpener(tree, last))) {
            last--;
        }
        if (first <= last) {
            spans.add(tree.sentence().spanOf(first, last));
        }
    }

    static boolean isMark(Tree tree, int i) {
        String word = tree.token(i).word();
        return !Character.isLetterOrDigit(word.charAt(word.length() - 1))
                && !Character.isLetterOrDigit(word.charAt(0))
                && !word.equals("%")
                && !word.equals("$");
    }

    private static boolean isLoose(Tree tree, int i) {
        return LOOSE.contains(tree.token(i).word());
    }

    private static boolean isCloser(Tree tree, int i) {
        String word = tree.token(i).word();
        return tree.token(i).tag().equals("''") || word.equals(")");
    }

    private static boolean isOpener(Tree tree, int i) {
        return tree.token(i).tag().equals("``") || tree.token(i).word().equals("(");
    }
}
