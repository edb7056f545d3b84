// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Verbs by which one does something to another; from the file beside the classes. */
final class Deeds {
    private final Set<String> lemmas = new HashSet<>();
    private final Map<String, String> examples = new HashMap<>();

    Deeds() {
        for (String line : Lexicon.read("deeds.txt")) {
            if (line.startsWith("EXAMPLE ")) {
                String[] parts = line.substring("EXAMPLE ".length()).split("\\|", 2);
                examples.put(parts[1].strip(), parts[0].strip());
                continue;
            }
            for (String lemma : line.split(",")) {
                lemmas.add(lemma.strip());
            }
        }
    }

    boolean are(String lemma) {
        return lemmas.contains(lemma);
    }

    /** By sentence, the verb of it that is a deed. */
    Map<String, String> examples() {
        return Map.copyOf(examples);
    }
}
