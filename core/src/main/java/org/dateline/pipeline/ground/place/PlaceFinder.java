// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds toponyms that are used as places and resolves them against a gazetteer. Where no entry fits, the place has no
 * coordinates.
 */
public final class PlaceFinder {
    private static final PlaceUse USE = PlaceUse.load();

    private final Gazetteer gazetteer;
    private final PlaceNames names;

    /** With the gazetteer that {@link Gazetteers#standard()} tells. */
    public PlaceFinder() {
        this(Gazetteers.standard());
    }

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = new PlaceNames(gazetteer);
    }

    public List<Place> find(Document document) {
        List<PlaceNames.Found> found = names.in(document);
        List<Ranking.Name> ranked = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            ranked.add(name(found.get(i), i + 1 < found.size() ? found.get(i + 1) : null, document.text()));
        }
        List<Ranking.Name> all = new ArrayList<>(ranked);
        String dateline = document.report().datelinePlace();
        if (dateline != null) {
            all.add(0, new Ranking.Name(dateline, null, candidates(dateline), List.of()));
        }
        Ranking ranking = new Ranking(all, nationalities(document));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            PlaceNames.Found one = found.get(i);
            Optional<Toponym> toponym = ranking.of(ranked.get(i));
            boolean acts = toponym.isPresent() && toponym.get().precision() == Place.Precision.COUNTRY;
            if (USE.isPlace(one.sentence(), one.head(), acts)) {
                places.add(place(one, toponym.orElse(null), document.text()));
            }
        }
        places.sort(Comparator.comparing(Place::span));
        return places;
    }

    /** "Paris, Texas", "Homs (Syria)", "Aleppo in Syria": the name right behind tells where. */
    private Ranking.Name name(PlaceNames.Found one, PlaceNames.@Nullable Found next, String text) {
        String own = one.span().of(text);
        if (next == null || next.sentence().index() != one.sentence().index() || next.first() - one.end() > 2) {
            return new Ranking.Name(own, null, candidates(own), List.of());
        }
        String between = text.substring(one.span().end(), next.span().start()).strip();
        boolean contained =
                between.equals(",") || between.equals("(") || between.equals("in") || between.equals(", in");
        if (!contained) {
            return new Ranking.Name(own, null, candidates(own), List.of());
        }
        String container = next.span().of(text);
        return new Ranking.Name(own, container, candidates(own), candidates(container));
    }

    private List<Toponym> candidates(String name) {
        List<Toponym> named = gazetteer.named(name);
        return named.isEmpty() ? gazetteer.soundingLike(name) : named;
    }

    private static Map<String, Integer> nationalities(Document document) {
        Map<String, String> countryOf = new HashMap<>();
        for (Entity entity : document.entities()) {
            if (entity.country() != null) {
                countryOf.put(entity.id(), entity.country());
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Mention mention : document.mentions()) {
            String country = mention.entity() == null ? null : countryOf.get(mention.entity());
            if (mention.kind() == EntityKind.NATIONALITY && country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Place place(PlaceNames.Found one, @Nullable Toponym toponym, String text) {
        String written = one.span().of(text);
        boolean site = isSite(one);
        if (toponym == null) {
            return new Place(
                    one.span(), written, null, null, null, null, site ? Place.Precision.SITE : Place.Precision.CITY);
        }
        return new Place(
                one.span(),
                toponym.name(),
                toponym.latitudeDegrees(),
                toponym.longitudeDegrees(),
                toponym.country(),
                toponym.id(),
                site && toponym.precision() == Place.Precision.CITY ? Place.Precision.SITE : toponym.precision());
    }

    /** "the Tartus base", "Larnaca airport": the name names what stands there. */
    private static boolean isSite(PlaceNames.Found one) {
        Sentence sentence = one.sentence();
        return (one.end() < sentence.size()
                        && USE.isFacility(sentence.token(one.end()).lemma()))
                || USE.isFacility(sentence.token(one.end() - 1).lemma().toLowerCase(java.util.Locale.ROOT));
    }
}
