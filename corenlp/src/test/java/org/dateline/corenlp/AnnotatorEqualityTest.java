// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.dateline.corenlp.digest.DigestCache;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotator says of every token what CoreNLP's own tools say: words, tags, lemmas, names, heads and relations. */
class AnnotatorEqualityTest {
    /** Of each stream, about this many tokens. */
    private static final int TOKENS = 55_000;

    private static final int CHARACTERS_A_TOKEN = 5;

    private static final CoreNlpReference REFERENCE = new CoreNlpReference();

    private static CoreNlpAnnotator annotator;

    @BeforeAll
    static void load() {
        annotator = new CoreNlpAnnotator(DigestCache.in(Path.of("target", "models")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour pilots in Velmore were told by the port authority on Tuesday that the strike is over.",
                "\"We never signed it,\" said Ms Ortega-Lind, whose ministry denied that the deal had been agreed.",
                "HEAVY RAIN CLOSES 3 ROADS; 1,400 HOMES WITHOUT POWER (officials)",
                "Wait... what? It's $4.5bn — or €3.9bn — for the U.N.'s 27-nation fleet & crew!",
                "Київ and São Tomé: 東京 😀 naïve café, e-mail a@b.example or http://x.example/?q=1",
                "What did the council seem to want, and who was the bill being written by?",
                "x",
                ". . . ! ?",
                "Alan.He left.The rest,however,stayed\u2026and so on\u2014until 5p.m.",
            })
    void sentencesOfEveryKind(String text) {
        assertThat(annotator.annotate(text, List.of(new Span(0, text.length()))))
                .isEqualTo(REFERENCE.annotate(text, List.of(new Span(0, text.length()))));
    }

    @Test
    void aSentenceThatIsTooLongToParse() {
        String text = "port ".repeat(600) + "was closed.";
        assertThat(annotator.annotate(text, List.of(new Span(0, text.length()))))
                .isEqualTo(REFERENCE.annotate(text, List.of(new Span(0, text.length()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {RawStreams.NEWSWIRE, RawStreams.REUTERS})
    void everyTokenOfAStream(String stream) throws IOException {
        int tokens = 0;
        int heads = 0;
        int relations = 0;
        for (String text : RawStreams.texts(stream, TOKENS * CHARACTERS_A_TOKEN)) {
            List<Sentence> own = annotator.annotate(text, RawStreams.paragraphs(text));
            List<Sentence> theirs = REFERENCE.annotate(text, RawStreams.paragraphs(text));
            assertThat(own).hasSameSizeAs(theirs);
            for (int i = 0; i < own.size(); i++) {
                tokens += own.get(i).size();
                heads += equal(own.get(i), theirs.get(i), Token::head);
                relations += equal(own.get(i), theirs.get(i), Token::relation);
                assertThat(withoutSyntax(own.get(i))).isEqualTo(withoutSyntax(theirs.get(i)));
            }
        }
        System.out.printf("%s: %d tokens, %d heads and %d relations equal%n", stream, tokens, heads, relations);
        assertThat(tokens).isGreaterThan(50_000);
        assertThat(heads).as("heads of %d tokens", tokens).isEqualTo(tokens);
        assertThat(relations).as("relations of %d tokens", tokens).isEqualTo(tokens);
    }

    private static int equal(Sentence own, Sentence theirs, Function<Token, Object> field) {
        assertThat(own.size()).isEqualTo(theirs.size());
        int equal = 0;
        for (int i = 0; i < own.size(); i++) {
            equal += field.apply(own.token(i)).equals(field.apply(theirs.token(i))) ? 1 : 0;
        }
        return equal;
    }

    private static List<List<Object>> withoutSyntax(Sentence sentence) {
        return sentence.tokens().stream()
                .map(one -> List.<Object>of(one.span(), one.word(), one.lemma(), one.tag(), one.ner()))
                .toList();
    }
}
