// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The short words that hold a language's sentences together. */
final class FunctionWords {
    private static final Map<String, List<String>> LANGUAGES = load();
    private static final int MOST_WORDS = 1500;
    private static final int LONGEST = 8;
    private static final int LEAST_WORDS = 20;
    private static final double LEAST_SHARE = 0.12;
    /** How much the best language must be ahead of the next. */
    private static final double LEAD = 1.25;

    private FunctionWords() {}

    static boolean any(String word) {
        return LANGUAGES.containsKey(word);
    }

    /** The language of a text by its function words or its script, as ISO 639-1, or {@code null} where it is not clear. */
    static @Nullable String language(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int words = 0;
        int at = 0;
        while (at < text.length() && words < MOST_WORDS) {
            int from = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                words++;
                String word =
                        at - from > LONGEST ? "" : text.substring(from, at).toLowerCase(Locale.ROOT);
                for (String language : LANGUAGES.getOrDefault(word, List.of())) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
            at++;
        }
        String script = Scripts.language(text);
        return script != null ? script : words < LEAST_WORDS ? null : best(counts, words);
    }

    private static @Nullable String best(Map<String, Integer> counts, int words) {
        String best = null;
        int most = 0;
        int next = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                next = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                next = Math.max(next, entry.getValue());
            }
        }
        return most >= words * LEAST_SHARE && most >= next * LEAD ? best : null;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> languages = new HashMap<>();
        for (List<String> row : Tables.rows("function-words.tsv")) {
            for (String word : new LinkedHashSet<>(List.of(row.get(1).split(" ")))) {
                languages.computeIfAbsent(word, any -> new ArrayList<>()).add(row.get(0));
            }
        }
        return languages;
    }
}
