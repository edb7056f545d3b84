// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Document;
import org.dateline.model.Excluded;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Datelines ("ROME, Oct. 15 (Reuters) -") as sentences of words without syntax: no prose, yet they tell a day. */
final class Datelines {
    private static final Pattern WORD = Pattern.compile("\\p{L}+\\.?|[0-9]+|[^\\s]");

    private Datelines() {}

    static List<Sentence> of(Document document) {
        List<Sentence> lines = new ArrayList<>();
        for (Excluded excluded : document.layout().excluded()) {
            if (excluded.why() != Excluded.Why.DATELINE) {
                continue;
            }
            List<Token> tokens = tokens(excluded.span(), document.text());
            if (!tokens.isEmpty()) {
                lines.add(new Sentence(0, 0, excluded.span(), tokens));
            }
        }
        return lines;
    }

    private static List<Token> tokens(Span line, String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text).region(line.start(), line.end());
        while (words.find()) {
            String word = words.group();
            String tag = Character.isDigit(word.charAt(0)) ? "CD" : "NNP";
            tokens.add(new Token(new Span(words.start(), words.end()), word, word, tag, "O", -1, "dep"));
        }
        return tokens;
    }
}
