// SPDX-License-Identifier: Apache-2.0
package org.dateline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.pipeline.annotate.Annotator;

/**
 * An annotator without models: words by their letters, sentences by their full stops, no syntax and no names. For tests of what
 * comes after the reading, where speed counts and the words do not.
 */
public final class SimpleAnnotator implements Annotator {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    @Override
    public List<Sentence> annotate(String text, List<Span> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Token> tokens = new ArrayList<>();
            Matcher word = WORD.matcher(text)
                    .region(paragraphs.get(i).start(), paragraphs.get(i).end());
            while (word.find()) {
                tokens.add(token(new Span(word.start(), word.end()), word.group(), tokens.isEmpty()));
                if (word.group().matches("[.!?]")) {
                    sentences.add(sentence(sentences.size(), i, tokens));
                    tokens.clear();
                }
            }
            if (!tokens.isEmpty()) {
                sentences.add(sentence(sentences.size(), i, tokens));
            }
        }
        return sentences;
    }

    private static Token token(Span span, String word, boolean first) {
        int initial = word.codePointAt(0);
        String tag = Character.isDigit(initial)
                ? "CD"
                : !Character.isLetter(initial) ? "." : Character.isUpperCase(initial) && !first ? "NNP" : "NN";
        String lemma = tag.equals("NNP") ? word : word.toLowerCase(Locale.ROOT);
        return new Token(span, word, lemma, tag, "O", first ? -1 : 0, first ? "root" : "dep");
    }

    private static Sentence sentence(int index, int paragraph, List<Token> tokens) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, paragraph, span, tokens);
    }

    @Override
    public String version() {
        return "simple 1";
    }
}
