// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * How a text speaks: as a news report does, or as people talk in letters, forums and conversation. The same "will" and the
 * same plural weigh differently in the two.
 */
final class Register {
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("I", Set.of("i", "me", "my", "mine")),
            Map.entry("we", Set.of("we", "us", "our", "ours")),
            Map.entry("you", Set.of("you", "your", "yours", "u", "ur")),
            Map.entry("he", Set.of("he", "she", "him", "her", "his")),
            Map.entry("it", Set.of("it", "its")),
            Map.entry("they", Set.of("they", "them", "their")),
            Map.entry("!", Set.of("!", "!!")),
            Map.entry("?", Set.of("?")),
            Map.entry("n't", Set.of("n't", "n’t")),
            Map.entry("said", Set.of("said", "says", "told", "added", "announced")),
            Map.entry("money", Set.of("$", "%", "€", "£", "million", "billion", "percent")),
            Map.entry("quote", Set.of("``", "''", "\"", "“", "”")),
            Map.entry("bracket", Set.of("-lrb-", "-rrb-", "(", ")")),
            Map.entry("colon", Set.of(":", ";", "-", "--", "—")),
            Map.entry(
                    "chat",
                    Set.of(
                            "please", "thanks", "thank", "hi", "hello", "ok", "okay", "lol", "yes", "yeah", "hey",
                            "well", "um", "uh", "really", "just", "so", "very")));
    private static final Map<String, Set<String>> TAGS = Map.of(
            "names", Set.of("NNP", "NNPS"),
            "nouns", Set.of("NN", "NNS"),
            "past", Set.of("VBD", "VBN"),
            "present", Set.of("VBP", "VBZ", "VB"),
            "adverbs", Set.of("RB"),
            "numbers", Set.of("CD"),
            "genitives", Set.of("POS"),
            "adjectives", Set.of("JJ"),
            "prepositions", Set.of("IN"),
            "pronouns", Set.of("PRP", "PRP$"));
    private static final Set<String> ROOTS = Set.of("VBD", "VBZ", "VBP", "VB", "NN", "JJ", "VBN", "VBG");

    /** All names of traits, in order. */
    static final List<String> NAMES = Stream.of(
                    Stream.of("always", "length", "small start", "no full stop", "wh start", "and start", "verb start"),
                    WORDS.keySet().stream(),
                    TAGS.keySet().stream().map(name -> "share of " + name),
                    ROOTS.stream().map(tag -> "root " + tag))
            .flatMap(names -> names)
            .sorted()
            .toList();

    private static final Map<String, Integer> PLACES =
            NAMES.stream().collect(Collectors.toUnmodifiableMap(name -> name, NAMES::indexOf));

    private static final Map<String, Integer> TRAIT_OF_WORD = turned(WORDS, "");
    private static final Map<String, Integer> SHARE_OF_TAG = turned(TAGS, "share of ");

    private Register() {}

    /** By member, the place of its only set. */
    private static Map<String, Integer> turned(Map<String, Set<String>> sets, String before) {
        Map<String, Integer> places = new HashMap<>();
        sets.forEach((name, members) -> members.forEach(member -> {
            if (places.put(member, at(before + name)) != null) {
                throw new IllegalStateException("in two sets: " + member);
            }
        }));
        return Map.copyOf(places);
    }

    /** Traits of a sentence by name, 0 to 1; what is 0 is left out. */
    static Map<String, Double> traits(Sentence sentence) {
        double[] values = values(sentence);
        Map<String, Double> traits = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                traits.put(NAMES.get(i), values[i]);
            }
        }
        return traits;
    }

    /** The traits of a sentence, 0 to 1, in the order of {@link #NAMES}. */
    static double[] values(Sentence sentence) {
        double[] traits = new double[NAMES.size()];
        List<Token> tokens = sentence.tokens();
        int size = tokens.size();
        traits[at("always")] = 1;
        traits[at("length")] = Math.min(size, 40) / 40.0;
        int[] counts = new int[NAMES.size()];
        for (int i = 0; i < size; i++) {
            Integer ofWord = TRAIT_OF_WORD.get(sentence.lower(i));
            if (ofWord != null) {
                traits[ofWord] = 1;
            }
            Integer ofTag = SHARE_OF_TAG.get(tokens.get(i).tag());
            if (ofTag != null) {
                counts[ofTag]++;
            }
        }
        for (int share = 0; share < counts.length; share++) {
            if (counts[share] > 0) {
                traits[share] = Math.min(1, 2.0 * counts[share] / size);
            }
        }
        Token first = tokens.get(0);
        mark(traits, "small start", Character.isLowerCase(first.word().codePointAt(0)));
        mark(
                traits,
                "no full stop",
                Character.isLetterOrDigit(tokens.get(size - 1).word().codePointAt(0)));
        mark(traits, "wh start", first.tag().startsWith("W"));
        mark(traits, "and start", first.tag().equals("CC"));
        mark(traits, "verb start", first.tag().equals("VB"));
        String root = tokens.get(sentence.root()).tag();
        if (ROOTS.contains(root)) {
            traits[at("root " + root)] = 1;
        }
        return traits;
    }

    private static void mark(double[] traits, String name, boolean holds) {
        if (holds) {
            traits[at(name)] = 1;
        }
    }

    private static int at(String name) {
        return Objects.requireNonNull(PLACES.get(name));
    }
}
