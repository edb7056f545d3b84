// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Place;

/** Finds toponyms that are used as places and resolves them against the gazetteer. */
public final class PlaceFinder {
    public List<Place> find(Document document) {
        return List.of();
    }
}
