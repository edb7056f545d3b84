// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Countries;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which of the places of one name a report means: the one that lies in what is named right behind it ("Paris, Texas"), in a
 * country or province that the report names, near its other places, or else the most populous. The same name means the
 * same place throughout a report. In the spirit of Leidner, "Toponym Resolution in Text" (2007): one referent per
 * discourse, spatial minimality, population.
 */
final class Ranking {
    private static final long LARGE = 300_000;
    private static final double NEAR_KM = 300;
    private static final double CLOSE_KM = 80;
    private static final double LEAST_TOLD = 0.2;

    /** The shipped table has only names in use; a dump has also what a place was once called, or is in some language. */
    static final String GEONAMES = "geonames:";

    private static final Set<PlaceClue> LEADING = EnumSet.of(
            PlaceClue.CONTAINED,
            PlaceClue.COUNTRY_TOLD,
            PlaceClue.PROVINCE_TOLD,
            PlaceClue.NEAR,
            PlaceClue.MATES,
            PlaceClue.USUAL,
            PlaceClue.OUTLETS_COUNTRY);

    /** Inhabitants, in the order of the clues. */
    private static final long[] PEOPLE = {1_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000};

    /** A name as it stands in the text, and the name right behind it that may contain it. */
    record Name(String text, @Nullable String container, List<Toponym> candidates, List<Toponym> containers) {
        Name {
            candidates = List.copyOf(candidates);
            containers = List.copyOf(containers);
        }

        /** "Quarble, Idaho", where no Quarble of Idaho is known: it is somewhere in Idaho. Which is also what is told of it. */
        Name withinContainer() {
            Toponym division = containers.stream()
                    .filter(one -> one.precision() == Place.Precision.PROVINCE)
                    .findFirst()
                    .orElse(null);
            boolean town = containers.stream()
                    .anyMatch(one -> one.precision() == Place.Precision.CITY && one.population() > LARGE);
            boolean placed = candidates.stream()
                    .anyMatch(one -> isTold(one) || containers.stream().anyMatch(container -> isIn(one, container)));
            return division == null || town || placed ? this : new Name(text, container, List.of(division), containers);
        }

        private static boolean isTold(Toponym one) {
            return switch (one.precision()) {
                case COUNTRY, PROVINCE, REGION -> true;
                case CITY, DISTRICT, SITE -> false;
            };
        }
    }

    /** What is known of a report besides the names in it. */
    record Setting(Map<String, Integer> countries, Set<String> usual, @Nullable String home, Set<String> homeNames) {
        /**
         * @param countries how often the report names each country otherwise, as by "Syrian"
         * @param usual name key, precision and division of what a name means in news when nothing else is told
         * @param home alpha-3 code of the outlet's country, where its address tells it
         * @param homeNames keys of the names of towns in the outlet's address
         */
        Setting {
            countries = Map.copyOf(countries);
            usual = Set.copyOf(usual);
            homeNames = Set.copyOf(homeNames);
        }
    }

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> provinces = new HashMap<>();
    private final Setting setting;
    private final PlaceWeights weights;
    private final Mates mates;
    private double countryMentions;
    private double provinceMentions;
    private final Map<String, Toponym> first = new HashMap<>();
    private final Map<String, Toponym> chosen = new HashMap<>();

    /** @param names all names of the report, used as places or not, and those of the outlet's towns */
    Ranking(List<Name> names, Setting setting, PlaceWeights weights) {
        this.setting = setting;
        this.weights = weights;
        this.mates = new Mates(names);
        for (Name name : names) {
            for (Toponym region : head(name)) {
                if (region.precision() == Place.Precision.COUNTRY && region.country() != null) {
                    tell(region.country(), 1);
                } else if (region.precision() == Place.Precision.PROVINCE) {
                    provinceMentions++;
                    provinces.merge(region.country() + "/" + region.admin1(), 1.0, Double::sum);
                    tell(String.valueOf(region.country()), 1);
                }
            }
        }
        setting.countries().forEach(this::tell);
        for (Name name : names) {
            best(name, Map.of()).ifPresent(place -> keep(first, name, place));
        }
        for (Name name : names) {
            best(name, first).ifPresent(place -> keep(chosen, name, place));
        }
    }

    private void tell(String country, int times) {
        countryMentions += times;
        countries.merge(country, (double) times, Double::sum);
    }

