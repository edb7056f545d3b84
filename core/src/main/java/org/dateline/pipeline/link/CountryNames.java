// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.Entity;

/** The common English names of countries, by ISO 3166-1 alpha-3. */
final class CountryNames {
    private static final Map<String, String> NAMES = read();

    private CountryNames() {}

    static Optional<String> of(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /**
     * What a description says besides its country, in lower case: "foreign minister" of "Kenyan foreign minister", "Kenya's foreign
     * minister" and "foreign minister of Kenya"; empty where the country does not stand in it.
     */
    static Optional<String> without(String description, String iso3) {
        Country country = Countries.table().byCode(iso3).orElse(null);
        if (country == null) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(country.demonyms());
        names.addAll(country.aliases());
        names.add(country.name());
        for (String name : names) {
            for (String front : List.of(name + " ", name + "'s ", name + "’s ")) {
                if (description.startsWith(front)) {
                    return Optional.of(description.substring(front.length()).toLowerCase(Locale.ROOT));
                }
            }
            for (String behind : List.of(" of " + name, " of the " + name)) {
                if (description.endsWith(behind)) {
                    return Optional.of(description
                            .substring(0, description.length() - behind.length())
                            .toLowerCase(Locale.ROOT));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = Entity.class.getResourceAsStream("countries.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing resource countries.tsv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(columns -> columns.length > 2)
                    .forEach(columns -> names.put(columns[0], columns[2]));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.copyOf(names);
    }
}
