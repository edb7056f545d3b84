// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.Spelling;

/** By which keys an entity is found: those of its names, and of the last word of each, which is mostly a surname. */
public final class Names {
    private Names() {}

    public static Set<String> keys(Entity entity) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(0, entity.name());
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            keys.addAll(keys(name));
        }
        return keys;
    }

    /** The keys of one name. */
    public static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        String stripped = name.strip();
        keys.add(Spelling.key(stripped));
        keys.add(Spelling.key(stripped.substring(stripped.lastIndexOf(' ') + 1)));
        keys.remove("");
        return keys;
    }
}
