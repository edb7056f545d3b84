// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Place;

/**
 * Names of divisions and towns that are made of ordinary words alone, such as "Central", "Western Region" or "Capital"; and
 * divisions so small that news hardly means them.
 */
final class CommonNames {
    private static final String FILE = "common-names.txt";
    private static final int SMALL = 10_000;
    private static final Set<String> WORDS = words();

    private CommonNames() {}

    /** Whether nothing but its being in a dump, or bearing the name among others, speaks for taking the name for this place. */
    static boolean isBare(String name, Toponym one) {
        boolean weak =
                one.id().startsWith(Ranking.GEONAMES) || !NameTable.key(name).equals(NameTable.key(one.name()));
        return weak
                && (one.precision() == Place.Precision.PROVINCE
                        || one.precision() == Place.Precision.DISTRICT
                        || one.precision() == Place.Precision.CITY)
                && WORDS.containsAll(List.of(NameTable.key(name).split(" ")));
    }

    /** "Saint Peter", "Warwick": a parish somewhere, which is hardly what a report means that names no country. */
    static boolean isSmallDivision(String name, Toponym one) {
        String key = NameTable.key(name);
        return one.id().startsWith(Ranking.GEONAMES)
                && one.precision() == Place.Precision.PROVINCE
                && one.population() < SMALL
                && (key.indexOf(' ') < 0 || key.startsWith("saint "));
    }

    /** Whether one of them is more than an ordinary word. */
    static boolean anyTelling(String name, List<Toponym> named) {
        return named.stream().anyMatch(one -> !isBare(name, one));
    }

    private static Set<String> words() {
        try (InputStream in = CommonNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + FILE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
