// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Random;
import org.dateline.corenlp.OddWords;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.StringHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word is broken up into is what CoreNLP breaks it up into. */
class WordPartsTest {
    private static final int WORDS = 20_000;

    private final Shapes shapes;
    private final AmericanSpelling spelling;

    WordPartsTest() {
        Digest.Builder parts = new Digest.Builder();
        Shapes.put(parts);
        AmericanSpelling.put(parts);
        Digest digest = parts.build();
        this.shapes = new Shapes(digest);
        this.spelling = new AmericanSpelling(digest);
    }

    @Test
    void shapesOfOddWords() {
        Random random = new Random(17);
        for (int i = 0; i < WORDS; i++) {
            assertSameShapes(OddWords.word(random) + (i % 5 == 0 ? "beta" + OddWords.word(random) : ""));
        }
    }

    @Test
    void shapesOfEveryCharacter() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertSameShapes("a" + (char) c);
        }
    }

    private void assertSameShapes(String word) {
        assertThat(List.of(shapes.plain(word), shapes.unicode(word)))
                .as(word)
                .containsExactly(
                        WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2),
                        WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the",
                "grey",
                "Grey",
                "january",
                "may",
                "Labour",
                "labour",
                "Colour",
                "colour",
                "colours",
                "detours",
                "devour",
                "fervour",
                "glamour",
                "hour",
                "hours",
                "fours",
                "fourscore",
                "programme",
                "programmes",
                "programmed",
                "anaemia",
                "anaemic",
                "Leukaemia",
                "leukaemic",
                "haemoglobin",
                "haematology",
                "haemaologist",
                "haemato-leukaemia",
                "analyse",
                "organisation",
                "theatres",
                "harbour\n",
                "splendour's"
            })
    void spelling(String word) {
        assertThat(spelling.of(word, StringHash.of(word))).isEqualTo(Americanize.americanize(word));
    }
}
