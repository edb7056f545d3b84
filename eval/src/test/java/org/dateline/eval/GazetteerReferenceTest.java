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
import java.util.Set;
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
    private static final double CAPITALS = 1;

    private static final double LARGE_TOWNS = 1;
    private static final long LARGE = 100_000;
    /** Words that tell a division from the town that it is named after. */
    private static final List<String> KINDS = List.of(
            "Province",
            "Region",
            "County",
            "State",
            "District",
            "Department",
            "Governorate",
            "Prefecture",
            "Municipality",
            "Oblast",
            "Parish",
            "Canton",
            "Atoll",
            "Krai");
    /** Not sections of towns, nor towns that are no more. */
    private static final Set<String> TOWNS = Set.of("PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLC", "PPLG");

    private static final long BIG_COUNTRY = 20_000_000;
    /** Crimea and the like are regions in the hand-written table. */
    private static final Set<Place.Precision> DIVISIONS = Set.of(Place.Precision.PROVINCE, Place.Precision.REGION);

    /** Divisions that the hand-written table spells otherwise, by GeoNames' codes; the dump's spelling is also a town's. */
    private static final Map<String, String> SPELT_OTHERWISE = Map.of(
            "AF.37", "Khost Province",
            "IQ.11", "Erbil Governorate",
            "IQ.17", "Najaf Governorate",
            "RU.86", "Voronezh Oblast",
            "RU.91", "Krasnoyarsk Krai",
            "SY.05", "Suwayda Governorate",
            "SY.04", "Raqqa Governorate",
            "SY.01", "Hasakah Governorate",
            "US.DC", "District of Columbia");

    /** The Scattered Islands lie all around Madagascar: no point would tell where. */
    private static final Set<String> WITHOUT_A_POINT = Set.of("TF.05");

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
                .isGreaterThanOrEqualTo(CAPITALS);
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
    void hasTheLargeTownsWhereTheyAre() throws IOException {
        int rows = 0;
        List<String> missing = new ArrayList<>();
        for (String[] row : rows("cities5000.txt.gz")) {
            String country = codes.get(row[8]);
            if (Long.parseLong(row[14]) < LARGE || !TOWNS.contains(row[7]) || country == null) {
                continue;
            }
            rows++;
            if (!isThere(row, country)) {
                missing.add(row[1]);
            }
        }
        assertThat(rows).isGreaterThan(3000);
        assertThat(1 - (double) missing.size() / rows)
                .as("missing: %s", missing.stream().limit(SHOWN).toList())
                .isGreaterThanOrEqualTo(LARGE_TOWNS);
    }

    @Test
    void hasEveryDivision() throws IOException {
        int rows = 0;
        List<String> missing = new ArrayList<>();
        for (String[] row : rows("admin1CodesASCII.txt")) {
            String country = codes.get(row[0].substring(0, 2));
            if (country != null) {
                rows++;
                boolean found = names(row)
                        .flatMap(name -> SHIPPED.named(name).stream())
                        .anyMatch(one -> DIVISIONS.contains(one.precision()) && country.equals(one.country()));
                if (!found && !WITHOUT_A_POINT.contains(row[0])) {
                    missing.add(row[0] + " " + row[1]);
                }
            }
        }
        assertThat(rows).isGreaterThan(3500);
        assertThat(missing).as("%s of %s", missing.size(), rows).isEmpty();
    }

    /** The name, and the name with the word for what it is, where a town has the name alone. */
    private static Stream<String> names(String[] row) {
        return Stream.of(row[1], row[2], SPELT_OTHERWISE.getOrDefault(row[0], row[1]))
                .flatMap(name -> Stream.concat(Stream.of(name), KINDS.stream().map(kind -> withKind(name, kind))));
    }

    private static String withKind(String name, String kind) {
        int last = name.lastIndexOf(' ');
        boolean kinded = last > 0 && (KINDS.contains(name.substring(last + 1)) || name.endsWith(" Oblast"));
        return (kinded ? name.substring(0, last) : name) + " " + kind;
    }

    @Test
    void hasTheSeatsOfTheDivisionsOfBigCountries() throws IOException {
        Map<String, Long> people = new HashMap<>();
        for (String[] row : rows("countryInfo.txt")) {
            if (row.length > 7 && row[7].matches("\\d+")) {
                people.put(row[0], Long.parseLong(row[7]));
            }
        }
        List<String> missing = new ArrayList<>();
        int seats = 0;
        for (String[] row : rows("cities5000.txt.gz")) {
            if (row[7].equals("PPLA") && people.getOrDefault(row[8], 0L) >= BIG_COUNTRY && codes.containsKey(row[8])) {
                seats++;
                if (!isThere(row, codes.get(row[8]))) {
                    missing.add(row[1]);
                }
            }
        }
        assertThat(seats).isGreaterThan(1000);
        assertThat(missing).isEmpty();
    }

    private static boolean isThere(String[] row, String country) {
        Toponym there = new Toponym(
                "",
                row[1],
                Double.parseDouble(row[4]),
                Double.parseDouble(row[5]),
                country,
                null,
                Place.Precision.CITY,
                0);
        return Stream.of((row[1] + "," + row[2] + "," + row[3]).split(","))
                .flatMap(name -> SHIPPED.named(name).stream())
                .anyMatch(one -> country.equals(one.country()) && one.kilometresTo(there) < FAR_KM);
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
