// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.Locale;
import java.util.function.IntPredicate;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What belongs to a title behind its noun: "secretary of state", "minister for the environment", "chief of staff", "president-elect". */
final class Portfolios {
    /** Tokens behind a noun that are looked at. */
    private static final int REACH = 6;

    private final WordLists words;

    Portfolios(WordLists words) {
        this.words = words;
    }

    /**
     * Index of the title's last token; {@code noun} where nothing behind it belongs to it.
     *
     * @param named whether a token is part of a name, which no portfolio is
     */
    int end(Sentence sentence, int noun, IntPredicate named) {
        if (noun + 2 < sentence.size()
                && sentence.token(noun + 1).word().equals("-")
                && words.has("title-suffix", word(sentence.token(noun + 2)))) {
            return noun + 2;
        }
        if (noun + 2 >= sentence.size() || !sentence.token(noun + 1).is("of", "for")) {
            return noun;
        }
        String holder = Nouns.lemma(sentence.token(noun));
        int first = noun + 2;
        if (!named.test(first) && words.has("title-of", holder + "_" + word(sentence.token(first)))) {
            return first;
        }
        return words.has("portfolio-holder", holder) ? portfolio(sentence, noun, named) : noun;
    }

    /** Index of the noun of the title whose last token is {@code last}; {@code last} where it ends no portfolio. */
    int noun(Sentence sentence, int last, IntPredicate named) {
        for (int noun = last - 2; noun >= Math.max(0, last - REACH); noun--) {
            if (sentence.token(noun).isNoun() && end(sentence, noun, named) == last) {
                return noun;
            }
        }
        return last;
    }

    private int portfolio(Sentence sentence, int noun, IntPredicate named) {
        int last = noun;
        for (int i = noun + 2; i < sentence.size() && i <= noun + REACH && !named.test(i); i++) {
            Token token = sentence.token(i);
            if (words.has("portfolio", word(token))) {
                last = i;
            } else if (!(i == noun + 2 && token.is("the")) && !(last == i - 1 && token.is("and"))) {
                break;
            }
        }
        return last;
    }

    private static String word(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
