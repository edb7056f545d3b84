// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a text that is clearly in another language, by its share of English function words. */
final class English {
    /** English news has about 40 in 100; German, Dutch or French, by words spelt alike, at most 6. */
    private static final double LEAST_SHARE = 0.12;

    private static final int LEAST_WORDS = 30;
    private static final int MOST_WORDS = 1000;
    private static final Set<String> WORDS = Set.of(
            ("the of and to a in that is was for on with as by at he it from are be his has have had an not they this but "
                            + "or were which their who been will would its said after she her about more than when one all "
                            + "there out up over into could if we you what so no can him them two other some also new first")
                    .split(" "));

    /**
     * Whether a text is not in English.
     *
     * @param declared the language that its publisher gives, which is believed of a text too short to tell
     */
    boolean isOther(String text, @Nullable String declared) {
        boolean elsewhere = declared != null
                && !declared.isBlank()
                && !declared.toLowerCase(Locale.ROOT).startsWith("en");
        return isOther(text) || elsewhere && isOther(text, LEAST_WORDS / 4) || isOtherScript(text);
    }

    private static boolean isOtherScript(String text) {
        long letters = text.codePoints().limit(4000).filter(Character::isLetter).count();
        long latin = text.codePoints()
                .limit(4000)
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters >= 10 && latin * 2 < letters;
    }

    boolean isOther(String text) {
        return isOther(text, LEAST_WORDS);
    }

    private static boolean isOther(String text, int leastWords) {
        int words = 0;
        int english = 0;
        int at = 0;
        while (at < text.length() && words < MOST_WORDS) {
            int from = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                words++;
                english += WORDS.contains(text.substring(from, at).toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
            at++;
        }
        return words >= leastWords && english < words * LEAST_SHARE;
    }
}
