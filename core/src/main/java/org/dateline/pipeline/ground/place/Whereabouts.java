// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;

/**
 * Tells the entities that are places which country they lie in, so that who shells a town is known to shell its country. Only
 * where the gazetteer has all of an entity's names in one country.
 */
public final class Whereabouts {
    private Whereabouts() {}

    /** The document with countries for its places. */
    public static Document complete(Document document, List<Place> places) {
        Map<String, Set<String>> countries = new HashMap<>();
        for (Mention mention : document.mentions()) {
            if (mention.entity() != null && mention.form() == Mention.Form.NAME) {
                places.stream()
                        .filter(place -> place.country() != null && place.gazetteer() != null)
                        .filter(place -> place.span().equals(mention.span()))
                        .forEach(place -> countries
                                .computeIfAbsent(mention.entity(), missing -> new HashSet<>())
                                .add(place.country()));
            }
        }
        List<Entity> entities = document.entities().stream()
                .map(entity -> complete(entity, countries.getOrDefault(entity.id(), Set.of())))
                .toList();
        return new Document(
                document.report(),
                document.layout(),
                document.sentences(),
                document.mentions(),
                entities,
                document.relations());
    }

    private static Entity complete(Entity entity, Set<String> countries) {
        boolean place = entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.FACILITY;
        return place && entity.country() == null && countries.size() == 1
                ? entity.withCountry(countries.iterator().next())
                : entity;
    }
}
