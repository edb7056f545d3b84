// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.Locale;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Streets and roads, which the name model mostly does not know for places: "Third Street", "14th St.", "State Highway 360". */
final class Ways {
    private static final int LONGEST = 4;

    private final PlaceUse use;
    private final Sentence sentence;

    Ways(PlaceUse use, Sentence sentence) {
        this.use = use;
        this.sentence = sentence;
    }

    /** One past the last token of a way whose word for it is token {@code at}; {@code at} for none. */
    int end(int at) {
        Token word = sentence.token(at);
        String lower = word.word().toLowerCase(Locale.ROOT);
        if (!isUpper(word.word()) || !use.isWay(lower)) {
            return at;
        }
        boolean numbered = at + 1 < sentence.size()
                && use.isHighway(lower)
                && sentence.token(at + 1).word().matches("\\d{1,4}[A-Z]?");
        // "The Highway Patrol" and "Federal Highway Administration" are no roads.
        boolean goesOn = at + 1 < sentence.size()
                && sentence.token(at + 1).isName()
                && word.word().length() > 4;
        if (numbered) {
            return at + 2;
        }
        return first(at) < at && !goesOn ? at + 1 : at;
    }

    /** The first token of its name. */
    int first(int at) {
        int first = at;
        while (first > 0 && at - first < LONGEST && isPart(first - 1)) {
            first--;
        }
        boolean figure =
                first == at - 1 && use.isFigurative(sentence.token(first).word());
        return figure ? at : first;
    }

    private boolean isPart(int i) {
        Token token = sentence.token(i);
        boolean ordinal = token.word().matches("\\d+(?:st|nd|rd|th)");
        boolean opens = i == 0 && !token.isName() && !ordinal;
        return ordinal
                || isUpper(token.word())
                        && !opens
                        && (token.isName() || token.tag().startsWith("JJ"));
    }

    private static boolean isUpper(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
