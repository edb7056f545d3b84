// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.ComparableName;
import org.dateline.model.EntityKind;

/** One report's spellings of one name: "Kristin Holm" and "Kristen Holm", "Lawrence Vega" and "Larry Vega". */
final class Spellings {
    private record Spelled(Draft draft, ComparableName name) {}

    private final Map<String, List<Spelled>> byKey = new HashMap<>();

    private Spellings() {}

    /** Puts together the referents of names of several words that are spellings of one. */
    static void unite(List<Draft> names) {
        Spellings spellings = new Spellings();
        Map<String, Draft> distinct = new LinkedHashMap<>();
        for (Draft name : names) {
            if (name.referent() != null && name.text.indexOf(' ') > 0 && isCompared(name.kind())) {
                distinct.putIfAbsent(name.kind() + " " + name.text, name);
            }
        }
        distinct.values().forEach(spellings::meet);
    }

    private static boolean isCompared(EntityKind kind) {
        return switch (kind) {
            case PERSON, ORGANIZATION, GROUP, FACILITY -> true;
            default -> false;
        };
    }

    private void meet(Draft draft) {
        boolean person = draft.kind() == EntityKind.PERSON;
        ComparableName name = ComparableName.of(draft.kind(), draft.text);
        for (String key : name.keys()) {
            List<Spelled> same =
                    byKey.computeIfAbsent((person ? "person " : "body ") + key, missing -> new ArrayList<>());
            for (Spelled other : same) {
                if (isOne(draft, other.draft) && name.match(other.name).isPresent()) {
                    Objects.requireNonNull(other.draft.referent()).absorb(Objects.requireNonNull(draft.referent()));
                }
            }
            same.add(new Spelled(draft, name));
        }
    }

    private static boolean isOne(Draft one, Draft other) {
        Referent a = Objects.requireNonNull(one.referent());
        Referent b = Objects.requireNonNull(other.referent());
        boolean countries =
                a.country() == null || b.country() == null || a.country().equals(b.country());
        return a != b && a.gender().agrees(b.gender()) && countries;
    }
}
