// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;

/**
 * A country or territory that news names.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param name common English name
 * @param demonyms adjectives and person nouns
 * @param capitals English names, the seat of government first
 * @param metonyms buildings and streets whose name stands for the executive
 * @param latitudeDegrees of a rough centre, WGS 84
 * @param longitudeDegrees of a rough centre, WGS 84
 * @param populationThousands about 2023
 */
public record Country(
        String iso3,
        String iso2,
        String name,
        List<String> aliases,
        List<String> demonyms,
        List<String> capitals,
        List<String> metonyms,
        double latitudeDegrees,
        double longitudeDegrees,
        long populationThousands) {
    public Country {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        metonyms = List.copyOf(metonyms);
    }
}
