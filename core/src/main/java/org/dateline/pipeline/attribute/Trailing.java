// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * Parts "…, adding that …" from the content before it. Parsers hang such a participle on the clause that is said; it
 * belongs to the one who says it.
 */
final class Trailing {
    private Trailing() {}

    /** The drafts of one sentence, contents cut and sources shared. */
    static List<Draft> part(List<Draft> drafts) {
        List<Draft> parted = new ArrayList<>(drafts);
        for (int i = 0; i < parted.size(); i++) {
            Draft participle = parted.get(i);
            if (!isTrailing(participle)) {
                continue;
            }
            for (int j = 0; j < parted.size(); j++) {
                Draft other = parted.get(j);
                int cue = participle.cueSpan().start();
                boolean within = other.content().stream().anyMatch(part -> part.contains(cue));
                if (j != i && within && other.cueSpan().end() <= cue && !isTrailingOf(other, participle)) {
                    parted.set(j, other.withContent(before(other.content(), cue)));
                    if (other.speaker().isNamed()) {
                        parted.set(i, participle.withSpeaker(other.speaker()));
                    }
                }
            }
        }
        return parted.stream().filter(draft -> !draft.content().isEmpty()).toList();
    }

    private static boolean isTrailingOf(Draft other, Draft participle) {
        return other.contentSpan().start() >= participle.cueSpan().start();
    }

    private static boolean isTrailing(Draft draft) {
        Tree tree = draft.tree();
        int verb = draft.cueHead();
        int first = draft.cue().nextSetBit(0);
        return tree.token(verb).tag().equals("VBG")
                && first > 0
                && tree.token(first - 1).word().equals(",")
                && Selection.isTelling(draft);
    }

    private static List<Span> before(List<Span> content, int cue) {
        List<Span> kept = new ArrayList<>();
        for (Span part : content) {
            if (part.end() <= cue) {
                kept.add(part);
            } else if (part.start() < cue - 2) {
                kept.add(new Span(part.start(), cue - 2));
            }
        }
        return kept;
    }
}
