// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Token;

/** Tells common nouns that name a happening, by lists and by ending. */
final class EventNouns {
    private static final String TABLE = "event-nouns-wordnet.txt";

    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> states = new HashSet<>();

    EventNouns() {
        for (RuleFile.Entry entry : RuleFile.read("event-nouns.txt")) {
            suffixes.addAll(entry.items("suffix"));
            others.addAll(entry.items("not"));
            words.addAll(entry.items("word"));
        }
        try (InputStream in = EventNouns.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + TABLE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> (cells[1].equals("happening") ? words : states).add(cells[0]));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean has(Token token) {
        return token.isNoun() && !token.isName() && has(token.lemma().toLowerCase(Locale.ROOT));
    }

    boolean has(String lemma) {
        if (others.contains(lemma)) {
            return false;
        }
        if (words.contains(lemma)) {
            return true;
        }
        for (String suffix : suffixes) {
            if (lemma.endsWith(suffix) && lemma.length() > suffix.length() + 1) {
                return true;
            }
        }
        return false;
    }

    /** A common noun of a state, a thought, a right and the like, which may be or not be as a happening may. */
    boolean hasState(Token token) {
        return token.isNoun()
                && !token.isName()
                && states.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
