// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private static final Map<String, String> TRAIT_OF_WORD = turned(WORDS);
    private static final List<String> SHARES =
            TAGS.keySet().stream().map(name -> "share of " + name).toList();
    private static final Map<String, Integer> SHARE_OF_TAG = turned(TAGS).entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, tag -> SHARES.indexOf("share of " + tag.getValue())));

    private Register() {}

    /** By member, the name of its only set. */
    private static Map<String, String> turned(Map<String, Set<String>> sets) {
        Map<String, String> names = new HashMap<>();
        sets.forEach((name, members) -> members.forEach(member -> {
            if (names.put(member, name) != null) {
                throw new IllegalStateException("in two sets: " + member);
            }
        }));
        return Map.copyOf(names);
    }

    /** Traits of a sentence by name, 0 to 1; what is 0 is left out. */
    static Map<String, Double> traits(Sentence sentence) {
        Map<String, Double> traits = new TreeMap<>();
        List<Token> tokens = sentence.tokens();
        int size = tokens.size();
        traits.put("always", 1.0);
        traits.put("length", Math.min(size, 40) / 40.0);
        int[] counts = new int[SHARES.size()];
        for (int i = 0; i < size; i++) {
            String ofWord = TRAIT_OF_WORD.get(sentence.lower(i));
            if (ofWord != null) {
                traits.put(ofWord, 1.0);
            }
            Integer ofTag = SHARE_OF_TAG.get(tokens.get(i).tag());
            if (ofTag != null) {
                counts[ofTag]++;
            }
        }
        for (int share = 0; share < counts.length; share++) {
            if (counts[share] > 0) {
                traits.put(SHARES.get(share), Math.min(1, 2.0 * counts[share] / size));
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
        mark(traits, "root " + root, ROOTS.contains(root));
        return traits;
    }

    private static void mark(Map<String, Double> traits, String name, boolean holds) {
        if (holds) {
            traits.put(name, 1.0);
        }
    }
}
