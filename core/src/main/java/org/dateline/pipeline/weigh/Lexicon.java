// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that news English uses for one act or one kind of thing, and words that say little; from files beside it. */
final class Lexicon {
    /** Before a word that goes with an act and is none itself. */
    private static final String THING = "~";
    /** Begins the stem of a phrase whose first word says little. */
    private static final String OF_PHRASE = "=";

    /** An example line of a file: words in which a class is to be found. */
    record Example(String name, String words) {}

    private record Phrase(List<String> stems, String name, boolean isThing) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Set<String> acts = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final List<Example> examples = new ArrayList<>();

    Lexicon() {
        read("acts.txt").forEach(line -> addClass(line, true));
        read("things.txt").forEach(line -> addClass(line, false));
        read("stopwords.txt").forEach(line -> List.of(line.split("\\s+")).forEach(word -> light.add(Stem.of(word))));
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Phrase one) -> -one.stems.size())));
    }

    static List<String> read(String file) {
        InputStream stream = Lexicon.class.getResourceAsStream("/org/dateline/pipeline/weigh/" + file);
        if (stream == null) {
            throw new IllegalStateException("missing from the library: " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void addClass(String line, boolean act) {
        if (line.startsWith("EXAMPLE ")) {
            String[] parts = line.substring("EXAMPLE ".length()).split("\\|", 2);
            examples.add(new Example(parts[0].strip(), parts[1].strip()));
            return;
        }
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        if (act) {
            acts.add(name);
        }
        for (String entry : line.substring(colon + 1).split(",")) {
            String words = entry.strip();
            boolean thing = words.startsWith(THING);
            List<String> stems = Stream.of((thing ? words.substring(THING.length()) : words).split("[ -]"))
                    .map(Stem::of)
                    .toList();
            byFirst.computeIfAbsent(stems.get(0), any -> new ArrayList<>()).add(new Phrase(stems, name, thing || !act));
        }
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** Whether a word tells that something happens, and not only what goes with it: "transport" does, "passenger" does not. */
    boolean isAct(Term term) {
        Set<String> ofPhrases = new TreeSet<>(term.classes());
        ofPhrases.removeAll(classesOf(term.stem()));
        return ofPhrases.stream().anyMatch(acts::contains)
                || wordsOf(term.stem()).anyMatch(phrase -> !phrase.isThing);
    }

    private Stream<Phrase> wordsOf(String stem) {
        return byFirst.getOrDefault(stem, List.of()).stream().filter(phrase -> phrase.stems.size() == 1);
    }

    boolean isLight(String stem) {
        return light.contains(stem);
    }

    /** The word with this stem. */
    Term term(String stem) {
        return new Term(stem, classesOf(stem), isLight(stem));
    }

    /** Classes of one word. */
    Set<String> classesOf(String stem) {
        return wordsOf(stem).map(Phrase::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Phrases of two and more words in running text; up to two words may stand between their words.
     *
     * @return classes by the word that begins the phrase
     */
    Map<String, Set<String>> phrasesIn(List<String> stems) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (int i = 0; i < stems.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(stems.get(i), List.of())) {
                if (phrase.stems.size() > 1 && matches(phrase.stems, stems, i)) {
                    found.computeIfAbsent(stems.get(i), any -> new TreeSet<>()).add(phrase.name);
                }
            }
        }
        return found;
    }

    /** A word that begins a phrase, with what the phrase may stand for. */
    Term term(String stem, Set<String> ofPhrase) {
        boolean isLight = isLight(stem);
        Set<String> classes = new TreeSet<>(ofPhrase);
        if (!isLight) {
            classes.addAll(classesOf(stem));
        }
        return new Term(isLight ? OF_PHRASE + String.join(" ", classes) : stem, classes, false);
    }

    private static boolean matches(List<String> phrase, List<String> stems, int from) {
        int at = from;
        for (String stem : phrase.subList(1, phrase.size())) {
            int limit = Math.min(stems.size(), at + 4);
            int next = at + 1;
            while (next < limit && !stems.get(next).equals(stem)) {
                next++;
            }
            if (next >= limit) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
