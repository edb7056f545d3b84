// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The countries and territories that news names, looked up by what it calls them. Look-ups do not mind case, save that a
 * short all-capital name ({@code US}) is met by its capitals only.
 */
public final class Countries {
    private static final String TABLE = "countries.tsv";
    private static final int COLUMNS = 10;

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, Country> byName = new LinkedHashMap<>();
    private final Map<String, Country> byDemonym = new LinkedHashMap<>();
    private final Map<String, Country> byCapital = new LinkedHashMap<>();
    private final Map<String, Country> byMetonym = new LinkedHashMap<>();

    private Countries(List<Country> countries) {
        for (Country country : countries) {
            byCode.put(country.iso3(), country);
            put(byName, List.of(country.name()), country);
            put(byName, country.aliases(), country);
            put(byDemonym, country.demonyms(), country);
            put(byCapital, country.capitals(), country);
            put(byMetonym, country.metonyms(), country);
        }
    }

    private static void put(Map<String, Country> index, List<String> names, Country country) {
        for (String name : names) {
            index.putIfAbsent(key(name), country);
        }
    }

    /** A name as it is looked up: without a leading "the", and in lower case unless it is a short one in capitals. */
    private static String key(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        String letters = bare.replace(".", "");
        boolean initials = letters.length() <= 3 && letters.equals(letters.toUpperCase(Locale.ROOT));
        return initials ? letters : bare.toLowerCase(Locale.ROOT);
    }

    /** The table that comes with the library, read once. */
    public static Countries table() {
        return Holder.TABLE;
    }

    private static final class Holder {
        private static final Countries TABLE = load();
    }

    private static Countries load() {
        try (InputStream in = Countries.class.getResourceAsStream(Countries.TABLE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Country> countries = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    countries.add(parse(line));
                }
            }
            return new Countries(countries);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Country parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(TABLE + ": a row needs " + COLUMNS + " columns: " + line);
        }
        return new Country(
                cells[0],
                cells[1],
                cells[2],
                list(cells[3]),
                list(cells[4]),
                list(cells[5]),
                list(cells[6]),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[8]),
                Long.parseLong(cells[9]));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** All of them, in order of their codes. */
    public List<Country> all() {
        return Collections.unmodifiableList(new ArrayList<>(byCode.values()));
    }

    /** By ISO 3166-1 alpha-3. */
    public Optional<Country> byCode(String iso3) {
        return Optional.ofNullable(byCode.get(iso3));
    }

    /** By its name or another name of it. */
    public Optional<Country> byName(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** By what its people or things are called: {@code Syrian}, {@code Syrians}. */
    public Optional<Country> byDemonym(String word) {
        return Optional.ofNullable(byDemonym.get(key(word)));
    }

    /** By its capital or seat of government. */
    public Optional<Country> byCapital(String name) {
        return Optional.ofNullable(byCapital.get(key(name)));
    }

    /** By a building or street that stands for its executive: {@code Kremlin}. */
    public Optional<Country> byMetonym(String name) {
        return Optional.ofNullable(byMetonym.get(key(name)));
    }
}