    /** What a name and its container mean by themselves; ordinary words mean nothing. */
    private static List<Toponym> head(Name name) {
        List<Toponym> heads = new ArrayList<>();
        name.candidates().stream()
                .findFirst()
                .filter(one -> !CommonNames.isBare(name.text(), one) && !CommonNames.isSmallDivision(name.text(), one))
                .ifPresent(heads::add);
        name.containers().stream()
                .findFirst()
                .filter(one -> !CommonNames.isBare(String.valueOf(name.container()), one))
                .ifPresent(heads::add);
        return heads;
    }

    /** A container told once holds for the whole report. */
    private static void keep(Map<String, Toponym> kept, Name name, Toponym place) {
        String key = NameTable.key(name.text());
        if (name.container() != null || !kept.containsKey(key)) {
            kept.put(key, place);
        }
    }

    Optional<Toponym> of(Name name) {
        if (name.container() != null) {
            Optional<Toponym> own = best(name, first);
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.ofNullable(chosen.get(NameTable.key(name.text())));
    }

    private Optional<Toponym> best(Name name, Map<String, Toponym> others) {
        Toponym best = null;
        double most = Double.NEGATIVE_INFINITY;
        List<Toponym> told = name.candidates().stream()
                .filter(one -> name.containers().stream().anyMatch(container -> isTold(one, container)))
                .toList();
        for (Toponym one : told.isEmpty() ? name.candidates() : told) {
            double score = weights.sum(clues(one, name, others));
            if (score > most) {
                best = one;
                most = score;
            }
        }
        return Optional.ofNullable(best).filter(one -> isTrusted(one, name.text(), clues(one, name, others)));
    }

    /**
     * What only bears the name among others, or is a district somewhere, needs a word in the report that leads there: better no
     * place than one at the other end of the world. So does what is named by ordinary words, however large, and a parish of an
     * island.
     */
    private static boolean isTrusted(Toponym one, String name, Set<PlaceClue> clues) {
        if (CommonNames.isBare(name, one) || CommonNames.isSmallDivision(name, one)) {
            return clues.stream().anyMatch(LEADING::contains);
        }
        boolean obscure = clues.contains(PlaceClue.DISTRICT) && !clues.contains(PlaceClue.PEOPLE_10_000)
                || clues.contains(PlaceClue.OTHER_NAME)
                        && one.precision() != Place.Precision.REGION
                        && one.id().startsWith(GEONAMES);
        return !obscure
                || clues.contains(PlaceClue.PEOPLE_1_000_000)
                || clues.stream().anyMatch(LEADING::contains);
    }

    /** What speaks for each entry of a name. */
    List<Set<PlaceClue>> clues(Name name) {
        return name.candidates().stream().map(one -> clues(one, name, first)).toList();
    }

    private Set<PlaceClue> clues(Toponym one, Name name, Map<String, Toponym> others) {
        Set<PlaceClue> clues = EnumSet.noneOf(PlaceClue.class);
        addOwn(one, name, clues);
        if (name.containers().stream().anyMatch(container -> isIn(one, container))) {
            clues.add(PlaceClue.CONTAINED);
        }
        addShare(clues, countryShare(one), 0.2, 0.6, PlaceClue.COUNTRY_TOLD);
        addShare(clues, provinceShare(one), 0.3, 0.7, PlaceClue.PROVINCE_TOLD);
        String key = NameTable.key(name.text());
        if (setting.usual().contains(key + "/" + one.precision() + "/" + one.admin1())) {
            clues.add(PlaceClue.USUAL);
        }
        if (isCapital(one, name)) {
            clues.add(PlaceClue.CAPITAL);
        }
        addHome(one, key, others, clues);
        addShare(clues, nearness(one, key, others, NEAR_KM), 0.33, 0.67, PlaceClue.NEAR);
        addShare(clues, nearness(one, key, others, CLOSE_KM), 0.33, 0.67, PlaceClue.CLOSE);
        double votes = mates.of(one, key);
        addShare(clues, votes, 1, 2, PlaceClue.MATES);
        if (votes >= 4) {
            clues.add(PlaceClue.MATES_400);
        }
        return clues;
    }

    /** The largest town of its country that bears a capital's name. */
    private static boolean isCapital(Toponym one, Name name) {
        return one.precision() == Place.Precision.CITY
                && Countries.table()
                        .byCapital(name.text())
                        .filter(country -> country.iso3().equals(one.country()))
                        .isPresent()
                && name.candidates().stream()
                        .noneMatch(other -> other.precision() == Place.Precision.CITY
                                && other.population() > one.population()
                                && Objects.equals(one.country(), other.country()));
    }

    private static void addOwn(Toponym one, Name name, Set<PlaceClue> clues) {
        for (int i = 0; i < PEOPLE.length && one.population() >= PEOPLE[i]; i++) {
            clues.add(PlaceClue.values()[PlaceClue.PEOPLE_1000.ordinal() + i]);
        }
        if (name.candidates().stream().noneMatch(other -> other != one && other.population() >= one.population())) {
            clues.add(PlaceClue.MOST_PEOPLE);
        }
        switch (one.precision()) {
            case COUNTRY -> clues.add(PlaceClue.COUNTRY);
            case PROVINCE -> clues.add(PlaceClue.PROVINCE);
            case DISTRICT -> clues.add(PlaceClue.DISTRICT);
            case REGION -> clues.add(one.country() == null ? PlaceClue.CONTINENT : PlaceClue.REGION);
            case CITY, SITE -> {}
        }
        String key = NameTable.key(name.text());
        String main = NameTable.key(one.name());
        if (one.precision() != Place.Precision.COUNTRY && !main.equals(key)) {
            clues.add(main.startsWith(key + " ") ? PlaceClue.LONGER_NAME : PlaceClue.OTHER_NAME);
        }
    }

    /** Adds a clue where there is a share, and those behind it from two shares on. */
    private static void addShare(Set<PlaceClue> clues, double share, double some, double most, PlaceClue clue) {
        int at = clue.ordinal();
        if (share > 0.001) {
            clues.add(clue);
        }
        if (share >= some) {
            clues.add(PlaceClue.values()[at + 1]);
        }
        if (share >= most) {
            clues.add(PlaceClue.values()[at + 2]);
        }
    }

    private void addHome(Toponym one, String key, Map<String, Toponym> others, Set<PlaceClue> clues) {
        if (one.country() != null && one.country().equals(setting.home())) {
            clues.add(PlaceClue.OUTLETS_COUNTRY);
        }
        for (String town : setting.homeNames()) {
            Toponym home = others.get(town);
            if (home == null || town.equals(key) || one.precision() == Place.Precision.COUNTRY) {
                continue;
            }
            if (one.admin1() != null
                    && one.admin1().equals(home.admin1())
                    && Objects.equals(one.country(), home.country())) {
                clues.add(PlaceClue.OUTLETS_PROVINCE);
            }
            if (one.kilometresTo(home) < CLOSE_KM) {
                clues.add(PlaceClue.OUTLETS_TOWN);
            }
        }
    }

    /** Whether the report tells of a country, or of none. */
    boolean tellsOf(@Nullable String country) {
        return countries.isEmpty()
                || countries.getOrDefault(String.valueOf(country), 0.0) >= LEAST_TOLD * countryMentions;
    }

    /** How much of what the report tells of countries is this one's; a country is no evidence for itself. */
    private double countryShare(Toponym one) {
        double own = countries.getOrDefault(String.valueOf(one.country()), 0.0);
        if (one.precision() == Place.Precision.COUNTRY) {
            own--;
        }
        return own <= 0 ? 0 : own / countryMentions;
    }

    /** How much of what the report names of provinces is this one's; a province is no evidence for itself. */
    private double provinceShare(Toponym one) {
        if (one.precision() == Place.Precision.PROVINCE || one.admin1() == null) {
            return 0;
        }
        double own = provinces.getOrDefault(one.country() + "/" + one.admin1(), 0.0);
        return own == 0 || NameTable.key(one.name()).equals(NameTable.key(one.admin1())) ? 0 : own / provinceMentions;
    }

    /** "Paris, Texas" leaves no choice. */
    private static boolean isTold(Toponym one, Toponym container) {
        boolean land =
                container.precision() == Place.Precision.COUNTRY || container.precision() == Place.Precision.PROVINCE;
        return land && isIn(one, container);
    }

    private static boolean isIn(Toponym one, Toponym container) {
        if (one.equals(container) || one.country() == null || !one.country().equals(container.country())) {
            return false;
        }
        return switch (container.precision()) {
            case COUNTRY -> true;
            case PROVINCE -> container.admin1() != null && container.admin1().equals(one.admin1());
            default -> one.kilometresTo(container) < 100;
        };
    }

    /** The part of the other places that lie within a distance. */
    private static double nearness(Toponym one, String key, Map<String, Toponym> others, double kilometres) {
        int near = 0;
        int all = 0;
        for (Map.Entry<String, Toponym> other : others.entrySet()) {
            if (!other.getKey().equals(key) && other.getValue().precision() != Place.Precision.COUNTRY) {
                all++;
                near += one.kilometresTo(other.getValue()) < kilometres ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) near / all;
    }
}
