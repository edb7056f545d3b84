// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.List;
import org.dateline.model.Sentence;

/** "there" that speaks of a place: the one that the text last put somebody in, or sent somebody to. */
final class Locatives {
    /** Sentences back in which the place is sought. */
    private static final int WINDOW = 2;

    private final Scene scene;

    Locatives(Scene scene) {
        this.scene = scene;
    }

    /** Whether the token is "there" as an adverb of place, not that of "there is". */
    static boolean isLocative(Sentence sentence, int i) {
        return sentence.token(i).word().equalsIgnoreCase("there")
                && sentence.token(i).tag().equals("RB")
                && sentence.hasRelation(i, "advmod");
    }

    void resolve(Draft there) {
        int from = Math.max(0, there.sentence.index() - WINDOW);
        for (int i = there.sentence.index(); i >= from; i--) {
            List<Draft> drafts = scene.in(scene.sentences.get(i));
            for (int k = drafts.size() - 1; k >= 0; k--) {
                Draft place = drafts.get(k);
                boolean before = place.sentence != there.sentence || place.last < there.first;
                if (before && place.referent() != null && isPlace(place)) {
                    there.refer(place.referent());
                    return;
                }
            }
        }
    }

    private static boolean isPlace(Draft draft) {
        return switch (draft.kind()) {
            case PLACE, FACILITY, COUNTRY -> isSomewhere(Syntax.preposition(draft.sentence, draft.head));
            // One speaks to a body, goes from it to another and works for it without being there.
            case ORGANIZATION -> isInside(Syntax.preposition(draft.sentence, draft.head));
            default -> false;
        };
    }

    private static boolean isInside(String preposition) {
        return switch (preposition) {
            case "in", "at", "into", "inside", "outside", "near" -> true;
            default -> false;
        };
    }

    private static boolean isSomewhere(String preposition) {
        return switch (preposition) {
            case "in", "at", "to", "from", "near", "into", "inside", "outside", "on", "for", "around" -> true;
            default -> false;
        };
    }
}
