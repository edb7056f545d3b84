// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Span;

/**
 * Parts "…, adding that …" from the content before it, and "while the union denied that …". Parsers hang such a clause on what is said;
 * the participle belongs to the one who says it, and the other side's word is not the first one's.
 */
final class Trailing {
    private static final Set<String> CONTRASTS = Set.of("while", "whereas");

    private Trailing() {}

    /** The drafts of one sentence, contents cut and sources shared. */
    static List<Draft> part(List<Draft> drafts) {
        List<Draft> parted = new ArrayList<>(drafts);
        for (int i = 0; i < parted.size(); i++) {
            Draft participle = drafts.get(i);
            int contrast = contrast(participle);
            if (!isTrailing(participle) && !isJoined(participle) && contrast < 0) {
                continue;
            }
            for (int j = 0; j < parted.size(); j++) {
                Draft other = drafts.get(j);
                int cue = participle.cueSpan().start();
                boolean within = other.content().stream().anyMatch(part -> part.contains(cue));
                boolean parts = isTrailing(participle)
                        || (contrast < 0 ? goesOn(other, participle) : hasTense(other, participle));
                if (j != i && within && other.cueSpan().end() <= cue && parts) {
                    int cut = contrast < 0 ? cutAt(participle) : endBefore(participle.tree(), contrast);
                    parted.set(j, parted.get(j).withContent(before(parted.get(j).content(), cut)));
                    if (contrast < 0 && other.speaker().isNamed()) {
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

    /** Where "while" or "whereas" opens the clause in which somebody else has a word, or -1. */
    private static int contrast(Draft draft) {
        Tree tree = draft.tree();
        int mark = tree.child(draft.cueHead(), "mark");
        return mark >= 0 && CONTRASTS.contains(tree.token(mark).lemma()) && tree.child(draft.cueHead(), "nsubj") >= 0
                ? mark
                : -1;
    }

    private static boolean hasTense(Draft one, Draft other) {
        return one.tree()
                .token(one.cueHead())
                .tag()
                .equals(other.tree().token(other.cueHead()).tag());
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
        return endBefore(draft.tree(), draft.cue().nextSetBit(0) - 1);
    }

    /** Where the words before a token end, commas aside. */
    private static int endBefore(Tree tree, int token) {
        int last = token - 1;
        while (last > 0 && tree.token(last).word().equals(",")) {
            last--;
        }
        return tree.token(Math.max(0, last)).span().end();
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
