// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The towns and first-level divisions of a folder with tables of the GeoNames dump. */
final class GeoNamesFolder {
    private static final String POINTS = "division-points.tsv";

    record Point(double latitude, double longitude, double people) {}

    record Town(
            long id,
            String name,
            String ascii,
            List<String> aliases,
            Point point,
            String kind,
            String country,
            String division) {
        Town {
            aliases = List.copyOf(aliases);
        }
    }

    /** @param centre where its people live; {@code null} where neither the dump nor a table of our own tells */
    record Division(String code, String name, String ascii, long id, @Nullable Point centre) {
        String country() {
            return code.substring(0, code.indexOf('.'));
        }
    }

    private final List<Town> towns;
    private final List<Division> divisions;
    private final Map<String, Long> people = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    GeoNamesFolder(Path folder) throws IOException {
        towns = rows(folder, "cities5000").stream()
                .filter(row -> row.length > 14 && row[6].equals("P"))
                .map(GeoNamesFolder::town)
                .toList();
        Map<String, Point> centres = centres();
        divisions = rows(folder, "admin1CodesASCII").stream()
                .map(row -> new Division(row[0], row[1], row[2], Long.parseLong(row[3]), centres.get(row[0])))
                .toList();
        rows(folder, "countryInfo").stream()
                .filter(row -> row.length > 7 && row[7].matches("\\d+"))
                .forEach(row -> people.put(row[0], Long.parseLong(row[7])));
        for (Town town : towns) {
            names.add(town.country() + GazetteerTable.plain(town.name()));
            names.add(town.country() + GazetteerTable.plain(town.ascii()));
            town.aliases().forEach(alias -> names.add(town.country() + GazetteerTable.plain(alias)));
        }
    }

    List<Town> towns() {
        return towns;
    }

    List<Division> divisions() {
        return divisions;
    }

    long people(String country) {
        return people.getOrDefault(country, 0L);
    }

    boolean hasTown(String country, String name) {
        return names.contains(country + GazetteerTable.plain(name));
    }

    private static Town town(String[] row) {
        List<String> aliases = Arrays.stream(row[3].split(","))
                .filter(alias -> alias.length() > 3 && alias.chars().allMatch(c -> c < 0x250))
                .toList();
        double people = row[14].isBlank() ? 0 : Double.parseDouble(row[14]);
        Point point = new Point(Double.parseDouble(row[4]), Double.parseDouble(row[5]), people);
        return new Town(Long.parseLong(row[0]), row[1], row[2], aliases, point, row[7], row[8], row[10]);
    }

    private Map<String, Point> centres() throws IOException {
        Map<String, Point> centres = new HashMap<>();
        for (String[] row : resource(POINTS)) {
            centres.put(row[0], new Point(Double.parseDouble(row[1]), Double.parseDouble(row[2]), 0));
        }
        Map<String, double[]> sums = new HashMap<>();
        for (Town town : towns) {
            double[] sum = sums.computeIfAbsent(town.country() + "." + town.division(), code -> new double[3]);
            // A town without a number of people counts as a small one.
            double weight = Math.max(1, town.point().people());
            sum[0] += town.point().latitude() * weight;
            sum[1] += town.point().longitude() * weight;
            sum[2] += weight;
        }
        sums.forEach((code, sum) -> centres.put(code, new Point(sum[0] / sum[2], sum[1] / sum[2], sum[2])));
        return centres;
    }

    /** Rows of a table that lies beside this class. */
    static List<String[]> resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GeoNamesFolder.class.getResourceAsStream(name), name)) {
            return rows(in);
        }
    }

    private static List<String[]> rows(Path folder, String table) throws IOException {
        Path packed = folder.resolve(table + ".txt.gz");
        boolean isPacked = Files.exists(packed);
        try (InputStream raw = Files.newInputStream(isPacked ? packed : folder.resolve(table + ".txt"));
                InputStream in = isPacked ? new GZIPInputStream(raw) : raw) {
            return rows(in);
        }
    }

    private static List<String[]> rows(InputStream in) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (UncheckedIOException broken) {
            throw new IllegalArgumentException("GeoNames table: " + broken.getMessage(), broken);
        }
    }
}
