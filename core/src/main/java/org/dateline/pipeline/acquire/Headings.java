// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a heading from prose by its shape: no sentence end, few words, quotation marks that close. */
final class Headings {
    private static final int MOST_TITLE_CHARACTERS = 180;
    private static final int MOST_SURE_TITLE_WORDS = 16;
    private static final int MOST_SUBHEADING_CHARACTERS = 65;
    private static final int MOST_SUBHEADING_WORDS = 9;
    private static final String CLOSERS = "\"'”’»)]";

    private static final Pattern INNER_END = Pattern.compile("\\p{Ll}{3,}[.!?][\"'”’)]*\\s(?:\\S{0,3}$|[(\\p{Lu}])");

    private Headings() {}

    /** Whether the passage ends as a sentence does, closing quotation marks and brackets aside. */
    static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 0 && (CLOSERS.indexOf(words.charAt(end - 1)) >= 0 || words.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(words.charAt(end - 1)) >= 0;
    }

    static boolean isProse(Block block) {
        return endsSentence(block.words()) && wordCount(block.words()) >= 3 || wordCount(block.words()) >= 16;
    }

    /** Whether it could be a title line, wherever it stands. */
    static boolean looksLikeTitle(String words) {
        int count = wordCount(words);
        return words.length() <= MOST_TITLE_CHARACTERS
                && count >= 2
                && count <= 26
                && startsBoldly(words)
                && !trailsOff(words)
                && !holdsSentence(words);
    }

    /** Whether it is short enough for a title that nothing but an empty line tells from a sentence without its full stop. */
    static boolean isShortTitle(String words) {
        return wordCount(words) <= MOST_SURE_TITLE_WORDS && !endsSentence(words);
    }

    /** Whether it could be a line that is set between paragraphs. */
    static boolean looksLikeSubheading(String words) {
        return words.length() <= MOST_SUBHEADING_CHARACTERS
                && wordCount(words) <= MOST_SUBHEADING_WORDS
                && startsBoldly(words)
                && words.chars().anyMatch(Character::isLetter)
                && !trailsOff(words)
                && !endsSentence(words)
                && quotesClose(words)
                && !isAllQuotation(words)
                && !holdsSentence(words);
    }

    /** A sentence ends inside, with a few characters after it. */
    private static boolean holdsSentence(String words) {
        return INNER_END.matcher(words).find();
    }

    private static boolean startsBoldly(String words) {
        int first = words.codePointAt(0);
        if ("\"“‘'«".indexOf(first) >= 0 && words.length() > 1) {
            first = words.codePointAt(1);
        }
        return Character.isUpperCase(first) || Character.isTitleCase(first) || Character.isDigit(first);
    }

    /** Ends in a mark after which something must follow, or in a full stop. */
    private static boolean trailsOff(String words) {
        return ",;:-–—.(".indexOf(words.charAt(words.length() - 1)) >= 0
                || endsSentence(words) && !words.endsWith("?") && !words.endsWith("!");
    }

    private static boolean isAllQuotation(String words) {
        return "\"“‘'«".indexOf(words.charAt(0)) >= 0 && CLOSERS.indexOf(words.charAt(words.length() - 1)) >= 0
                || words.charAt(0) == '“'
                || words.charAt(0) == '"';
    }

    private static boolean quotesClose(String words) {
        return count(words, '“') == count(words, '”')
                && count(words, '(') == count(words, ')')
                && count(words, '"') % 2 == 0
                && count(words, '‘') <= count(words, '’');
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }

    static int wordCount(String words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean letter = Character.isLetterOrDigit(words.charAt(i));
            boolean space = Block.isSpace(words.charAt(i));
            if (letter && !inside) {
                count++;
                inside = true;
            } else if (space) {
                inside = false;
            }
        }
        return count;
    }

    /** Whether two titles are the same but for case, marks and accents. */
    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
