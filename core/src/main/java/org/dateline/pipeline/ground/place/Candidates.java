// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/** What a name may mean by a gazetteer: what bears it, else what its words tell of it. */
final class Candidates {
    private static final Set<String> ENGLISH = Set.of("USA", "GBR", "CAN", "AUS", "NZL", "IRL");
    private static final long WITH_AIRPORT = 50_000;
    /** What a longer name is at without the report's naming it by itself. */
    private static final long LARGE = 100_000;

    private static final int LONGEST = 8;

    private final Gazetteer gazetteer;
    private final PlaceUse use;

    Candidates(Gazetteer gazetteer, PlaceUse use) {
        this.gazetteer = gazetteer;
        this.use = use;
    }

    List<Toponym> of(String name) {
        List<Toponym> named = gazetteer.named(name);
        if (!named.isEmpty()) {
            return CommonNames.anyTelling(name, named) ? named : withCore(name, named);
        }
        int blank = name.indexOf(' ');
        if (blank > 0 && use.isDirection(name.substring(0, blank))) {
            List<Toponym> part = of(name.substring(blank + 1));
            if (!part.isEmpty()) {
                return part;
            }
        }
        List<Toponym> core = ofCore(name);
        return core.isEmpty() ? romanised(name) : core;
    }

    /** "Western Province" is in one country's table and only "Western" in another's. */
    private List<Toponym> withCore(String name, List<Toponym> named) {
        Set<Toponym> all = new LinkedHashSet<>(named);
        all.addAll(ofCore(name));
        return all.stream().sorted(NameTable.LARGEST).toList();
    }

    /** "Nyanza Province" is the division Nyanza, "Tartus International Airport" is at Tartus, "Fargo City" is Fargo. */
    private List<Toponym> ofCore(String name) {
        int last = name.lastIndexOf(' ');
        String kind = last < 0 ? "" : name.substring(last + 1).toLowerCase(Locale.ROOT);
        if (use.isDivision(kind)) {
            return gazetteer.named(name.substring(0, last)).stream()
                    .filter(one ->
                            one.precision() == Place.Precision.PROVINCE || one.precision() == Place.Precision.DISTRICT)
                    .toList();
        }
        if (use.isTown(kind)) {
            return gazetteer.named(name.substring(0, last)).stream()
                    .filter(one -> one.precision() == Place.Precision.CITY)
                    .toList();
        }
        if (use.isNamedAfterTown(kind)) {
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

    /**
     * The longest place in the name of what is there: "Aleppo" of "Aleppo Public Library".
     *
     * @param isNamed whether the report names a place so by itself; others must be large
     */
    @Nullable String within(String name, Predicate<String> isNamed) {
        String[] words = name.split("[ /-]+");
        if (words.length > LONGEST) {
            return null;
        }
        for (int size = words.length - 1; size > 0; size--) {
            for (int first = 0; first + size <= words.length; first++) {
                String part = String.join(" ", List.of(words).subList(first, first + size));
                if (part.length() > 2 && Character.isUpperCase(part.charAt(0)) && !use.isDirection(part)) {
                    List<Toponym> all = gazetteer.named(part);
                    boolean large = first == 0 && all.stream().anyMatch(one -> isLarge(one, part));
                    if (large || !all.isEmpty() && isNamed.test(NameTable.key(part))) {
                        return part;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isLarge(Toponym one, String name) {
        return one.precision() == Place.Precision.CITY
                && one.population() >= LARGE
                && NameTable.key(one.name()).equals(NameTable.key(name));
    }

    /** Other romanisations, of as many words; where names are English, another spelling is another name. */
    private List<Toponym> romanised(String name) {
        int words = name.split(" ").length;
        return gazetteer.soundingLike(name).stream()
                .filter(one -> one.country() == null || !ENGLISH.contains(one.country()))
                .filter(one -> one.name().split(" ").length == words)
                .toList();
    }
}
