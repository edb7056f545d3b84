// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Simple measures of a text that tell prose from lists of labels. */
final class Prose {
    private static final int MOST = 400;

    private Prose() {}

    /** The words of a text, no more than some. */
    static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= text.length() && words.size() < most; at++) {
            boolean letter = at < text.length()
                    && (Character.isLetter(text.charAt(at))
                            || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
            if (letter && from < 0) {
                from = at;
            } else if (!letter && from >= 0) {
                words.add(text.substring(from, at));
                from = -1;
            }
        }
        return words;
    }

    /** Sentence ends: a full stop, question mark or exclamation mark before a blank or the end. */
    static int stops(String text) {
        int count = 0;
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == '.' || c == '!' || c == '?' || c == '。')
                    && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))
                    && Character.isLowerCase(text.charAt(at - 1))) {
                count++;
            }
        }
        return count;
    }

    /** How many of the words are function words of a language that is known here. */
    static double commonShare(String text) {
        int words = 0;
        int common = 0;
        int at = 0;
        int end = Math.min(text.length(), MOST);
        while (at < end) {
            int from = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                words++;
                if (at - from <= 5 && FunctionWords.any(text.substring(from, at).toLowerCase(Locale.ROOT))) {
                    common++;
                }
            }
            at++;
        }
        return words == 0 ? 0 : (double) common / words;
    }

    static double upperShare(String text) {
        int letters = 0;
        int upper = 0;
        for (int at = 0; at < Math.min(text.length(), MOST); at++) {
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
            upper += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        }
        return letters == 0 ? 0 : (double) upper / letters;
    }

    static double digitShare(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return (double) digits / text.length();
    }
}
