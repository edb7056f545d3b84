// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * How far a cue reaches to both sides of its head: "has repeatedly said", "said in a statement". Each token speaks for or
 * against being in it, which is learnt; the reach with the best sum is taken.
 */
final class Extent {
    private static final int FARTHEST_LEFT = 10;
    private static final int FARTHEST_RIGHT = 10;

    /** Added to the odds of each token: a cue takes a word in where a little more than half speaks for it. */
    private static final double FREE = -0.1;

    /** So far against it, no word farther away has ever turned the sum again. */
    private static final double HOPELESS = -8;

    private final LogLinear judge;

    Extent(LogLinear judge) {
        this.judge = judge;
    }

    /** The draft with its cue as far as it reaches, and without what the cue takes from the content and the source. */
    Draft of(Draft draft) {
        int head = draft.cueHead();
        if (!isWord(draft.tree().token(head))) {
            return draft;
        }
        Surroundings around = new Surroundings(draft);
        int from = head - reach(draft, around, -1, left(draft));
        int to = head + reach(draft, around, 1, right(draft)) + 1;
        BitSet cue = new BitSet(draft.tree().size());
        cue.set(from, to);
        List<Span> content = without(draft.content(), draft.tree().sentence().spanOf(from, to - 1));
        return content.isEmpty() ? draft : draft.withCue(cue).withContent(content);
    }

    private static boolean isWord(Token token) {
        return token.isVerb()
                || token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().startsWith("RB");
    }

    private int reach(Draft draft, Surroundings around, int step, int farthest) {
        int best = 0;
        double most = 0;
        double sum = 0;
        for (int i = 1; i <= farthest && sum > HOPELESS; i++) {
            int token = draft.cueHead() + step * i;
            Tally tally = new Tally(judge, around.side(token));
            around.features(token, tally);
            sum += tally.odds() + FREE;
            if (sum > most && mayEnd(draft.tree(), around, token, step)) {
                most = sum;
                best = i;
            }
        }
        return best;
    }

    /** A cue does not end within a phrase: before the noun of a preposition or article, unless that is said or says it. */
    private static boolean mayEnd(Tree tree, Surroundings around, int i, int step) {
        if (step < 0 || i + 1 >= tree.size()) {
            return !tree.token(i).word().equals(",");
        }
        String tag = tree.token(i).tag();
        boolean open =
                tag.equals("IN") || tag.equals("TO") || tag.equals("DT") || tag.equals("PRP$") || tag.equals("CC");
        String next = around.part(i + 1);
        return !open || next.equals("content") || next.equals("source");
    }

    static int left(Draft draft) {
        return Math.min(FARTHEST_LEFT, draft.cueHead());
    }

    static int right(Draft draft) {
        return Math.min(FARTHEST_RIGHT, draft.tree().size() - 1 - draft.cueHead());
    }

    private static List<Span> without(List<Span> content, Span cue) {
        List<Span> kept = new ArrayList<>();
        for (Span part : content) {
            if (!part.overlaps(cue)) {
                kept.add(part);
                continue;
            }
            if (part.start() < cue.start()) {
                kept.add(new Span(part.start(), cue.start()));
            }
            if (part.end() > cue.end()) {
                kept.add(new Span(cue.end(), part.end()));
            }
        }
        return kept;
    }
}
