// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.Place;
import org.dateline.pipeline.ground.place.Gazetteer;
import org.dateline.pipeline.ground.place.Gazetteers;
import org.dateline.pipeline.ground.place.Toponym;
import org.junit.jupiter.api.Test;

/** The shipped gazetteer beside the tables of GeoNames. */
class GazetteerReferenceTest {
    private static final Path GEONAMES = Shared.path("reference/geonames");
    private static final Gazetteer SHIPPED = Gazetteers.load(null);
    private static final double FAR_KM = 60;
    /** Floors, which only rise. */
    private static final double CAPITALS = 0.93;

    private static final double MILLIONS = 0.67;
    private static final double PROVINCES = 0.22;
    private static final int SHOWN = 30;

    private final Map<String, String> codes = new HashMap<>();

    GazetteerReferenceTest() {
        Countries.table().all().forEach(one -> codes.put(one.iso2(), one.iso3()));
    }

    @Test
    void hasEveryCountryAndItsCapital() {
        List<String> missing = new ArrayList<>();
        int capitals = 0;
        for (Country country : Countries.table().all()) {
            assertThat(SHIPPED.named(country.name()))
                    .as(country.name())
                    .anyMatch(one -> one.precision() == Place.Precision.COUNTRY
                            && country.iso3().equals(one.country()));
            for (String capital : country.capitals()) {
                capitals++;
                if (SHIPPED.named(capital).stream()
                        .noneMatch(one -> country.iso3().equals(one.country()))) {
                    missing.add(capital);
                }
            }
        }
        assertThat(1 - (double) missing.size() / capitals)
                .as("missing: %s", missing.stream().limit(SHOWN).toList())
                .isGreaterThan(CAPITALS);
    }

    @Test
    void hasTheContinentsUnderTheirIds() throws IOException {
        Path readme = GEONAMES.resolve("readme_geonames.txt");
        assumeTrue(Files.exists(readme), "skipped: there is no shared/reference beside the checkout");
        int continents = 0;
        for (String line : Files.readAllLines(readme)) {
            if (line.matches("[A-Z]{2} : .*geonameId=\\d+")) {
                String name = line.substring(5, line.indexOf("geonameId")).strip();
                continents++;
                assertThat(SHIPPED.named(name))
                        .extracting(Toponym::id)
                        .contains("geonames:" + line.substring(line.indexOf('=') + 1));
            }
        }
        assertThat(continents).isEqualTo(7);
    }

    @Test
    void hasTheLargeCitiesWhereTheyAre() throws IOException {
        int rows = 0;
        List<String> missing = new ArrayList<>();
        for (String[] row : rows("cities5000.txt.gz")) {
            String country = codes.get(row[8]);
            if (Long.parseLong(row[14]) < 1_000_000 || !row[7].startsWith("PPL") || country == null) {
                continue;
            }
            Toponym there = new Toponym(
                    "",
                    row[1],
                    Double.parseDouble(row[4]),
                    Double.parseDouble(row[5]),
                    country,
                    null,
                    Place.Precision.CITY,
                    0);
            rows++;
            boolean found = Stream.of((row[1] + "," + row[2] + "," + row[3]).split(","))
                    .flatMap(name -> SHIPPED.named(name).stream())
                    .anyMatch(one -> country.equals(one.country()) && one.kilometresTo(there) < FAR_KM);
            if (!found) {
                missing.add(row[1]);
            }
        }
        assertThat(rows).isGreaterThan(300);
        assertThat(1 - (double) missing.size() / rows)
                .as("missing: %s", missing.stream().limit(SHOWN).toList())
                .isGreaterThan(MILLIONS);
    }

    @Test
    void hasProvinces() throws IOException {
        int rows = 0;
        List<String> missing = new ArrayList<>();
        for (String[] row : rows("admin1CodesASCII.txt")) {
            String country = codes.get(row[0].substring(0, 2));
            if (country != null) {
                rows++;
                boolean found = List.of(row[1], row[2]).stream()
                        .flatMap(name -> SHIPPED.named(name).stream())
                        .anyMatch(one -> country.equals(one.country()));
                if (!found) {
                    missing.add(row[1]);
                }
            }
        }
        assertThat(1 - (double) missing.size() / rows)
                .as("missing: %s", missing.stream().limit(SHOWN).toList())
                .isGreaterThan(PROVINCES);
    }

    private static List<String[]> rows(String name) throws IOException {
        Path file = GEONAMES.resolve(name);
        assumeTrue(Files.exists(file), "skipped: there is no shared/reference beside the checkout");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                name.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("\t", -1)).toList();
        }
    }
}
