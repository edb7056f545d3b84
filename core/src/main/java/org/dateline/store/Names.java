// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.ComparableName;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Spelling;

/**
 * By which keys an entity is found: those of its names, of the last word of each, which is mostly a surname, and those by which
 * names that are the same find each other.
 */
public final class Names {
    private Names() {}

    public static Set<String> keys(Entity entity) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(0, entity.name());
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            keys.addAll(spelled(name));
            keys.addAll(ComparableName.of(entity.kind(), name).keys());
        }
        return keys;
    }

    /** The keys of one name, whatever it is the name of. */
    public static Set<String> keys(String name) {
        Set<String> keys = spelled(name);
        for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE)) {
            keys.addAll(ComparableName.of(kind, name).keys());
        }
        return keys;
    }

    private static Set<String> spelled(String name) {
        Set<String> keys = new LinkedHashSet<>();
        String stripped = name.strip();
        keys.add(Spelling.key(stripped));
        keys.add(Spelling.key(stripped.substring(stripped.lastIndexOf(' ') + 1)));
        keys.remove("");
        return keys;
    }
}
