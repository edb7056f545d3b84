// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;
import java.util.Optional;

/** "The bridge is closed, the mayor said": the clause before the comma, however the parser hung the two together. */
final class Postposed {
    /** What may follow the verb: "on Monday", "in a statement". */
    private static final int LONGEST_TAIL = 9;

    private Postposed() {}

    static Optional<Frame> of(Tree tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        if (subject < 0 || tree.child(verb, "obj", "xcomp") > verb) {
            return Optional.empty();
        }
        int edge = subject > verb ? verb : tree.below(subject).nextSetBit(0);
        if (edge < 4 || !tree.token(edge - 1).word().equals(",") || !endsClause(tree, Math.max(verb, subject))) {
            return Optional.empty();
        }
        BitSet tokens = new BitSet(tree.size());
        boolean said = false;
        for (int i = edge - 2; i >= 0 && !tree.token(i).word().equals(";"); i--) {
            tokens.set(i);
            said |= tree.token(i).isVerb() || tree.token(i).tag().equals("MD");
        }
        String first = tree.token(tokens.nextSetBit(0)).tag();
        boolean clause = said && !first.equals("IN") && !first.equals("VBG") && !first.equals("TO");
        return clause ? Optional.of(new Frame("before", tokens, -1)) : Optional.empty();
    }

    /** Whether nothing is told behind {@code from}. */
    private static boolean endsClause(Tree tree, int from) {
        for (int i = from + 1; i < tree.size(); i++) {
            if (tree.token(i).word().equals(",")) {
                return true;
            }
            if (i > from + LONGEST_TAIL || tree.token(i).tag().equals("MD") || tree.is(i, "ccomp")) {
                return false;
            }
        }
        return true;
    }
}
