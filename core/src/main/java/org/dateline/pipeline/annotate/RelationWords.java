// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that name lasting ties; {@code relations.txt} says what its rows are. */
final class RelationWords {
    /** A tie by a hyphened participle: whether the first part is its end rather than its beginning. */
    record Participle(String kind, boolean to) {}

    private final Set<String> seats = new HashSet<>();
    private final Set<String> needTo = new HashSet<>();
    private final Set<String> becoming = new HashSet<>();
    private final Set<String> beginning = new HashSet<>();
    private final Set<String> mutual = new HashSet<>();
    private final Map<String, String> ending = new HashMap<>();
    private final Map<String, String> phrasal = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> owned = new HashMap<>();
    private final Map<String, Participle> participles = new HashMap<>();

    RelationWords() {
        for (String line : Resource.lines("relations.txt")) {
            String[] cells = line.split("[:\\s]+");
            switch (cells[0]) {
                case "noun" -> nouns.put(cells[2].replace('_', ' '), cells[1]);
                case "verb" -> {
                    verbs.put(cells[2], cells[1]);
                    if (cells.length > 3) {
                        needTo.add(cells[2]);
                    }
                }
                case "phrasal", "passive" -> phrasal.put(cells[0] + " " + cells[2] + " " + cells[3], cells[1]);
                case "become" -> becoming.add(cells[1]);
                case "begins" -> beginning.add(cells[1]);
                case "ends" -> ending.put(cells[2], cells[1]);
                case "mutual" -> mutual.add(cells[1]);
                case "seat" -> seats.add(cells[1]);
                case "owned" -> owned.put(cells[2], cells[1]);
                case "participle" -> participles.put(cells[3], new Participle(cells[1], cells[2].equals("to")));
                default -> throw new IllegalStateException("relations.txt: no such row: " + line);
            }
        }
    }

    @Nullable String noun(String lemma) {
        return nouns.get(lemma);
    }

    /** A tie of the verb's subject to what stands behind the preposition. */
    @Nullable String phrasal(String lemma, String preposition, boolean passive) {
        return phrasal.get((passive ? "passive " : "phrasal ") + lemma + " " + preposition);
    }

    /** Whether a verb of supplying tells to whom with "to" only, as its object is the goods. */
    boolean needsTo(String lemma) {
        return needTo.contains(lemma);
    }

    /** Whether the noun is the place that a body is led from. */
    boolean isSeat(String lemma) {
        return seats.contains(lemma);
    }

    /** Whether the verb makes its subject what its complement says. */
    boolean isBecoming(String lemma) {
        return becoming.contains(lemma);
    }

    /** Whether the verb of a tie tells how it begins rather than that it holds. */
    boolean begins(String lemma) {
        return beginning.contains(lemma);
    }

    /** Whether the verb tells how a tie ends. */
    boolean ends(String lemma) {
        return ending.containsKey(lemma);
    }

    boolean endsTie(String lemma, String kind) {
        return kind.equals(ending.get(lemma));
    }

    /** The tie that the verb ends. */
    @Nullable String ended(String lemma) {
        return ending.get(lemma);
    }

    /** Whether the verb ties those to each other whom its subject names. */
    boolean isMutual(String lemma) {
        return mutual.contains(lemma);
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
