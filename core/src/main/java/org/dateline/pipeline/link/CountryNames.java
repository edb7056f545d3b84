// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Entity;

/** The common English names of countries, by ISO 3166-1 alpha-3. */
final class CountryNames {
    private static final Map<String, String> NAMES = read();

    private CountryNames() {}

    static Optional<String> of(String code) {
        return Optional.ofNullable(NAMES.get(code));
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
