// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

/**
 * What may be an attribution: a word with one of its frames.
 *
 * @param listed whether the lexicon knows the word in this frame
 */
record Proposal(CueLexicon.Kind kind, Draft draft, boolean listed) {
    int head() {
        return draft.cueHead();
    }
}
