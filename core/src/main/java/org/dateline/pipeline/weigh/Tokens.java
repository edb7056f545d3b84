// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Mention;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** The telling words of a story's sentences, each at its place, and how rare each is in the story. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile(
            "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}\\b|\\p{L}[\\p{L}\\p{M}]*(?:[’'](?!s\\b)\\p{L}+)*|\\d+(?:[.,:]\\d+)*(?:[-–]\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\p{L}+\\.? \\d+");
    private static final Pattern WHOLE = Pattern.compile("#\\d+");

    /** Numbers up to a dozen are many in any story. */
    private static final double PARTICULAR = 12;

    private static final double WORD_WEIGHT = 0.8;

    private final Lexicon lexicon;
    private final List<List<Token>> bySentence = new ArrayList<>();
    private final Map<String, Integer> sentencesOf = new HashMap<>();
    private final double sentences;

    Tokens(List<Passage> passages, Lexicon lexicon) {
        this.lexicon = lexicon;
        sentences = Math.max(8, passages.size());
        for (Passage passage : passages) {
            List<Token> tokens = tokens(passage);
            bySentence.add(tokens);
            Set<String> keys = new HashSet<>();
            tokens.forEach(token -> keys.add(token.key()));
            keys.forEach(key -> sentencesOf.merge(key, 1, Integer::sum));
        }
    }

    /** Those of a sentence, in order of the text. */
    List<Token> of(Passage passage) {
        return bySentence.get(passage.number());
    }

    /** What meeting it twice is worth: 1 for what stands in one sentence of many, falling with every other. */
    double weight(Token token) {
        double rarity = Math.log(1 + sentences / Math.max(1, sentencesOf.getOrDefault(token.key(), 1) - 1))
                / Math.log(1 + sentences);
        return rarity * (token.kind() == Token.Kind.WORD ? WORD_WEIGHT : isSmall(token) ? 0.4 : 1);
    }

    private static boolean isSmall(Token token) {
        return token.kind() == Token.Kind.NUMBER
                && WHOLE.matcher(token.key()).matches()
                && Double.parseDouble(token.key().substring(1)) <= PARTICULAR;
    }

    private List<Token> tokens(Passage passage) {
        String text = passage.reading().text();
        List<Token> tokens = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(text).region(passage.span().start(), passage.span().end());
        List<Span> names = passage.reading().mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.EMBEDDED)
                .map(Mention::span)
                .filter(passage.span()::contains)
                .toList();
        Set<Quantity> told = new HashSet<>();
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String word = matcher.group();
            Quantity quantity = quantity(passage, span);
            if (DATE.matcher(word).matches()) {
                tokens.add(number(span, "#" + word.substring(0, 3) + word.substring(word.lastIndexOf(' '))));
            } else if (quantity != null && !isUnit(word, quantity)) {
                if (told.add(quantity)) {
                    tokens.add(number(span, key(quantity)));
                }
            } else if (Character.isDigit(word.charAt(0))) {
                tokens.add(number(span, "#" + word.replace(",", "").replace('–', '-')));
            } else {
                boolean name =
                        Character.isUpperCase(word.charAt(0)) && names.stream().anyMatch(one -> one.contains(span));
                add(tokens, span, word, name);
            }
        }
        return tokens;
    }

    static String key(Quantity quantity) {
        return "#" + plain(quantity.value());
    }

    /** As digits would write it, so that "23" is one number whether or not it is known what it counts. */
    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    /** The quantity that a number of a sentence is of, where it is known what it counts. */
    static @Nullable Quantity quantity(Passage passage, Span span) {
        return passage.whole().quantities().stream()
                .filter(one -> one.span().contains(span))
                .findFirst()
                .orElse(null);
    }

    /** Whether a word of a quantity is not of its number: "soldiers" in "some twenty soldiers". */
    private static boolean isUnit(String word, Quantity quantity) {
        String small = word.toLowerCase(Locale.ROOT);
        return !quantity.unit().isEmpty() && Stem.ofRunning(small).equals(Stem.of(quantity.unit()));
    }

    private static Token number(Span span, String key) {
        return new Token(span, Token.Kind.NUMBER, Term.figure(key.substring(1)), key);
    }

    private void add(List<Token> tokens, Span span, String word, boolean name) {
        String small = word.toLowerCase(Locale.ROOT);
        if (name) {
            Names.keys(word).forEach(key -> tokens.add(new Token(span, Token.Kind.NAME, term(small), "@" + key)));
            return;
        }
        Term term = term(small);
        if (!term.light() && small.length() > 2) {
            tokens.add(new Token(span, Token.Kind.WORD, term, term.stem()));
        }
    }

    private Term term(String word) {
        return lexicon.term(Stem.ofRunning(word));
    }
}
