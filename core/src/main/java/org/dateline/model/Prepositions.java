// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The prepositions of several words, of {@code prepositions.txt}, looked up by the words before a preposition. */
final class Prepositions {
    private static final String FILE = "prepositions.txt";

    /** A preposition: its words, and all of them joined as labels have them. */
    private record Phrase(String[] words, String joined) {}

    private final Map<String, List<Phrase>> byLastButOne = new HashMap<>();

    private Prepositions(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ");
            byLastButOne
                    .computeIfAbsent(words[words.length - 2], key -> new ArrayList<>())
                    .add(new Phrase(words, String.join("_", words)));
        }
    }

    static Prepositions table() {
        return Holder.TABLE;
    }

    /** The phrase of {@code length} words that ends with token {@code last}, as in a label; null where none does. */
    @Nullable String ending(Sentence sentence, int last, int length) {
        if (last + 1 < length) {
            return null;
        }
        List<Phrase> phrases = byLastButOne.get(lower(sentence.token(last - 1)));
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            if (phrase.words.length == length && ends(sentence, last, phrase.words)) {
                return phrase.joined;
            }
        }
        return null;
    }

    private static boolean ends(Sentence sentence, int last, String[] words) {
        for (int k = 0; k < words.length; k++) {
            if (!lower(sentence.token(last - k)).equals(words[words.length - 1 - k])) {
                return false;
            }
        }
        return true;
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    /** Read when it is first asked for. */
    private static final class Holder {
        private static final Prepositions TABLE = read();

        private static Prepositions read() {
            InputStream stream = Objects.requireNonNull(Prepositions.class.getResourceAsStream(FILE), FILE);
            try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return new Prepositions(in.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList());
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot read " + FILE, failed);
            }
        }
    }
}
