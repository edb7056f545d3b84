// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of elements mean: the table {@code names.tsv}. */
final class Names {
    /** A line of the table that a test runs: a name and the kinds that it must give. */
    record Example(String name, List<String> kinds) {}

    private static final Names SHIPPED = new Names();

    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> within = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    private Names() {
        for (List<String> row : Tables.rows("names.tsv")) {
            if (row.get(0).equals("EXAMPLE")) {
                examples.add(new Example(row.get(1), List.of(row.get(2).split(" "))));
                continue;
            }
            for (String word : row.get(1).split(" ")) {
                if (word.endsWith("*")) {
                    within.put(word.substring(0, word.length() - 1), row.get(0));
                } else {
                    whole.put(word, row.get(0));
                }
            }
        }
    }

    static Names shipped() {
        return SHIPPED;
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** The kind of a word of a name, or {@code null}. */
    @Nullable String kind(String word) {
        String kind = whole.get(word);
        if (kind != null) {
            return kind;
        }
        for (Map.Entry<String, String> stem : within.entrySet()) {
            if (word.contains(stem.getKey())) {
                return stem.getValue();
            }
        }
        return null;
    }
}
