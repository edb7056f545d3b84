// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Spelling;

/**
 * The people behind the names of those who held one office: all spellings of one name are one, a shorter name joins the one that
 * it can be short for, and one that could be short for several stands for nobody.
 */
final class Bearers {
    private final Map<String, Optional<String>> bearerOf = new LinkedHashMap<>();

    Bearers(Collection<String> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        List<String> fullestFirst = new ArrayList<>(counts.keySet());
        fullestFirst.sort(Comparator.comparingInt(
                        (String name) -> -Spelling.of(name).words().size())
                .thenComparing(name -> -counts.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder()));
        List<String> people = new ArrayList<>();
        for (String name : fullestFirst) {
            Spelling spelling = Spelling.of(name);
            List<String> homes = people.stream()
                    .filter(person -> spelling.same(Spelling.of(person)))
                    .toList();
            if (homes.isEmpty()) {
                homes = people.stream()
                        .filter(person -> spelling.shortFor(Spelling.of(person)))
                        .toList();
            }
            if (homes.isEmpty() && !spelling.words().isEmpty()) {
                people.add(name);
                homes = List.of(name);
            }
            bearerOf.put(name, homes.size() == 1 ? Optional.of(homes.get(0)) : Optional.empty());
        }
    }

    /** The fullest name of whoever goes by this one. */
    Optional<String> of(String name) {
        return bearerOf.getOrDefault(name, Optional.empty());
    }
}
