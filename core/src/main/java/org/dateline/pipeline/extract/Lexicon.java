// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The event lexicon: verbs, nouns, and light verbs with their nouns, each with its entries in order of the files. */
final class Lexicon {
    /**
     * A light verb with the noun that names the event.
     *
     * @param preposition the one between them; empty where the noun is the object
     */
    record Light(String preposition, List<String> nouns, LexiconEntry entry) {
        Light {
            nouns = List.copyOf(nouns);
        }
    }

    private final Map<String, List<LexiconEntry>> verbs = new HashMap<>();
    private final Map<String, List<LexiconEntry>> nouns = new HashMap<>();
    private final Map<String, List<Light>> light = new HashMap<>();

    Lexicon() {
        for (String file : List.of("events-verbs.rules", "events-nouns.rules", "events-light.rules")) {
            for (RuleFile.Entry lines : RuleFile.read(file)) {
                if (lines.has("code")) {
                    take(lines, LexiconEntry.of(lines));
                }
            }
        }
    }

    private void take(RuleFile.Entry lines, LexiconEntry entry) {
        for (String verb : lines.items("verb")) {
            verbs.computeIfAbsent(verb, key -> new ArrayList<>()).add(entry);
        }
        for (String noun : lines.items("noun")) {
            nouns.computeIfAbsent(noun, key -> new ArrayList<>()).add(entry);
        }
        for (String pattern : lines.items("light")) {
            String[] parts = pattern.split("\\+", -1);
            Light one = new Light(
                    parts.length == 3 ? parts[1] : "", List.of(parts[parts.length - 1].split("\\|", -1)), entry);
            for (String verb : parts[0].split("\\|", -1)) {
                light.computeIfAbsent(verb, key -> new ArrayList<>()).add(one);
            }
        }
    }

    List<LexiconEntry> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<LexiconEntry> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    List<Light> light(String verb) {
        return light.getOrDefault(verb, List.of());
    }

    /** Whether a verb or noun of this lemma can name an event. */
    boolean knowsNoun(String lemma) {
        return nouns.containsKey(lemma);
    }
}
