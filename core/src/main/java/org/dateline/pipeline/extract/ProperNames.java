// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Names by their form alone: the longest runs of proper nouns, so that unknown towns are names too. */
final class ProperNames {
    private static final Set<String> NOT_NAMES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "sir",
            "president",
            "minister",
            "general",
            "gen.",
            "col.",
            "lt.",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "senator",
            "sen.",
            "rep.",
            "gov.",
            "governor",
            "mayor",
            "colonel",
            "judge",
            "chancellor",
            "sheikh",
            "foreign",
            "prime",
            "secretary",
            "chief",
            "captain",
            "capt.",
            "sgt.",
            "major",
            "maj.",
            "gmt");
    private static final Set<String> JOINTS =
            Set.of("of", "-", "de", "del", "al", "bin", "&", "la", "el", "van", "von", "der");

    private ProperNames() {}

    /** Runs among {@code tokens} that touch none of the spans already {@code covered}. */
    static List<Span> in(Sentence sentence, BitSet tokens, List<Span> covered) {
        List<Span> names = new ArrayList<>();
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            if (!isPart(sentence.token(i))) {
                continue;
            }
            int last = i;
            while (last + 1 < sentence.size() && tokens.get(last + 1)) {
                boolean joint = last + 2 < sentence.size()
                        && JOINTS.contains(sentence.token(last + 1).word())
                        && isPart(sentence.token(last + 2));
                if (!joint && !isPart(sentence.token(last + 1))) {
                    break;
                }
                last += joint ? 2 : 1;
            }
            Span span = sentence.spanOf(i, last);
            if (covered.stream().noneMatch(span::overlaps)) {
                names.add(span);
            }
            i = last;
        }
        return names;
    }

    private static boolean isPart(Token token) {
        return token.isName()
                && Character.isLetter(token.word().charAt(0))
                && !NOT_NAMES.contains(token.word().toLowerCase(Locale.ROOT))
                && !CalendarNames.has(token.word().toLowerCase(Locale.ROOT));
    }
}
