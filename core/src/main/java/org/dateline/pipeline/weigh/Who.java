// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a clause names or refers to.
 *
 * @param id of the story's entity, where the name is one's
 * @param keys the words of the name, folded
 */
record Who(@Nullable String id, Set<String> keys) {
    Who {
        keys = Set.copyOf(keys);
    }

    boolean is(Who other) {
        if (id != null && other.id != null) {
            return id.equals(other.id);
        }
        return keys.stream().anyMatch(other.keys::contains);
    }
}
