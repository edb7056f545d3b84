// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that name lasting ties; {@code relations.txt} says what its rows are. */
final class RelationWords {
    /** A tie by a hyphened participle: whether the first part is its end rather than its beginning. */
    record Participle(String kind, boolean to) {}

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> owned = new HashMap<>();
    private final Map<String, Participle> participles = new HashMap<>();

    RelationWords() {
        for (String line : Resource.lines("relations.txt")) {
            String[] cells = line.split("[:\\s]+");
            switch (cells[0]) {
                case "noun" -> nouns.put(cells[2], cells[1]);
                case "verb" -> verbs.put(cells[2], cells[1]);
                case "owned" -> owned.put(cells[2], cells[1]);
                case "participle" -> participles.put(cells[3], new Participle(cells[1], cells[2].equals("to")));
                default -> throw new IllegalStateException("relations.txt: no such row: " + line);
            }
        }
    }

    @Nullable String noun(String lemma) {
        return nouns.get(lemma);
    }

    @Nullable String verb(String lemma) {
        return verbs.get(lemma);
    }

    @Nullable String owned(String lemma) {
        return owned.get(lemma);
    }

    @Nullable Participle participle(String lemma) {
        return participles.get(lemma);
    }
}
