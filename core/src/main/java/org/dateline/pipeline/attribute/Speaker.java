// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;

/**
 * The words that name a source.
 *
 * @param tokens all of them; empty when the source is not named
 * @param head their head, after a relative pronoun what it refers to; −1 when the source is not named
 */
record Speaker(BitSet tokens, int head) {
    static final Speaker NOBODY = new Speaker(new BitSet(), -1);

    boolean isNamed() {
        return head >= 0;
    }

    /** Whether it is told that nobody says so: "nobody", "none of them". */
    boolean isNobody(Tree tree) {
        return isNamed()
                && (tree.token(head).is("nobody", "none", "neither")
                        || (tree.token(head).is("one")
                                && head > 0
                                && tree.token(head - 1).is("no")));
    }
}
