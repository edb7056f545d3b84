// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Attribution.Stance;

/**
 * The words that lay something into somebody's mouth, from {@code *.cues}: a line {@code KIND FRAME STANCE: word, word}
 * lists lemmas, a line {@code CLASS: word, word} words by which cues are told from others, a line {@code EXAMPLE [source] <cue> {content}} shows them in a sentence.
 */
final class CueLexicon {
    /** What part of speech a cue is. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        PHRASE;

        private final String initial = name().substring(0, 1);

        String initial() {
            return initial;
        }
    }

    private record Entry(Kind kind, String frame, String key) {}

    private static final List<String> FILES = List.of("verbs.cues", "nouns.cues", "adjectives.cues", "phrases.cues");

    private final Map<Entry, Stance> entries = new HashMap<>();

    /** Of each kind, the stances of a word in any frame. */
    private final Map<Kind, Map<String, Set<Stance>>> elsewhere = new EnumMap<>(Kind.class);

    private final Map<String, Set<String>> classes = new HashMap<>();

    private final List<String> examples = new ArrayList<>();

    /** Reads the cues that come with this package. */
    static CueLexicon standard() {
        CueLexicon lexicon = new CueLexicon();
        for (String file : FILES) {
            try (InputStream in = CueLexicon.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("resource missing: " + file);
                }
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(lexicon::line);
            } catch (IOException failed) {
                throw new UncheckedIOException(file, failed);
            }
        }
        return lexicon;
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("EXAMPLE ")) {
            examples.add(line.substring("EXAMPLE ".length()));
            return;
        }
        int colon = line.indexOf(':');
        String[] head =
                colon < 0 ? new String[0] : line.substring(0, colon).strip().split("\\s+");
        if (head.length == 1) {
            for (String word : line.substring(colon + 1).split(",")) {
                classes.computeIfAbsent(head[0], any -> new HashSet<>()).add(word.strip());
            }
            return;
        }
        if (head.length != 3) {
            throw new IllegalArgumentException("neither KIND FRAME STANCE: words nor CLASS: words: " + line);
        }
        Kind kind = Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
        Stance stance = Stance.valueOf(head[2].toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).split(",")) {
            String key = word.strip();
            entries.putIfAbsent(new Entry(kind, head[1].replace('_', ' '), key), stance);
            if (!head[1].equals("chain")) {
                elsewhere
                        .computeIfAbsent(kind, any -> new HashMap<>())
                        .computeIfAbsent(key, any -> EnumSet.noneOf(Stance.class))
                        .add(stance);
            }
        }
    }

    /** The stance of a cue in a frame; empty when it is not one. */
    Optional<Stance> stance(Kind kind, String frame, String key) {
        return Optional.ofNullable(entries.get(new Entry(kind, frame, key)));
    }

    /**
     * The stance of a cue that is not listed in the frame: as in its other frames where they agree, and where they do not, an
     * infinitive tells of what is not yet so.
     */
    Stance guess(Kind kind, String frame, String key) {
        if (Linear.FRAMES.contains(frame)) {
            return stance(kind, "that", key)
                    .or(() -> stance(kind, "before", key))
                    .or(() -> stance(kind, "quote", key))
                    .orElse(Stance.ASSERTS);
        }
        Set<Stance> others = elsewhere.getOrDefault(kind, Map.of()).getOrDefault(key, Set.of());
        if (others.size() == 1) {
            return others.iterator().next();
        }
        return frame.endsWith("inf") ? Stance.EXPECTS : Stance.ASSERTS;
    }

    /** Whether the lexicon knows the word in any frame. */
    boolean knows(Kind kind, String key) {
        return elsewhere.getOrDefault(kind, Map.of()).containsKey(key);
    }

    /** Whether a word is of a class of the files: {@code deed}, {@code blow}, {@code armed}, {@code target}. */
    boolean isOf(String name, String word) {
        return classes.getOrDefault(name, Set.of()).contains(word);
    }

    /** The marked sentences of the files. */
    List<String> examples() {
        return List.copyOf(examples);
    }
}
