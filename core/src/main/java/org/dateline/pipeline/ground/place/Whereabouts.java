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
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells the entities that are places which country they lie in, so that who shells a town is known to shell its country, and
 * people who are described by a town that they are of its country. Only where the gazetteer has all of them in one country.
 */
public final class Whereabouts {
    private Whereabouts() {}

    /** The document with countries for its places, and without places that are none. */
    public static Document complete(Document given, PlaceFinder.Findings findings) {
        Document document = findings.none().isEmpty() ? given : Unplaced.in(given, findings.none());
        List<Place> places = findings.places();
        Map<String, Set<String>> countries = new HashMap<>();
        for (Mention mention : document.mentions()) {
            boolean located = mention.kind() == EntityKind.PLACE || mention.kind() == EntityKind.FACILITY;
            if (located && mention.entity() != null && mention.form() == Mention.Form.NAME) {
                places.stream()
                        .filter(place -> place.country() != null && place.gazetteer() != null)
                        .filter(place -> place.span().equals(mention.span()))
                        .forEach(place -> countries
                                .computeIfAbsent(mention.entity(), missing -> new HashSet<>())
                                .add(place.country()));
            }
        }
        people(document, places, countries);
        List<Entity> entities = document.entities().stream()
                .map(entity -> complete(entity, countries.getOrDefault(entity.id(), Set.of())))
                .toList();
        return document.with(entities, document.relations());
    }

    /** People described as of or from a town: "residents of Aleppo", "the mayor of the city of Nablus". */
    private static void people(Document document, List<Place> places, Map<String, Set<String>> countries) {
        for (Mention mention : document.mentions()) {
            boolean described = mention.form() == Mention.Form.NOMINAL
                    && (mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.GROUP);
            if (described && mention.entity() != null && mention.sentence() >= 0) {
                Sentence sentence = document.sentences().get(mention.sentence());
                String country = home(sentence, mention.head(), places, 2);
                if (country != null) {
                    countries
                            .computeIfAbsent(mention.entity(), missing -> new HashSet<>())
                            .add(country);
                }
            }
        }
    }

    private static @Nullable String home(Sentence sentence, int head, List<Place> places, int steps) {
        for (int child : sentence.children(head, "nmod")) {
            boolean of = sentence.child(child, "case")
                    .filter(word -> sentence.token(word).is("of", "from"))
                    .isPresent();
            if (!of || steps == 0) {
                continue;
            }
            for (Place place : places) {
                boolean named = place.country() != null
                        && place.gazetteer() != null
                        && place.span().contains(sentence.token(child).span().start());
                if (named) {
                    return place.country();
                }
            }
            if (sentence.token(child)
                    .is("city", "town", "village", "district", "suburb", "province", "port", "region")) {
                return home(sentence, child, places, steps - 1);
            }
        }
        return null;
    }

    private static Entity complete(Entity entity, Set<String> countries) {
        return entity.country() == null && countries.size() == 1
                ? entity.withCountry(countries.iterator().next())
                : entity;
    }
}
