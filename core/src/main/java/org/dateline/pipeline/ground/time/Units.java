// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * The words of a sentence as time patterns see them: lower case, hyphenated words taken apart, the hyphens themselves left
 * out, so that "third-quarter" reads as "third quarter" whatever the tokenizer made of it.
 */
final class Units {
    /**
     * @param word lower case
     * @param token index of the token that it is or is part of
     */
    record Unit(String word, Span span, int token, boolean capital) {}

    private final Sentence sentence;
    private final List<Unit> units = new ArrayList<>();

    Units(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            String word = token.word();
            if (isJoint(i)) {
                continue;
            }
            if (!mayBeSplit(word)) {
                add(word, token.span().start(), i);
                continue;
            }
            int from = 0;
            for (int at = 0; at <= word.length(); at++) {
                if (at == word.length() || word.charAt(at) == '-' || Character.isSpaceChar(word.charAt(at))) {
                    if (at > from) {
                        add(word.substring(from, at), token.span().start() + from, i);
                    }
                    from = at + 1;
                }
            }
        }
    }

    private void add(String word, int start, int token) {
        units.add(new Unit(
                word.toLowerCase(Locale.ROOT).replace('’', '\''),
                new Span(start, start + word.length()),
                token,
                Character.isUpperCase(word.charAt(0))));
    }

    /** Whether token {@code i} is a hyphen with words right before and behind it. */
    private boolean isJoint(int i) {
        return sentence.token(i).word().equals("-")
                && i > 0
                && i + 1 < sentence.size()
                && sentence.token(i - 1).span().end()
                        == sentence.token(i).span().start()
                && sentence.token(i).span().end()
                        == sentence.token(i + 1).span().start();
    }

    /** ISO dates stay whole; "mid-1990s" and "2 1/2" do not. */
    private static boolean mayBeSplit(String word) {
        boolean joined = false;
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isSpaceChar(c)) {
                return true;
            }
            joined |= c == '-';
            letter |= Character.isLetter(c);
        }
        return joined && letter;
    }

    int size() {
        return units.size();
    }

    Unit at(int i) {
        return units.get(i);
    }

    /** The word at {@code i}; empty beyond the borders of the sentence. */
    String word(int i) {
        return i < 0 || i >= units.size() ? "" : units.get(i).word();
    }

    Token token(int i) {
        return sentence.token(units.get(i).token());
    }

    Sentence sentence() {
        return sentence;
    }
}
