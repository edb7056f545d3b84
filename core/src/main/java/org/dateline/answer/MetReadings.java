// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** The readings behind stories and their entities, each fetched once. */
public final class MetReadings {
    private final Store store;
    private final Map<String, Optional<Reading>> readings = new HashMap<>();

    public MetReadings(Store store) {
        this.store = store;
    }

    /** By reading that still is in the store, the ids that the entity has there. */
    Map<Reading, Set<String>> of(Dossiers.Met met) throws IOException {
        Set<Evidence> mentions = new HashSet<>(met.who().mentions());
        Set<String> reports = new LinkedHashSet<>();
        met.who().mentions().forEach(one -> reports.add(one.report()));
        Map<Reading, Set<String>> found = new LinkedHashMap<>();
        for (String report : reports) {
            Reading reading = reading(report).orElse(null);
            if (reading == null) {
                continue;
            }
            Set<String> them = new HashSet<>();
            reading.mentions().forEach(one -> {
                if (one.entity() != null && mentions.contains(new Evidence(report, one.span()))) {
                    them.add(one.entity());
                }
            });
            found.put(reading, them);
        }
        return found;
    }

    /** What the report says there, on one line; empty where it is gone. */
    String words(Evidence evidence) throws IOException {
        String text = reading(evidence.report()).map(Reading::text).orElse("");
        return evidence.span().end() > text.length()
                ? ""
                : evidence.span().of(text).replaceAll("\\s+", " ");
    }

    static Story.@Nullable Member member(Story story, String report) {
        return story.reports().stream()
                .filter(one -> one.report().equals(report))
                .findFirst()
                .orElse(null);
    }

    /** Nothing for a report that the store no longer holds. */
    public Optional<Reading> reading(String report) throws IOException {
        Optional<Reading> known = readings.get(report);
        if (known == null) {
            known = store.reading(report);
            readings.put(report, known);
        }
        return known;
    }
}
