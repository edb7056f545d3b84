// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/** The sentences of a reading, found by their stops where it was read without them. */
final class Sentences {
    private Sentences() {}

    static List<Span> of(Reading reading) {
        return reading.sentences().isEmpty() ? split(reading.text()) : reading.sentences();
    }

    /** The same, cut also where a stop has lost the blank after it ("at noon.The tanker"), as in texts taken from pages. */
    static List<Span> unglued(Reading reading) {
        String text = reading.text();
        List<Span> found = new ArrayList<>();
        for (Span sentence : of(reading)) {
            int start = sentence.start();
            for (int i = start + 2; i < sentence.end() - 2; i++) {
                if (isGlued(text, i)) {
                    found.add(new Span(start, i + 1));
                    start = i + 1;
                }
            }
            found.add(new Span(start, sentence.end()));
        }
        return found;
    }

    /** Whether a stop after a word, not after an initial, is followed at once by a capital or a quotation that opens with one. */
    private static boolean isGlued(String text, int i) {
        if (".!?".indexOf(text.charAt(i)) < 0
                || !Character.isLowerCase(text.charAt(i - 1))
                || !Character.isLetter(text.charAt(i - 2))) {
            return false;
        }
        char after = text.charAt(i + 1);
        return Character.isUpperCase("“\"".indexOf(after) >= 0 ? text.charAt(i + 2) : after);
    }

    private static List<Span> split(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean line = letter == '\n';
            if (line || (".!?".indexOf(letter) >= 0 && endsSentence(text, i))) {
                add(found, text, start, line ? i : i + 1);
                start = i + 1;
            }
        }
        add(found, text, start, text.length());
        return found;
    }

    private static void add(List<Span> found, String text, int start, int end) {
        if (start < end && !text.substring(start, end).isBlank()) {
            found.add(new Span(start, end));
        }
    }

    /** Whether the stop at {@code i} follows a whole word and precedes a blank or a closing quotation mark. */
    private static boolean endsSentence(String text, int i) {
        return i > 2
                && i + 2 < text.length()
                && !Character.isLetterOrDigit(text.charAt(i + 1))
                && (Character.isLowerCase(text.charAt(i - 1)) || Character.isDigit(text.charAt(i - 1)))
                && !Character.isWhitespace(text.charAt(i - 2));
    }
}
