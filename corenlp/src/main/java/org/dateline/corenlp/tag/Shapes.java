// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import org.dateline.corenlp.digest.Digest;

/**
 * Shapes of words: the classes of the first two and the last two characters, and between them the classes of the others, each
 * once and in order. A Greek letter that is spelt out is one character, in a class of its own.
 */
final class Shapes {
    private static final String GREEK = "shapes.greek";

    /** So many characters at each end keep their places. */
    private static final int ENDS = 2;

    /** Ideographs that are digits. The one is not among them, as in CoreNLP. */
    private static final String IDEOGRAPHIC_DIGITS = "二三四五六七八九十零〇百千万亿兩○◯";

    private final List<String> greek;

    /** Of the letters a to z, a bit for each that a Greek letter's name begins with. */
    private final int initials;

    Shapes(Digest digest) {
        this.greek = digest.strings(GREEK);
        int letters = 0;
        for (String name : greek) {
            letters |= 1 << name.charAt(0) - 'a';
        }
        this.initials = letters;
    }

    /** Lays down what CoreNLP knows of it. */
    static void put(Digest.Builder into) {
        into.put(GREEK, List.of(Inside.of(WordShapeClassifier.class, "greek", String[].class)));
    }

    /** The shape with classes for digits and the two cases only, other characters standing for themselves. */
    String plain(String word) {
        return shape(word, false);
    }

    /** The shape with classes for all of Unicode. */
    String unicode(String word) {
        return shape(word, true);
    }

    private String shape(String word, boolean unicode) {
        int length = word.length();
        StringBuilder shape = new StringBuilder(Math.min(length, 2 * ENDS) + 4);
        int middle = -1;
        for (int i = 0; i < length; i++) {
            int greekLength = greekAt(word, i);
            char c = word.charAt(i);
            char kind = greekLength > 0 ? 'g' : unicode ? unicodeClass(c) : plainClass(c);
            if (length > 2 * ENDS && i >= ENDS && i < length - ENDS) {
                middle = middle < 0 ? shape.length() : middle;
                insert(shape, middle, kind);
            } else {
                shape.append(kind);
            }
            i += Math.max(0, greekLength - 1);
        }
        return shape.toString();
    }

    /** Puts a class among the sorted ones from {@code start} on, unless it is there. */
    private static void insert(StringBuilder shape, int start, char kind) {
        int place = start;
        while (place < shape.length() && shape.charAt(place) < kind) {
            place++;
        }
        if (place == shape.length() || shape.charAt(place) != kind) {
            shape.insert(place, kind);
        }
    }

    private int greekAt(String word, int start) {
        int letter = word.charAt(start) - 'a';
        if (letter < 0 || letter >= 26 || (initials >>> letter & 1) == 0) {
            return 0;
        }
        for (int i = 0; i < greek.size(); i++) {
            if (word.startsWith(greek.get(i), start)) {
                return greek.get(i).length();
            }
        }
        return 0;
    }

    private static char plainClass(char c) {
        if (Character.isDigit(c)) {
            return 'd';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isUpperCase(c) || Character.isTitleCase(c) ? 'X' : c;
    }

    private static char unicodeClass(char c) {
        int type = Character.getType(c);
        if (type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || IDEOGRAPHIC_DIGITS.indexOf(c) >= 0) {
            return 'd';
        }
        if (c == '第') {
            return 'o';
        }
        if (c == '年' || c == '月' || c == '日') {
            return 'D';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
            return 'X';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? 's' : classOfType(c, type);
    }

    private static char classOfType(char c, int type) {
        if (c == '\'' || c == '%') {
            return c;
        }
        return switch (type) {
            case Character.OTHER_LETTER -> 'c';
            case Character.CURRENCY_SYMBOL -> '$';
            case Character.MATH_SYMBOL -> '+';
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> '|';
            case Character.START_PUNCTUATION -> '(';
            case Character.END_PUNCTUATION -> ')';
            case Character.INITIAL_QUOTE_PUNCTUATION -> '`';
            case Character.FINAL_QUOTE_PUNCTUATION -> '\'';
            case Character.OTHER_PUNCTUATION -> '.';
            case Character.CONNECTOR_PUNCTUATION -> '_';
            case Character.DASH_PUNCTUATION -> '-';
            default -> 'q';
        };
    }
}
