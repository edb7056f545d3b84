// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits plain text into words, without a language model: the same for a headline and for a report. */
public final class Words {
    /**
     * A word as it stands.
     *
     * @param text as written
     * @param opening whether it opens a sentence, so that its capital tells nothing
     */
    public record Word(String text, boolean opening) {
        /** Whether its capital tells that it is part of a name. */
        public boolean isName() {
            return !opening && Character.isUpperCase(text.charAt(0));
        }

        /** Lower case, without the ending of a plural or genitive. */
        public String stem() {
            return Words.stem(text);
        }
    }

    private Words() {}

    /** The words of a text, in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        boolean opening = true;
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (!Character.isLetterOrDigit(letter)) {
                opening |= letter == '.'
                        || letter == '!'
                        || letter == '?'
                        || letter == '\n'
                        || letter == '“'
                        || letter == '"';
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, end))) {
                end++;
            }
            String word = text.substring(at, end);
            words.add(new Word(word, opening));
            opening = false;
            at = end;
            if (isInitial(word) && at < text.length() && text.charAt(at) == '.') {
                at++;
            }
        }
        return words;
    }

    /** See {@link Word#stem()}. */
    public static String stem(String word) {
        String low = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (low.endsWith("'s")) {
            low = low.substring(0, low.length() - 2);
        } else if (low.indexOf('\'') >= 0) {
            low = low.replace("'", "");
        }
        low = low.replace(".", "");
        int length = low.length();
        if (length > 4 && low.endsWith("ies")) {
            return low.substring(0, length - 3) + "y";
        }
        if (length > 3 && low.endsWith("s") && "aius".indexOf(low.charAt(length - 2)) < 0) {
            return low.substring(0, length - 1);
        }
        return low;
    }

    /** Whether the character joins two halves of one word: "1,200", "U.S", "Moscow's". */
    private static boolean joins(String text, int at) {
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        char letter = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (letter) {
            case '\'', '’' -> Character.isLetter(after);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                Character.isDigit(before) == Character.isDigit(after)
                        && (Character.isDigit(before) || (at < 2 || !Character.isLetter(text.charAt(at - 2))));
            default -> false;
        };
    }

    private static boolean isInitial(String word) {
        return switch (word) {
            case "Mr", "Mrs", "Ms", "Dr", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "St", "Prof" -> true;
            default -> (word.length() == 1 || word.indexOf('.') > 0) && Character.isUpperCase(word.charAt(0));
        };
    }
}
