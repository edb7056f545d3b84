// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;

/**
 * One way in which the content hangs on a cue.
 *
 * @param name as in the lexicon: {@code that}, {@code wh}, {@code inf}, {@code ing}, {@code np}, {@code small} ("called it a
 *     lie"), {@code np-inf} ("urged him to go"), {@code before} ("It fell, he said"), a preposition, {@code np-}preposition
 * @param content its tokens
 * @param preposition token of the preposition that belongs to the cue ("called for"); −1 for none
 */
record Frame(String name, BitSet content, int preposition) {
    /** Whether a passive verb's subject is part of the content: "the talks are expected to fail". */
    boolean takesSubject() {
        return !name.equals("that") && !name.equals("wh") && !name.equals("before");
    }
}
