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
            Draft participle = drafts.get(i);
            if (!isTrailing(participle) && !isJoined(participle)) {
                continue;
            }
            for (int j = 0; j < parted.size(); j++) {
                Draft other = drafts.get(j);
                int cue = participle.cueSpan().start();
                boolean within = other.content().stream().anyMatch(part -> part.contains(cue));
                boolean parts = isTrailing(participle) || goesOn(other, participle);
                if (j != i && within && other.cueSpan().end() <= cue && parts) {
                    parted.set(j, parted.get(j).withContent(before(parted.get(j).content(), cutAt(participle))));
                    if (other.speaker().isNamed()) {
                        parted.set(i, parted.get(i).withSpeaker(other.speaker()));
                    }
                }
            }
        }
        return parted.stream().filter(draft -> !draft.content().isEmpty()).toList();
    }

    /** "… and dismissed rumours": a cue after a conjunction, without a subject of its own. */
    private static boolean isJoined(Draft draft) {
        Tree tree = draft.tree();
        int first = draft.cue().nextSetBit(0);
        return first > 0
                && tree.token(first).isVerb()
                && tree.token(first - 1).tag().equals("CC")
                && tree.child(first, "nsubj") < 0;
    }

    /**
     * Whether a joined cue goes on with the other's clause rather than with what is said there: it has the other's form,
     * and what is said is an object or a clause of another tense.
     */
    private static boolean goesOn(Draft other, Draft joined) {
        Tree tree = joined.tree();
        String tag = tree.token(joined.cue().nextSetBit(0)).tag();
        if (!tag.equals(tree.token(other.cueHead()).tag()) || other.frame().equals("before")) {
            return false;
        }
        if (!Selection.isTelling(other)) {
            return true;
        }
        int above = tree.head(joined.cue().nextSetBit(0));
        return above > other.cueHead()
                && tree.token(above).isVerb()
                && !tree.token(above).tag().equals(tag)
                && tree.child(above, "aux", "aux:pass") < 0;
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

    /** Where the words before the comma or conjunction end. */
    private static int cutAt(Draft draft) {
        int last = draft.cue().nextSetBit(0) - 2;
        while (last > 0 && draft.tree().token(last).word().equals(",")) {
            last--;
        }
        return draft.tree().token(Math.max(0, last)).span().end();
    }

    private static List<Span> before(List<Span> content, int cut) {
        List<Span> kept = new ArrayList<>();
        for (Span part : content) {
            if (part.end() <= cut) {
                kept.add(part);
            } else if (part.start() < cut) {
                kept.add(new Span(part.start(), cut));
            }
        }
        return kept;
    }
}
