// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Nouns that speak of people, groups, organisations and places; {@code nouns.txt} says what its columns are. */
final class Nouns {
    /**
     * A row of the lexicon.
     *
     * @param words the noun, blanks between the words of a compound
     * @param group the class whose nouns may take up each other
     * @param role whether it is an office or part that somebody has
     */
    record Noun(
            String words,
            EntityKind kind,
            @Nullable String sector,
            Gender gender,
            @Nullable String group,
            boolean role) {
        boolean isKin() {
            return "kin".equals(group);
        }
    }

    private static final int COLUMNS = 6;

    private final Map<String, Noun> nouns = new HashMap<>();

    Nouns() {
        for (String line : Resource.lines("nouns.txt")) {
            String[] cells = line.split(" ");
            if (cells.length != COLUMNS) {
                throw new IllegalStateException("nouns.txt: a row needs " + COLUMNS + " columns: " + line);
            }
            nouns.put(
                    cells[0].replace('-', ' '),
                    new Noun(
                            cells[0].replace('-', ' '),
                            EntityKind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                            given(cells[2]),
                            Gender.of(cells[3]),
                            given(cells[4]),
                            cells[5].equals("role")));
        }
    }

    private static @Nullable String given(String cell) {
        return cell.equals("-") ? null : cell;
    }

    /** The noun that ends at token {@code head}, the longest compound there is a row for. */
    @Nullable Noun at(Sentence sentence, int head) {
        String lemma = lemma(sentence.token(head));
        if (head >= 2 && sentence.token(head - 1).word().equals("-")) {
            // "Director-General" is no general.
            String first = lemma(sentence.token(head - 2));
            Noun joined = nouns.getOrDefault(first + "-" + lemma, nouns.get(first + " " + lemma));
            if (joined != null) {
                return joined;
            }
        }
        if (head >= 1) {
            String two = lemma(sentence.token(head - 1)) + " " + lemma;
            if (head >= 2) {
                Noun three = nouns.get(lemma(sentence.token(head - 2)) + " " + two);
                if (three != null) {
                    return three;
                }
            }
            Noun compound = nouns.get(two);
            if (compound != null) {
                return compound;
            }
        }
        return nouns.get(lemma);
    }

    @Nullable Noun of(String words) {
        return nouns.get(words);
    }

    /** The dictionary form in lower case, also of a noun that is tagged as a name. */
    static String lemma(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.tag().equals("NNPS") && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
