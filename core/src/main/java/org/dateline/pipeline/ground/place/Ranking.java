// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which of the places of one name a report means: the one that lies in what is named right behind it ("Paris, Texas"), in a
 * country or province that the report names, near its other places, or else the most populous. The same name means the
 * same place throughout a report. In the spirit of Leidner, "Toponym Resolution in Text" (2007): one referent per
 * discourse, spatial minimality, population.
 */
final class Ranking {
    private static final double CONTAINED = 8;
    private static final double COUNTRY_NAMED = 0.5;
    private static final double COUNTRY_SHARE = 2;
    private static final double PROVINCE_NAMED = 2.5;
    private static final double USUAL = 2.5;
    private static final double NEAR = 3;
    private static final long LARGE = 300_000;
    private static final double HOME = 1;
    private static final double OTHER_NAME = -0.5;
    /** A continent or an ocean goes before any town that has its name among its aliases. */
    private static final double CONTINENT = 7;

    private static final double NEAR_KM = 300;

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

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> provinces = new HashMap<>();
    private final Set<String> usual;
    private final @Nullable String home;
    private double provinceMentions;
    private final Map<String, Toponym> first = new HashMap<>();
    private final Map<String, Toponym> chosen = new HashMap<>();

    /**
     * @param names all names of the report, used as places or not
     * @param usual name key, precision and division of what a name means in news when nothing else is told
     * @param home alpha-3 code of the outlet's country, where its address tells it
     * @param countryMentions how often the report names each country otherwise, as by "Syrian"
     */
    Ranking(List<Name> names, Map<String, Integer> countryMentions, Set<String> usual, @Nullable String home) {
        this.usual = usual;
        this.home = home;
        double total = 1;
        for (Name name : names) {
            for (Toponym region : head(name)) {
                if (region.precision() == Place.Precision.COUNTRY && region.country() != null) {
                    countries.merge(region.country(), 1.0, Double::sum);
                    total++;
                } else if (region.precision() == Place.Precision.PROVINCE) {
                    provinceMentions++;
                    provinces.merge(region.country() + "/" + region.admin1(), 1.0, Double::sum);
                    countries.merge(String.valueOf(region.country()), 1.0, Double::sum);
                    total++;
                }
            }
        }
        for (Map.Entry<String, Integer> one : countryMentions.entrySet()) {
            countries.merge(one.getKey(), one.getValue().doubleValue(), Double::sum);
            total += one.getValue();
        }
        double all = total;
        countries.replaceAll((country, weight) -> weight / all);
        for (Name name : names) {
            best(name, Map.of()).ifPresent(place -> keep(first, name, place));
        }
        for (Name name : names) {
            best(name, first).ifPresent(place -> keep(chosen, name, place));
        }
    }

    /** What a name and its container mean by themselves. */
    private static List<Toponym> head(Name name) {
        List<Toponym> heads = new ArrayList<>();
        name.candidates().stream().findFirst().ifPresent(heads::add);
        name.containers().stream().findFirst().ifPresent(heads::add);
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
        for (Toponym one : name.candidates()) {
            double score = score(one, name, others);
            if (score > most) {
                best = one;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private double score(Toponym one, Name name, Map<String, Toponym> others) {
        double score = Math.log10(one.population() + 10.0) + prior(one);
        for (Toponym container : name.containers()) {
            if (isIn(one, container)) {
                score += CONTAINED;
                break;
            }
        }
        double share = countries.getOrDefault(String.valueOf(one.country()), 0.0);
        score += share == 0 ? 0 : COUNTRY_NAMED + COUNTRY_SHARE * share;
        score += PROVINCE_NAMED * provinceShare(one);
        score += usual.contains(NameTable.key(name.text()) + "/" + one.precision() + "/" + one.admin1()) ? USUAL : 0;
        score += one.country() != null && one.country().equals(home) ? HOME : 0;
        boolean alias = one.precision() != Place.Precision.COUNTRY
                && !NameTable.key(name.text()).equals(NameTable.key(one.name()));
        score += alias ? OTHER_NAME : 0;
        return score + NEAR * nearness(one, name, others);
    }

    /** How much of what the report names of provinces is this one's; a province is no evidence for itself. */
    private double provinceShare(Toponym one) {
        if (one.precision() == Place.Precision.PROVINCE || one.admin1() == null) {
            return 0;
        }
        double own = provinces.getOrDefault(one.country() + "/" + one.admin1(), 0.0);
        return own == 0 || NameTable.key(one.name()).equals(NameTable.key(one.admin1())) ? 0 : own / provinceMentions;
    }

    private static double prior(Toponym one) {
        return switch (one.precision()) {
            case COUNTRY -> 2;
            case PROVINCE -> 0.3;
            case REGION -> one.country() == null ? CONTINENT : 3;
            case DISTRICT -> -1;
            case CITY, SITE -> 0;
        };
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

    /** The part of the other places that lie within a day's drive. */
    private static double nearness(Toponym one, Name name, Map<String, Toponym> others) {
        int near = 0;
        int all = 0;
        String own = NameTable.key(name.text());
        for (Map.Entry<String, Toponym> other : others.entrySet()) {
            if (!other.getKey().equals(own) && other.getValue().precision() != Place.Precision.COUNTRY) {
                all++;
                near += one.kilometresTo(other.getValue()) < NEAR_KM ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) near / all;
    }
}
