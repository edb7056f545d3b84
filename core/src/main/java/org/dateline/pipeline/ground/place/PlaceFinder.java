// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Countries;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds toponyms that are used as places and resolves them against a gazetteer. Where no entry fits, the place has no
 * coordinates.
 */
public final class PlaceFinder {
    private static final PlaceUse USE = PlaceUse.load();
    private static final Set<String> USUAL = Gazetteers.usualSenses();

    private static final Set<String> ENGLISH = Set.of("USA", "GBR", "CAN", "AUS", "NZL", "IRL");
    private static final long WITH_AIRPORT = 50_000;

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
        OutletHome home = OutletHome.of(document.report(), USE::isOutletWord);
        for (String name : home.names(gazetteer)) {
            all.add(new Ranking.Name(name, null, home.atHome(gazetteer.named(name)), List.of()));
        }
        Ranking ranking = new Ranking(all, nationalities(document), USUAL, home.country());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            PlaceNames.Found one = found.get(i);
            Optional<Toponym> toponym = ranking.of(ranked.get(i));
            boolean acts = toponym.isPresent() && toponym.get().precision() == Place.Precision.COUNTRY;
            if (USE.isPlace(one.sentence(), one.head(), acts)) {
                places.add(place(one, toponym.orElse(null), document.text()));
            }
        }
        datelinePlace(document, ranking).ifPresent(places::add);
        places.sort(Comparator.comparing(Place::span));
        return places;
    }

    /** "Paris, Texas", "Homs (Syria)", "Aleppo in Syria": the name right behind tells where. */
    private Ranking.Name name(PlaceNames.Found one, PlaceNames.@Nullable Found next, String text) {
        String own = one.span().of(text);
        String abbreviated = abbreviation(one);
        if (abbreviated != null) {
            return new Ranking.Name(own, abbreviated, candidates(own), gazetteer.named(abbreviated)).withinContainer();
        }
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
        Ranking.Name name = new Ranking.Name(own, container, candidates(own), candidates(container));
        return between.equals(",") && !isListed(next) ? name.withinContainer() : name;
    }

    /** "Oslo, Bergen and Tromsø" is a list; none of them lies in another. */
    private static boolean isListed(PlaceNames.Found next) {
        int behind = next.end();
        return behind < next.sentence().size()
                && Set.of("and", "or", "&")
                        .contains(next.sentence().token(behind).lemma());
    }

    /** The word behind a comma when it names a division or country, as "Ky." does, whatever the name model took it for. */
    private @Nullable String abbreviation(PlaceNames.Found one) {
        Sentence sentence = one.sentence();
        int at = one.end() + 1;
        if (at >= sentence.size() || !sentence.token(one.end()).word().equals(",")) {
            return null;
        }
        String word = sentence.token(at).word();
        boolean region = word.endsWith(".")
                && gazetteer.named(word).stream().anyMatch(two -> two.precision() == Place.Precision.PROVINCE);
        return region ? word : null;
    }

    private List<Toponym> candidates(String name) {
        List<Toponym> named = gazetteer.named(name);
        if (!named.isEmpty()) {
            return named;
        }
        int blank = name.indexOf(' ');
        if (blank > 0 && USE.isDirection(name.substring(0, blank))) {
            return candidates(name.substring(blank + 1));
        }
        List<Toponym> core = candidatesOfCore(name);
        return core.isEmpty() ? romanised(name) : core;
    }

    /** "Nyanza Province" is the division Nyanza, "Tartus International Airport" is at Tartus. */
    private List<Toponym> candidatesOfCore(String name) {
        int last = name.lastIndexOf(' ');
        String kind = last < 0 ? "" : name.substring(last + 1).toLowerCase(Locale.ROOT);
        if (USE.isDivision(kind)) {
            return gazetteer.named(name.substring(0, last)).stream()
                    .filter(one ->
                            one.precision() == Place.Precision.PROVINCE || one.precision() == Place.Precision.DISTRICT)
                    .toList();
        }
        if (USE.isNamedAfterTown(kind)) {
            for (int end = last; end > 0; end = name.lastIndexOf(' ', end - 1)) {
                List<Toponym> towns = gazetteer.named(name.substring(0, end)).stream()
                        .filter(one -> one.precision() == Place.Precision.CITY && one.population() >= WITH_AIRPORT)
                        .toList();
                if (!towns.isEmpty()) {
                    return towns;
                }
            }
        }
        return List.of();
    }

    /** Other romanisations, of as many words; where names are English, another spelling is another name. */
    private List<Toponym> romanised(String name) {
        int words = name.split(" ").length;
        return gazetteer.soundingLike(name).stream()
                .filter(one -> one.country() == null || !ENGLISH.contains(one.country()))
                .filter(one -> one.name().split(" ").length == words)
                .toList();
    }

    /** The place that opens the report: it stands in what is left out of the prose. */
    private Optional<Place> datelinePlace(Document document, Ranking ranking) {
        String dateline = document.report().datelinePlace();
        int start = dateline == null ? -1 : document.text().indexOf(dateline);
        if (dateline == null || start < 0 || dateline.isBlank()) {
            return Optional.empty();
        }
        Span span = new Span(start, start + dateline.length());
        boolean apart = document.layout().excluded().stream()
                .anyMatch(excluded -> excluded.span().contains(span));
        if (!apart) {
            return Optional.empty();
        }
        return ranking.of(new Ranking.Name(dateline, null, candidates(dateline), List.of()))
                .map(toponym -> new Place(
                        span,
                        toponym.name(),
                        toponym.latitudeDegrees(),
                        toponym.longitudeDegrees(),
                        toponym.country(),
                        toponym.id(),
                        toponym.precision()));
    }

    /** How often each country is named by an adjective or its people: "Syrian", "Greeks". */
    private static Map<String, Integer> nationalities(Document document) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (Character.isUpperCase(token.word().charAt(0))
                        && !token.ner().equals("LOCATION")) {
                    Countries.table()
                            .byDemonym(token.word())
                            .ifPresent(country -> counts.merge(country.iso3(), 1, Integer::sum));
                }
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
                || USE.isFacility(sentence.token(one.end() - 1).lemma().toLowerCase(Locale.ROOT));
    }
}
