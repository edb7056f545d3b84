// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Whether a stretch of words is a name by itself and no part of a longer one. */
final class Borders {
    private Borders() {}

    static boolean isWhole(Sentence sentence, int first, int last, String[] labels, Lexicon lexicon) {
        return endsName(sentence.token(last))
                && !goesOn(labels, first - 1, first)
                && !goesOn(labels, last, last + 1)
                && !isJoined(sentence, first - 1)
                && !isJoined(sentence, last + 1)
                && mayFollow(sentence, first, lexicon)
                && mayPrecede(sentence, last, labels);
    }

    private static boolean endsName(Token token) {
        int initial = token.word().codePointAt(0);
        return Character.isUpperCase(initial)
                || Character.isDigit(initial)
                || !Character.isLowerCase(initial) && Character.isLetter(initial);
    }

    private static boolean goesOn(String[] labels, int left, int right) {
        return left >= 0 && right < labels.length && !labels[left].equals("O") && labels[left].equals(labels[right]);
    }

    private static boolean isJoined(Sentence sentence, int i) {
        return i > 0
                && i + 1 < sentence.size()
                && sentence.token(i).word().equals("-")
                && sentence.token(i - 1).span().end()
                        == sentence.token(i).span().start()
                && sentence.token(i).span().end()
                        == sentence.token(i + 1).span().start()
                && sentence.token(i + 1).isName()
                && sentence.token(i - 1).isName();
    }

    /** Whether what stands before the name is none, or one that stands beside names: a title, a demonym, an office. */
    private static boolean mayFollow(Sentence sentence, int first, Lexicon lexicon) {
        if (first == 0 || !sentence.token(first - 1).isName()) {
            return true;
        }
        Token before = sentence.token(first - 1);
        return lexicon.isHonorific(before.word())
                || lexicon.nouns.at(sentence, first - 1) != null
                || lexicon.countries.byDemonym(before.word()).isPresent();
    }

    /** Whether what stands behind the name is no further word of it. */
    private static boolean mayPrecede(Sentence sentence, int last, String[] labels) {
        return last + 1 == labels.length
                || !sentence.token(last + 1).isName()
                || !labels[last + 1].equals("O") && !labels[last + 1].equals(labels[last]);
    }
}
