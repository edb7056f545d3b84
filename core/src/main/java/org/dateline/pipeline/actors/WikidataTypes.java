// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** What the items of Wikidata that others are instances and citizens of mean here; {@code wikidata.tsv}. */
final class WikidataTypes {
    /** What an instance of something is. */
    record Type(EntityKind kind, @Nullable String sector) {}

    static final Type PERSON = new Type(EntityKind.PERSON, null);

    private static final String TABLE = "wikidata.tsv";

    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    WikidataTypes() {
        try (InputStream in = WikidataTypes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    take(line.split("\t", -1));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void take(String[] cells) {
        if (cells[1].equals("country")) {
            countries.put(cells[0], cells[2]);
        } else {
            EntityKind kind = EntityKind.valueOf(cells[1].toUpperCase(Locale.ROOT));
            types.put(cells[0], new Type(kind, cells[2].isEmpty() ? null : cells[2]));
        }
    }

    /** By the first of the items that is known. */
    @Nullable Type of(List<String> instanceOf) {
        return instanceOf.stream()
                .filter(types::containsKey)
                .findFirst()
                .map(types::get)
                .orElse(null);
    }

    @Nullable String country(String item) {
        return countries.get(item);
    }
}
