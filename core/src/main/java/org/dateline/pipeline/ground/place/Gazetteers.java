// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteers to choose from. The shipped one has the countries and the places that world news names. A folder with a
 * GeoNames dump (see {@link GeoNamesFolder}) comes on top of it when the system property {@code dateline.gazetteer} or the
 * environment variable {@code DATELINE_GAZETTEER} names one.
 */
public final class Gazetteers {
    private static final String TABLE = "gazetteer.tsv";
    private static final String REGIONS = "regions.tsv";
    private static final String USUAL = "usual-senses.tsv";
    private static final String ABBREVIATIONS = "abbreviations.tsv";

    /** Populations of the shipped tables are in thousands. */
    private static final long UNIT = 1000;

    private Gazetteers() {}

    /** The shipped gazetteer, with the user's dump where one is named. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** Loaded once, when it is first asked for. */
    private static final class Standard {
        static final Gazetteer GAZETTEER = load(folder());

        private static @Nullable Path folder() {
            String named = System.getProperty("dateline.gazetteer", System.getenv("DATELINE_GAZETTEER"));
            return named == null || named.isBlank() ? null : Path.of(named);
        }
    }

    /**
     * @param folder a GeoNames dump, or {@code null} for the shipped gazetteer alone
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static Gazetteer load(@Nullable Path folder) {
        NameTable.Builder table = new NameTable.Builder();
        Map<String, String> codes = addCountries(table, folder == null ? Map.of() : GeoNamesFolder.countryIds(folder));
        addTable(REGIONS, table, name -> false);
        if (folder == null) {
            addTable(TABLE, table, name -> false);
        } else {
            GeoNamesFolder.add(folder, codes, table);
            addTable(TABLE, table, table::holds);
        }
        addAbbreviations(table);
        return table.build();
    }

    /** Adds the countries, with {@code ids} by alpha-3 code where there are; returns alpha-3 codes by alpha-2 code. */
    private static Map<String, String> addCountries(NameTable.Builder table, Map<String, String> ids) {
        Map<String, String> codes = new HashMap<>();
        for (Country one : Countries.table().all()) {
            codes.put(one.iso2(), one.iso3());
            Toponym country = new Toponym(
                    ids.getOrDefault(one.iso3(), "iso3166:" + one.iso3()),
                    one.name(),
                    one.latitudeDegrees(),
                    one.longitudeDegrees(),
                    one.iso3(),
                    null,
                    Place.Precision.COUNTRY,
                    one.populationThousands() * UNIT);
            table.add(one.name(), country);
            one.aliases().forEach(alias -> table.add(alias, country));
        }
        return codes;
    }

    /** Adds the shipped places of a table whose name is not {@code held} by a larger gazetteer. */
    private static void addTable(String resource, NameTable.Builder table, Predicate<String> held) {
        List<String[]> wanted = new ArrayList<>();
        for (String[] row : rows(resource)) {
            if (row.length > 6 && !held.test(row[0])) {
                wanted.add(row);
            }
        }
        for (String[] row : wanted) {
            Toponym place = new Toponym(
                    id(row),
                    row[0],
                    Double.parseDouble(row[2]),
                    Double.parseDouble(row[3]),
                    row[4].isBlank() ? null : row[4],
                    row[5].isBlank() ? null : row[5],
                    Place.Precision.valueOf(row[6].strip().toUpperCase(Locale.ROOT)),
                    row.length > 7 && !row[7].isBlank() ? (long) (Double.parseDouble(row[7]) * UNIT) : 0);
            table.add(row[0], place).addSound(row[0], place);
            for (String alias : row[1].split("\\|")) {
                table.add(alias, place);
            }
        }
    }

    /** Name, country, division and, for what is no city, precision: homonyms in one country differ in one of these. */
    private static String id(String[] row) {
        StringBuilder id = new StringBuilder("dateline:").append(slug(row[0]));
        id.append('-').append(row[4].isBlank() ? "x" : row[4].toLowerCase(Locale.ROOT));
        if (!row[5].isBlank()) {
            id.append('-').append(slug(row[5]));
        }
        String precision = row[6].strip().toLowerCase(Locale.ROOT);
        return precision.equals("city")
                ? id.toString()
                : id.append('-').append(precision).toString();
    }

    private static String slug(String name) {
        return NameTable.key(name).replace(' ', '-');
    }

    /** What a name means in news when nothing else is told: name key, precision and division. */
    static Set<String> usualSenses() {
        Set<String> usual = new HashSet<>();
        for (String[] row : rows(USUAL)) {
            usual.add(NameTable.key(row[0]) + "/" + row[1] + "/" + row[2]);
        }
        return Set.copyOf(usual);
    }

    /** "Calif." and "Calif" for what is named California in its country. */
    private static void addAbbreviations(NameTable.Builder table) {
        for (String[] row : rows(ABBREVIATIONS)) {
            for (Toponym one : table.named(row[1])) {
                if (row[2].equals(one.country()) && one.precision() == Place.Precision.PROVINCE) {
                    for (String brief : row[0].split("\\|")) {
                        table.add(brief, one);
                    }
                }
            }
        }
    }

    private static List<String[]> rows(String resource) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Gazetteers.class.getResourceAsStream(resource)) {
            if (in == null) {
                return rows;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
        return rows;
    }
}
