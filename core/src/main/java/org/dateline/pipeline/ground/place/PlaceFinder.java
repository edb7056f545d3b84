// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Countries;
import org.dateline.model.Document;
import org.dateline.model.Excluded;
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
    /** What stands behind the dateline's town: ", Mont. (AP)", ", South Africa —". */
    private static final Pattern REGION = Pattern.compile(", (\\p{Lu}[^,()—–]*?)(?= *(?:[,(—–]|-))");

    private static final PlaceUse USE = PlaceUse.load();
    private static final Set<String> USUAL = Gazetteers.usualSenses();

    private final Gazetteer gazetteer;
    private final PlaceWeights weights;
    private final PlaceNames names;
    private final Candidates candidates;

    /** With the gazetteer that {@link Gazetteers#standard()} tells. */
    public PlaceFinder() {
        this(Gazetteers.standard());
    }

    public PlaceFinder(Gazetteer gazetteer) {
        this(gazetteer, PlaceWeights.standard());
    }

    public PlaceFinder(Gazetteer gazetteer, PlaceWeights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
        this.names = new PlaceNames(gazetteer, USE);
        this.candidates = new Candidates(gazetteer, USE);
    }

    /** The names of a report with what they may mean; to learn from. */
    public List<PlaceChoice> choices(Document document) {
        Scene scene = scene(document);
        List<PlaceChoice> choices = new ArrayList<>();
        for (int i = 0; i < scene.found().size(); i++) {
            Ranking.Name name = scene.names().get(i);
            choices.add(new PlaceChoice(
                    scene.found().get(i).span(),
                    name.candidates(),
                    scene.ranking().clues(name)));
        }
        return choices;
    }

    /** What is found in a report, the names that are looked up for it, and what they mean. */
    private record Scene(List<PlaceNames.Found> found, List<Ranking.Name> names, Ranking ranking) {}

    private Scene scene(Document document) {
        List<PlaceNames.Found> found = names.in(document);
        List<Ranking.Name> ranked = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            ranked.add(name(found.get(i), i + 1 < found.size() ? found.get(i + 1) : null, document.text()));
        }
        placeWithin(ranked);
        List<Ranking.Name> all = new ArrayList<>(ranked);
        Dateline told = dateline(document);
        String dateline = document.report().datelinePlace();
        if (told != null) {
            all.add(0, told.name());
        } else if (dateline != null) {
            all.add(0, new Ranking.Name(dateline, null, candidates.of(dateline), List.of()));
        }
        OutletHome home = OutletHome.of(document.report(), USE::isOutletWord);
        Set<String> homeNames = new HashSet<>();
        for (String name : home.names(gazetteer)) {
            homeNames.add(NameTable.key(name));
            all.add(new Ranking.Name(name, null, home.atHome(gazetteer.named(name)), List.of()));
        }
        Ranking.Setting setting = new Ranking.Setting(nationalities(document), USUAL, home.country(), homeNames);
        return new Scene(found, ranked, new Ranking(all, setting, weights));
    }

    /**
     * What is found in a report.
     *
     * @param none names that the name model took for places', which nothing in the report tells to be
     */
    public record Findings(List<Place> places, Set<Span> none) {
        public Findings {
            places = List.copyOf(places);
            none = Set.copyOf(none);
        }
    }

    public List<Place> find(Document document) {
        return look(document).places();
    }

    public Findings look(Document document) {
        Scene scene = scene(document);
        List<PlaceNames.Found> found = scene.found();
        List<Ranking.Name> ranked = scene.names();
        Ranking ranking = scene.ranking();
        List<Optional<Toponym>> meant = ranked.stream().map(ranking::of).toList();
        Surroundings around = surroundings(meant, ranking);
        Vouchers vouchers = new Vouchers(
                USE,
                document.text(),
                found,
                meant.stream().map(Optional::isPresent).toList(),
                ranked.stream().map(name -> !name.containers().isEmpty()).toList());
        List<Place> places = new ArrayList<>();
        Set<Span> none = new HashSet<>();
        Toponym town = null;
        for (int i = 0; i < found.size(); i++) {
            PlaceNames.Found one = found.get(i);
            Optional<Toponym> toponym = meant.get(i);
            if (toponym.isPresent()
                    && toponym.get().precision() == Place.Precision.CITY
                    && ranking.tellsOf(toponym.get().country())) {
                town = toponym.get();
            }
            Toponym last = isOfTown(one) ? town : null;
            String written = one.span().of(document.text());
            boolean part = toponym.isPresent() && !ranked.get(i).text().equals(written);
            boolean acts = !part && toponym.isPresent() && toponym.get().precision() == Place.Precision.COUNTRY;
            if (toponym.isEmpty() && !vouchers.has(one, document.text())) {
                none.add(one.span());
            } else if (USE.isPlace(one.sentence(), one.head(), acts)) {
                places.add(toponym.map(it -> place(one, it, part))
                        .orElseGet(() -> around.place(one.span(), written, isSite(one), last)));
            }
        }
        places.addAll(datelinePlaces(document, ranking));
        places.sort(Comparator.comparing(Place::span));
        return new Findings(places, none);
    }

    private static Surroundings surroundings(List<Optional<Toponym>> meant, Ranking ranking) {
        return new Surroundings(meant.stream()
                .flatMap(Optional::stream)
                .filter(one -> ranking.tellsOf(one.country()))
                .toList());
    }

    /** What is named by a place in it is there: "the Aleppo Public Library". */
    private void placeWithin(List<Ranking.Name> names) {
        Set<String> known = new HashSet<>();
        names.stream()
                .filter(name -> !name.candidates().isEmpty())
                .forEach(name -> known.add(NameTable.key(name.text())));
        names.replaceAll(name -> {
            String part = name.candidates().isEmpty() ? candidates.within(name.text(), known::contains) : null;
            return part == null
                    ? name
                    : new Ranking.Name(part, name.container(), gazetteer.named(part), name.containers());
        });
    }

    /** "Paris, Texas", "Homs (Syria)", "Aleppo in Syria": the name right behind tells where. */
    private Ranking.Name name(PlaceNames.Found one, PlaceNames.@Nullable Found next, String text) {
        String own = one.span().of(text);
        String abbreviated = abbreviation(one);
        if (abbreviated != null) {
            return new Ranking.Name(own, abbreviated, candidates.of(own), gazetteer.named(abbreviated))
                    .withinContainer();
        }
        if (next == null || next.sentence().index() != one.sentence().index() || next.first() - one.end() > 2) {
            return new Ranking.Name(own, null, candidates.of(own), List.of());
        }
        String between = text.substring(one.span().end(), next.span().start()).strip();
        boolean contained =
                between.equals(",") || between.equals("(") || between.equals("in") || between.equals(", in");
        if (!contained) {
            return new Ranking.Name(own, null, candidates.of(own), List.of());
        }
        String container = next.span().of(text);
        Ranking.Name name = new Ranking.Name(own, container, candidates.of(own), candidates.of(container));
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

    /** The place that opens the report, and the division or country behind it: they stand in what is left out of the prose. */
    private List<Place> datelinePlaces(Document document, Ranking ranking) {
        Dateline dateline = dateline(document);
        if (dateline == null) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        ranking.of(dateline.name()).ifPresent(toponym -> places.add(place(dateline.town(), toponym)));
        if (dateline.region() != null) {
            places.add(place(dateline.region(), dateline.name().containers().get(0)));
        }
        return places;
    }

    /**
     * Where the report says that it comes from.
     *
     * @param region the characters of the division or country; {@code null} where none is told
     */
    private record Dateline(Span town, Ranking.Name name, @Nullable Span region) {}

    private @Nullable Dateline dateline(Document document) {
        String name = document.report().datelinePlace();
        if (name == null || name.isBlank()) {
            return null;
        }
        String text = document.text();
        for (Excluded excluded : document.layout().excluded()) {
            Span apart = excluded.span();
            if (text.regionMatches(true, apart.start(), name, 0, name.length())) {
                Span town = new Span(apart.start(), apart.start() + name.length());
                Matcher behind = REGION.matcher(text).region(town.end(), apart.end());
                String region = behind.lookingAt() ? behind.group(1) : "";
                List<Toponym> regions = gazetteer.named(region).stream()
                        .filter(one -> one.precision() == Place.Precision.COUNTRY
                                || one.precision() == Place.Precision.PROVINCE)
                        .sorted(NameTable.LARGEST)
                        .toList();
                Ranking.Name own = new Ranking.Name(name, null, candidates.of(name), List.of());
                return regions.isEmpty()
                        ? new Dateline(town, own, null)
                        : new Dateline(
                                town,
                                new Ranking.Name(name, region, candidates.of(name), regions).withinContainer(),
                                new Span(behind.start(1), behind.end(1)));
            }
        }
        return null;
    }

    private static Place place(Span span, Toponym toponym) {
        return new Place(
                span,
                toponym.name(),
                toponym.latitudeDegrees(),
                toponym.longitudeDegrees(),
                toponym.country(),
                toponym.id(),
                toponym.precision());
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

    /** @param part whether the place is only in the name of what stands there */
    private static Place place(PlaceNames.Found one, Toponym toponym, boolean part) {
        boolean site = (part || isSite(one)) && toponym.precision() == Place.Precision.CITY;
        return new Place(
                one.span(),
                toponym.name(),
                toponym.latitudeDegrees(),
                toponym.longitudeDegrees(),
                toponym.country(),
                toponym.id(),
                site ? Place.Precision.SITE : toponym.precision());
    }

    /** A street or a building, which is in the town that the report speaks of. */
    private static boolean isOfTown(PlaceNames.Found one) {
        return isSite(one) || USE.isOfTown(one.sentence().token(one.end() - 1).lemma());
    }

    /** "the Tartus base", "Larnaca airport": the name names what stands there. */
    private static boolean isSite(PlaceNames.Found one) {
        Sentence sentence = one.sentence();
        return (one.end() < sentence.size()
                        && USE.isFacility(sentence.token(one.end()).lemma()))
                || USE.isFacility(sentence.token(one.end() - 1).lemma().toLowerCase(Locale.ROOT));
    }
}
