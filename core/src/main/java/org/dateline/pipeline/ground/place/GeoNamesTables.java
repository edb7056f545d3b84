// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tables of the GeoNames dump (<a href="https://download.geonames.org/export/dump/">readme</a>): places, as in
 * {@code cities500}, {@code allCountries} or a country's own table, and where they lie beside it {@code admin1CodesASCII},
 * {@code admin2Codes} and {@code countryInfo}; each as {@code .txt}, {@code .txt.gz} or {@code .zip}.
 */
final class GeoNamesTables {
    private static final List<String> TABLES =
            List.of("allCountries", "cities500", "cities1000", "cities5000", "cities15000");
    private static final List<String> ENDINGS = List.of(".txt", ".txt.gz", ".zip");
    private static final int COLUMNS = 15;

    /** Places of fewer inhabitants are known by their main name only. */
    private static final long KNOWN_BY_ALIAS = 15_000;

    private static final long SMALLEST_TOWN = 500;

    /** What is kept besides towns and divisions: seas, lakes, islands, ranges, regions, airports. */
    private static final Set<String> LANDMARKS = Set.of(
            "SEA", "OCN", "GULF", "STRT", "LK", "ISL", "ISLS", "MTS", "RGN", "AIRP", "STM", "PEN", "DSRT", "CNL");

    private final Path folder;
    private final Map<String, String> alpha3;
    private final PlaceSink sink;
    private final BadLines bad;
    private final Map<String, String> admin1 = new HashMap<>();
    /** Of each division, by its codes: sums over its towns, weighted by inhabitants; its own coordinates where a table has them. */
    private final Map<String, double[]> sums = new TreeMap<>();

    private final Map<String, double[]> centres = new HashMap<>();
    private int places;

    private GeoNamesTables(Path folder, Map<String, String> alpha3, PlaceSink sink, BadLines bad) {
        this.folder = folder;
        this.alpha3 = alpha3;
        this.sink = sink;
        this.bad = bad;
    }

    /**
     * The file itself, or the largest table of places in a folder.
     *
     * @throws NoSuchFileException where there is neither
     */
    static Path tableAt(Path fileOrFolder) throws NoSuchFileException {
        if (!Files.exists(fileOrFolder)) {
            throw new NoSuchFileException(fileOrFolder.toString());
        }
        if (!Files.isDirectory(fileOrFolder)) {
            return fileOrFolder;
        }
        for (String name : TABLES) {
            Path there = existing(fileOrFolder, name);
            if (there != null) {
                return there;
            }
        }
        throw new NoSuchFileException(fileOrFolder.toString(), null, "the folder has none of " + TABLES);
    }

    /**
     * Reads a table of places with those beside it.
     *
     * @param alpha3 alpha-3 country codes by alpha-2 code
     * @return how many places it has
     */
    static int read(Path table, Map<String, String> alpha3, PlaceSink sink, BadLines bad) throws IOException {
        Path folder = table.toAbsolutePath().getParent();
        GeoNamesTables dump = new GeoNamesTables(folder == null ? Path.of(".") : folder, alpha3, sink, bad);
        dump.beside("admin1CodesASCII", 4, row -> dump.admin1.put(row[0], row[1]));
        dump.rows(table, COLUMNS, dump::addPlace);
        dump.beside("admin1CodesASCII", 4, row -> dump.addDivision(row, Place.Precision.PROVINCE));
        dump.beside("admin2Codes", 4, row -> dump.addDivision(row, Place.Precision.DISTRICT));
        return dump.places;
    }

    /** Ids of countries by alpha-3 code, from the {@code countryInfo} beside a table. */
    static Map<String, String> countryIds(Path table, BadLines bad) throws IOException {
        Map<String, String> ids = new HashMap<>();
        Path folder = table.toAbsolutePath().getParent();
        GeoNamesTables dump =
                new GeoNamesTables(folder == null ? Path.of(".") : folder, Map.of(), new NameTable.Builder(), bad);
        dump.beside("countryInfo", 17, row -> ids.put(row[1], "geonames:" + row[16]));
        return ids;
    }

