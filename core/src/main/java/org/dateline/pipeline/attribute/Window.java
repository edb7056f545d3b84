// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.List;

/**
 * What stands around a quotation in the sentences where it begins and ends.
 *
 * @param first index of the sentence that it begins in
 * @param last index of the sentence that it ends in
 * @param headFrom from here to {@code headTo}, exclusive, tokens of {@code opening} stand before it
 * @param tailFrom from here to {@code tailTo}, exclusive, tokens of {@code closing} stand behind it
 */
record Window(Tree opening, int first, int headFrom, int headTo, Tree closing, int last, int tailFrom, int tailTo) {

    static Window around(List<Tree> trees, List<Quotation> quotations, int q, int first) {
        Quotation quotation = quotations.get(q);
        Tree opening = trees.get(first);
        int headTo = indexAt(opening, quotation.span().start());
        int headFrom = 0;
        int end = first;
        while (end + 1 < trees.size()
                && trees.get(end + 1).sentence().span().start()
                        < quotation.span().end()) {
            end++;
        }
        Tree closing = trees.get(end);
        int tailFrom = indexAt(closing, quotation.span().end());
        int tailTo = q + 1 < quotations.size()
                ? indexAt(closing, quotations.get(q + 1).span().start())
                : closing.size();
        return new Window(opening, first, headFrom, headTo, closing, end, tailFrom, Math.max(tailFrom, tailTo));
    }

    /** Index of the first token that begins at or after {@code offset}. */
    private static int indexAt(Tree tree, int offset) {
        int i = 0;
        while (i < tree.size() && tree.token(i).span().start() < offset) {
            i++;
        }
        return i;
    }

    boolean opensSentence() {
        for (int i = headFrom; i < headTo; i++) {
            if (!Contents.isMark(opening, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but marks stands around it. */
    boolean isAlone() {
        for (int i = tailFrom; i < tailTo; i++) {
            if (!Contents.isMark(closing, i)) {
                return false;
            }
        }
        return opensSentence();
    }

    String wordBefore() {
        return headTo == 0 ? "" : opening.token(headTo - 1).word();
    }
}
