// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A folder with tables of the GeoNames dump (<a href="https://download.geonames.org/export/dump/">readme</a>): one or more
 * of {@code cities500}, {@code cities1000}, {@code cities5000}, {@code cities15000}, {@code allCountries}, and where they
 * are there {@code admin1CodesASCII}, {@code admin2Codes} and {@code countryInfo}; each as {@code .txt} or {@code .txt.gz}.
 */
final class GeoNamesFolder {
    private static final List<String> TABLES =
            List.of("allCountries", "cities500", "cities1000", "cities5000", "cities15000");

    /** Places of fewer inhabitants are known by their main name only. */
    private static final long KNOWN_BY_ALIAS = 15_000;

    private static final long SMALLEST_TOWN = 500;

    /** What is kept besides towns and divisions: seas, lakes, islands, ranges, regions, airports. */
    private static final Set<String> LANDMARKS = Set.of(
            "SEA", "OCN", "GULF", "STRT", "LK", "ISL", "ISLS", "MTS", "RGN", "AIRP", "STM", "PEN", "DSRT", "CNL");

    private final Path folder;
    private final Map<String, String> alpha3;
    private final NameTable.Builder table;
    private final Map<String, String> admin1 = new HashMap<>();
    private final Map<String, double[]> sums = new TreeMap<>();

    private GeoNamesFolder(Path folder, Map<String, String> alpha3, NameTable.Builder table) {
        this.folder = folder;
        this.alpha3 = alpha3;
        this.table = table;
    }

    /** @param alpha3 alpha-3 country codes by alpha-2 code */
    static void add(Path folder, Map<String, String> alpha3, NameTable.Builder table) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("dateline.gazetteer is no folder: " + folder);
        }
        GeoNamesFolder dump = new GeoNamesFolder(folder, alpha3, table);
        dump.read("admin1CodesASCII", row -> dump.admin1.put(row[0], row[1]));
        boolean any = false;
        for (String name : TABLES) {
            if (!any) {
                any = dump.read(name, dump::addPlace);
            }
        }
        if (!any) {
            throw new IllegalArgumentException("dateline.gazetteer has none of " + TABLES + ": " + folder);
        }
        dump.read("admin1CodesASCII", row -> dump.addDivision(row, Place.Precision.PROVINCE));
        dump.read("admin2Codes", row -> dump.addDivision(row, Place.Precision.DISTRICT));
    }

    /** Ids of countries by alpha-3 code, from {@code countryInfo}. */
    static Map<String, String> countryIds(Path folder) {
        Map<String, String> ids = new HashMap<>();
        GeoNamesFolder dump = new GeoNamesFolder(folder, Map.of(), new NameTable.Builder());
        dump.read("countryInfo", row -> {
            if (row.length > 16 && !row[0].startsWith("#")) {
                ids.put(row[1], "geonames:" + row[16]);
            }
        });
        return ids;
    }

    private boolean read(String name, Consumer<String[]> rows) {
        Path plain = folder.resolve(name + ".txt");
        Path packed = folder.resolve(name + ".txt.gz");
        boolean there = Files.exists(plain);
        if (!there && !Files.exists(packed)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(there ? plain : packed);
                InputStream text = there ? in : new GZIPInputStream(in);
                BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.accept(line.split("\t", -1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(there ? plain.toString() : packed.toString(), unreadable);
        }
        return true;
    }

    private void addPlace(String[] row) {
        if (row.length < 15) {
            return;
        }
        Place.Precision precision = precision(row[6], row[7]);
        long population = row[14].isBlank() ? 0 : Long.parseLong(row[14]);
        if (precision == null || (row[6].equals("P") && population < SMALLEST_TOWN)) {
            return;
        }
        String division = row[8] + "." + row[10];
        Toponym place = new Toponym(
                "geonames:" + row[0],
                row[1],
                Double.parseDouble(row[4]),
                Double.parseDouble(row[5]),
                alpha3.get(row[8]),
                admin1.get(division),
                precision,
                population);
        table.add(row[1], place).add(row[2], place);
        if (population >= KNOWN_BY_ALIAS) {
            table.addSound(row[2], place);
            for (String alias : row[3].split(",")) {
                if (isLatin(alias)) {
                    table.add(alias, place);
                }
            }
        }
        if (row[6].equals("P")) {
            weigh(division, place);
            weigh(division + "." + row[11], place);
        }
    }

    private static Place.@Nullable Precision precision(String featureClass, String code) {
        if (featureClass.equals("P")) {
            return code.equals("PPLX") ? Place.Precision.DISTRICT : Place.Precision.CITY;
        }
        if (LANDMARKS.contains(code)) {
            return code.equals("AIRP") ? Place.Precision.SITE : Place.Precision.REGION;
        }
        return null;
    }

    private static boolean isLatin(String name) {
        return name.length() > 3 && name.chars().allMatch(c -> c < 0x250);
    }

    /** A division lies where its people live: the dump's tables of divisions have no coordinates. */
    private void weigh(String division, Toponym place) {
        double[] sum = sums.computeIfAbsent(division, absent -> new double[4]);
        sum[0] += place.latitudeDegrees() * place.population();
        sum[1] += place.longitudeDegrees() * place.population();
        sum[2] += place.population();
        sum[3]++;
    }

    private void addDivision(String[] row, Place.Precision precision) {
        double[] sum = sums.get(row[0]);
        if (sum == null || sum[2] == 0) {
            return;
        }
        String[] codes = row[0].split("\\.");
        Toponym place = new Toponym(
                "geonames:" + row[3],
                row[1],
                sum[0] / sum[2],
                sum[1] / sum[2],
                alpha3.get(codes[0]),
                admin1.get(codes[0] + "." + codes[1]),
                precision,
                (long) sum[2]);
        table.add(row[1], place).add(row[2], place);
        if (precision == Place.Precision.PROVINCE) {
            table.addSound(row[2], place);
        }
    }
}
