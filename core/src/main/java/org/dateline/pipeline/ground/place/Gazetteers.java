// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.Place;
import org.dateline.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteers to choose from. The shipped one has the countries and the places that world news names. An index that
 * {@link GazetteerLoader} made of a GeoNames dump comes on top of it: the one, or the folder with a dump, that the system
 * property {@code dateline.gazetteer} or the environment variable {@code DATELINE_GAZETTEER} names, else the one in the
 * user's data folder. The name {@code none} stands for the shipped one alone.
 */
public final class Gazetteers {
    private static final String NONE = "none";
    private static final String TABLE = "gazetteer.tsv";
    /** Divisions and towns from GeoNames; of hand-written places only further names. */
    private static final String MADE = "gazetteer-geonames.tsv";

    private static final String REGIONS = "regions.tsv";
    private static final String USUAL = "usual-senses.tsv";
    private static final String ABBREVIATIONS = "abbreviations.tsv";

    /** Populations of the shipped tables are in thousands. */
    private static final long UNIT = 1000;

    private Gazetteers() {}

    /** The shipped gazetteer, with the user's on top where there is one. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** Loaded once, when it is first asked for. */
    private static final class Standard {
        static final Gazetteer GAZETTEER = load(chosen());
    }

    /** The file or folder that is to be used beside the shipped table; {@code null} for that alone. */
    private static @Nullable Path chosen() {
        String named = System.getProperty("dateline.gazetteer", System.getenv("DATELINE_GAZETTEER"));
        if (named != null && !named.isBlank()) {
            return named.equals(NONE) ? null : Path.of(named);
        }
        Path file = ofUser(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
        return Files.isRegularFile(file) ? file : null;
    }

    /** Where a user's index belongs: in the data folder, as the XDG base directory specification, macOS and Windows have it. */
    public static Path ofUser(Map<String, String> environment, String system, String home) {
        String lower = system.toLowerCase(Locale.ROOT);
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path folder;
        if (lower.startsWith("windows")) {
            folder = local.isBlank() ? Path.of(home, "AppData", "Local") : Path.of(local);
        } else if (lower.startsWith("mac")) {
            folder = Path.of(home, "Library", "Application Support");
        } else {
            // The specification has relative paths ignored.
            folder = Path.of(data).isAbsolute() ? Path.of(data) : Path.of(home, ".local", "share");
        }
        return folder.resolve("dateline").resolve("gazetteer.index");
    }

    /** Which gazetteer {@link #standard()} is, for whoever needs to tell readings made with another apart. */
    public static String version() {
        Path chosen = chosen();
        if (chosen == null) {
            return "shipped";
        }
        try {
            return Files.isDirectory(chosen)
                    ? chosen.toString()
                    : PlaceIndex.map(chosen).stamp();
        } catch (IOException unreadable) {
            return "unreadable " + chosen;
        }
    }

    /**
     * @param chosen an index, or a folder with a GeoNames dump; {@code null} for the shipped gazetteer alone
     * @throws IllegalArgumentException when it is neither
     */
    public static Gazetteer load(@Nullable Path chosen) {
        NameTable.Builder table = new NameTable.Builder();
        if (chosen == null) {
            addHandWritten(table);
            addTable(MADE, table, name -> false);
            addAbbreviations(table, table::named);
            return table.build();
        }
        Gazetteer below = opened(chosen);
        addCountries(table, GazetteerLoader.countryIds(below));
        addTable(REGIONS, table, name -> false);
        addTable(TABLE, table, name -> isHeld(name, table, below));
        addTable(MADE, table, name -> isHeld(name, table, below) || isHeld(withoutKind(name), table, below));
        addCentres(table, below);
        addAbbreviations(table, name -> {
            List<Toponym> all = new ArrayList<>(table.named(name));
            all.addAll(below.named(name));
            return all;
        });
        return new LayeredGazetteer(table.build(), below);
    }

    private static boolean isHeld(String name, NameTable.Builder table, Gazetteer below) {
        return table.holds(name) || !below.named(name).isEmpty();
    }

    /** A dump has "Tulcea County" as "Tulcea". */
    private static String withoutKind(String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 ? name : name.substring(0, last);
    }

    /** The part of the shipped gazetteer that was written by hand; what is made of a dump goes beside it. */
    public static Gazetteer handWritten() {
        NameTable.Builder table = new NameTable.Builder();
        addHandWritten(table);
        return table.build();
    }

    private static void addHandWritten(NameTable.Builder table) {
        addCountries(table, Map.of());
        addTable(REGIONS, table, name -> false);
        addTable(TABLE, table, name -> false);
    }

    private static Gazetteer opened(Path chosen) {
        try {
            if (!Files.isDirectory(chosen)) {
                return PlaceIndex.map(chosen);
            }
            NameTable.Builder table = new NameTable.Builder();
            List<Problem> problems = GazetteerLoader.add(chosen, table);
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(
                        "gazetteer: " + problems.get(0).message());
            }
            return table.build();
        } catch (IOException unreadable) {
            String message = String.valueOf(unreadable.getMessage());
            throw new IllegalArgumentException(
                    "gazetteer: " + (unreadable instanceof NoSuchFileException ? "no such file or folder: " : "")
                            + message,
                    unreadable);
        }
    }

    /** Adds the countries, with {@code ids} by alpha-3 code where there are. */
    private static void addCountries(NameTable.Builder table, Map<String, String> ids) {
        for (Country one : Countries.table().all()) {
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
            if (row[2].isEmpty()) {
                addNames(row, table);
                continue;
            }
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

    /** Further names of what is in the table. */
    private static void addNames(String[] row, NameTable.Builder table) {
        for (Toponym one : table.named(row[0])) {
            if (one.id().equals(row[8])) {
                for (String alias : row[1].split("\\|")) {
                    table.add(alias, one);
                }
            }
        }
    }

    /** The shipped centres of divisions, which a dump without coordinates of its own has only where their people live. */
    private static void addCentres(NameTable.Builder table, Gazetteer below) {
        for (String[] row : rows(TABLE)) {
            if (row.length < 7 || !row[6].strip().equalsIgnoreCase("province")) {
                continue;
            }
            for (Toponym one : below.named(row[0])) {
                if (one.precision() == Place.Precision.PROVINCE && row[4].equals(one.country())) {
                    Toponym centred = new Toponym(
                            one.id(),
                            one.name(),
                            Double.parseDouble(row[2]),
                            Double.parseDouble(row[3]),
                            one.country(),
                            one.admin1(),
                            one.precision(),
                            one.population());
                    table.add(row[0], centred).add(one.name(), centred);
                }
            }
        }
    }

    /** Name, country, division and, for what is no city, precision: homonyms in one country differ in one of these. */
    private static String id(String[] row) {
        if (row.length > 8 && !row[8].isBlank()) {
            return row[8].strip();
        }
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
    private static void addAbbreviations(NameTable.Builder table, Function<String, List<Toponym>> named) {
        for (String[] row : rows(ABBREVIATIONS)) {
            for (Toponym one : named.apply(row[1])) {
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