    private static @Nullable Path existing(Path folder, String name) {
        for (String ending : ENDINGS) {
            Path file = folder.resolve(name + ending);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    private void beside(String name, int columns, Consumer<String[]> rows) throws IOException {
        Path file = existing(folder, name);
        if (file != null) {
            rows(file, columns, rows);
        }
    }

    /** Gives each row that is none of the comments; tells those that have too few columns or no numbers where they should. */
    private void rows(Path file, int columns, Consumer<String[]> rows) throws IOException {
        try (InputStream in = opened(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length < columns) {
                    bad.tell(file, number, row.length + " columns where there should be " + columns);
                    continue;
                }
                try {
                    rows.accept(row);
                } catch (NumberFormatException no) {
                    bad.tell(file, number, "no number: " + no.getMessage());
                }
            }
        }
    }

    private static InputStream opened(Path file) throws IOException {
        String name = file.toString();
        InputStream in = Files.newInputStream(file);
        try {
            if (name.endsWith(".gz")) {
                return new GZIPInputStream(in, 1 << 16);
            }
            if (name.endsWith(".zip")) {
                ZipInputStream zip = new ZipInputStream(in);
                if (zip.getNextEntry() == null) {
                    throw new ZipException("no archive, or an empty one");
                }
                return zip;
            }
            return in;
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }

    private void addPlace(String[] row) {
        long population = row[14].isBlank() ? 0 : Long.parseLong(row[14]);
        double latitude = degrees(row[4], 90);
        double longitude = degrees(row[5], 180);
        long id = Long.parseLong(row[0]);
        places++;
        String division = row[8] + "." + row[10];
        if (row[7].equals("ADM1") || row[7].equals("ADM2")) {
            centres.put(
                    row[7].equals("ADM1") ? division : division + "." + row[11],
                    new double[] {latitude, longitude, population});
            return;
        }
        Place.Precision precision = precision(row[6], row[7]);
        if (precision == null || (row[6].equals("P") && population < SMALLEST_TOWN)) {
            return;
        }
        Toponym place = new Toponym(
                "geonames:" + id,
                row[1],
                latitude,
                longitude,
                alpha3.get(row[8]),
                admin1.get(division),
                precision,
                population);
        sink.add(row[1], place).add(row[2], place);
        if (population >= KNOWN_BY_ALIAS) {
            sink.addSound(row[2], place);
            for (String alias : row[3].split(",")) {
                if (isLatin(alias)) {
                    sink.add(alias, place);
                }
            }
        }
        if (row[6].equals("P")) {
            weigh(division, place);
            weigh(division + "." + row[11], place);
        }
    }

    private static double degrees(String written, double most) {
        double degrees = Double.parseDouble(written);
        if (!(Math.abs(degrees) <= most)) {
            throw new NumberFormatException(written + " is no degree of latitude or longitude");
        }
        return degrees;
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

    /** Of a district without a town in the table no more is known than its province. */
    private double @Nullable [] around(String province) {
        double[] sum = sums.get(province);
        return sum == null || sum[2] == 0 ? null : new double[] {sum[0] / sum[2], sum[1] / sum[2], 0};
    }

    private void addDivision(String[] row, Place.Precision precision) {
        String[] codes = row[0].split("\\.");
        double[] own = centres.get(row[0]);
        double[] sum = sums.get(row[0]);
        double[] peopled = sum == null || sum[2] == 0 ? null : new double[] {sum[0] / sum[2], sum[1] / sum[2], sum[2]};
        double[] where = peopled == null ? own : peopled;
        if (where == null && precision == Place.Precision.DISTRICT && codes.length > 2) {
            where = around(codes[0] + "." + codes[1]);
        }
        if (where == null || codes.length < 2) {
            return;
        }
        Toponym place = new Toponym(
                "geonames:" + Long.parseLong(row[3]),
                row[1],
                where[0],
                where[1],
                alpha3.get(codes[0]),
                admin1.get(codes[0] + "." + codes[1]),
                precision,
                (long) (own == null || own[2] == 0 ? where[2] : own[2]));
        sink.add(row[1], place).add(row[2], place);
        if (precision == Place.Precision.PROVINCE) {
            sink.addSound(row[2], place);
        }
    }
}
