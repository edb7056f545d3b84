// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.ComparableName;
import org.dateline.model.EntityKind;
import org.dateline.model.NameMatch;
import org.dateline.model.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The names of an entity as they are compared with those of others; of one whose kind is not known, both as a person's and as a
 * body's.
 *
 * @param keys see {@link ComparableName#keys()}
 */
record Likeness(List<ComparableName> people, List<ComparableName> bodies, Set<String> keys) {
    Likeness {
        people = List.copyOf(people);
        bodies = List.copyOf(bodies);
    }

    static Likeness of(EntityKind kind, Collection<String> names) {
        List<String> written = names.stream()
                .filter(name -> Node.isName(name) && !Spelling.of(name).words().isEmpty())
                .toList();
        boolean full = written.stream().anyMatch(Likeness::isFull);
        List<ComparableName> people = new ArrayList<>();
        List<ComparableName> bodies = new ArrayList<>();
        for (String name : written) {
            if (kind == EntityKind.PERSON || kind == EntityKind.OTHER) {
                // Who has a full name is known by that: the surname may be another's.
                if (!full || isFull(name)) {
                    people.add(ComparableName.of(EntityKind.PERSON, name));
                }
            }
            if (kind != EntityKind.PERSON) {
                bodies.add(ComparableName.of(kind, name));
            }
        }
        Set<String> keys = new TreeSet<>();
        people.forEach(name -> keys.addAll(name.keys()));
        bodies.forEach(name -> keys.addAll(name.keys()));
        return new Likeness(people, bodies, keys);
    }

    private static boolean isFull(String name) {
        return Spelling.of(name).words().size() > 1;
    }

    /** The surest reason for which the two have a name in common. */
    Optional<NameMatch> match(Likeness other, boolean personal) {
        return Optional.ofNullable(personal ? best(people, other.people) : best(bodies, other.bodies));
    }

    private static @Nullable NameMatch best(List<ComparableName> names, List<ComparableName> others) {
        NameMatch best = null;
        for (ComparableName name : names) {
            for (ComparableName other : others) {
                NameMatch one = name.match(other).orElse(null);
                best = best == null || one != null && one.compareTo(best) < 0 ? one : best;
            }
        }
        return best;
    }
}
