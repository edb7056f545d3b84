// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;
import java.util.List;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Span;

/**
 * An attribution in the making: words of one sentence, and content that quotations may carry beyond it.
 *
 * @param cue tokens of the cue
 * @param cueHead the token that decides what the cue is
 * @param key lemma by which the cue stands in the lexicon
 * @param frame how the content hangs on the cue, in the lexicon's terms
 * @param content in order of the text
 */
record Draft(
        Tree tree,
        BitSet cue,
        int cueHead,
        String key,
        String frame,
        Speaker speaker,
        List<Span> content,
        Stance stance) {
    Draft {
        content = List.copyOf(content);
    }

    Draft withContent(List<Span> other) {
        return new Draft(tree, cue, cueHead, key, frame, speaker, other, stance);
    }

    Draft withCue(BitSet other) {
        return new Draft(tree, other, cueHead, key, frame, speaker, content, stance);
    }

    Draft withSpeaker(Speaker other) {
        return new Draft(tree, cue, cueHead, key, frame, other, content, stance);
    }

    int sentence() {
        return tree.sentence().index();
    }

    Span cueSpan() {
        return tree.sentence().spanOf(cue);
    }

    Span contentSpan() {
        return content.get(0).cover(content.get(content.size() - 1));
    }
}
