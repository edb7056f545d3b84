// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entities of several readings, merged.
 *
 * @param ids for each entity of each reading the id of the merged entity that it is
 */
public record Cast(List<Story.StoryEntity> entities, Map<EntityRef, String> ids) {
    public Cast {
        entities = List.copyOf(entities);
        ids = Map.copyOf(ids);
    }

    /** Id of the merged entity. */
    public Optional<String> id(String report, @Nullable String entity) {
        return entity == null ? Optional.empty() : Optional.ofNullable(ids.get(new EntityRef(report, entity)));
    }
}
