// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.List;
import java.util.Set;
import org.dateline.model.Spelling;

/**
 * What a title tells: who, and what of them.
 *
 * @param names hashes of the names in it, by their sound, as {@link Profile#names} has them
 * @param others hashes of its other telling words
 */
record Headline(int[] names, int[] others) {
    private static final double TELLING = 1.5;

    /**
     * @param known stems of the names of the text, since in a title any word may have a capital
     */
    static Headline of(List<Words.Word> title, Set<String> known) {
        List<String> stems = title.stream()
                .map(Words.Word::stem)
                .filter(stem -> stem.length() > 1 && WordWeights.STANDARD.of(stem) > TELLING)
                .distinct()
                .toList();
        return new Headline(
                stems.stream()
                        .filter(known::contains)
                        .mapToInt(stem -> Spelling.key(stem).hashCode())
                        .toArray(),
                stems.stream()
                        .filter(stem -> !known.contains(stem) && !Character.isDigit(stem.charAt(0)))
                        .mapToInt(String::hashCode)
                        .toArray());
    }

    /**
     * Whether a later title tells the same of somebody, with somebody else: "Rovers beat Ashby", "Rovers beat Kelling". In such words
     * the rounds of a contest are told, where a later report of the same happening takes up its names.
     *
     * @param laterNames all names of the report of the later title
     */
    boolean isFollowedByAnotherRound(Headline later, Weighted laterNames) {
        return shares(names, later.names)
                && shares(others, later.others)
                && hasOneThatIsNot(names, later.names, laterNames)
                && hasOneThatIsNot(later.names, names, Weighted.NONE);
    }

    // Loops, since this is asked of each pair of reports that is compared.
    private static boolean shares(int[] some, int[] others) {
        for (int one : some) {
            if (has(others, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOneThatIsNot(int[] some, int[] inThese, Weighted norInThese) {
        for (int one : some) {
            if (!has(inThese, one) && !norInThese.has(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(int[] all, int one) {
        for (int each : all) {
            if (each == one) {
                return true;
            }
        }
        return false;
    }
}
