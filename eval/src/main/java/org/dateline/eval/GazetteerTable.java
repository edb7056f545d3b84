// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Countries;
import org.dateline.model.Place;
import org.dateline.pipeline.ground.place.Gazetteer;
import org.dateline.pipeline.ground.place.Gazetteers;
import org.dateline.pipeline.ground.place.Toponym;
import org.jspecify.annotations.Nullable;

/**
 * Prints gazetteer-geonames.tsv from a folder of GeoNames (cities5000, admin1CodesASCII, countryInfo): every first-level
 * division, large towns, the seats of divisions, and the smaller towns that news names. Of what the hand-written table has,
 * only further names are printed.
 */
public final class GazetteerTable {
    private static final String USAGE = "GazetteerTable GEONAMES   prints gazetteer-geonames.tsv\n";
    private static final long LARGE = 100_000;
    private static final long LARGE_DISTRICT = 300_000;
    private static final long SEAT = 20_000;
    private static final long BIG_COUNTRY = 20_000_000;
    private static final long IN_NEWS = 15_000;
    private static final double SAME_KM = 40;
    private static final Set<String> TOWNS = Set.of("PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLC", "PPLG");
    private static final Set<String> CAPITALS = Set.of("PPLC", "PPLA");

    /** What a name means before it means a division: "Taiwan" is no province in news. */
    private static final Set<Place.Precision> NAMESAKES = Set.of(Place.Precision.CITY, Place.Precision.COUNTRY);

    private final GeoNamesFolder geonames;
    private final Gazetteer byHand = Gazetteers.handWritten();
    private final Set<String> news;
    private final Map<String, String> alpha3 = new HashMap<>();
    /** Names of divisions by GeoNames' codes, the hand-written ones where there are. */
    private final Map<String, String> divisions = new HashMap<>();

    private final Map<String, String> synonyms = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> lines = new TreeSet<>();

    private GazetteerTable(Path folder) throws IOException {
        geonames = new GeoNamesFolder(folder);
        news = GeoNamesFolder.resource("news-names.txt").stream()
                .map(row -> plain(row[0]))
                .collect(Collectors.toSet());
        GeoNamesFolder.resource("division-names.tsv").forEach(row -> synonyms.put(row[0], row[1]));
        GeoNamesFolder.resource("division-kinds.tsv")
                .forEach(row -> List.of(row[1].split(" ")).forEach(country -> kinds.put(country, row[0])));
        Countries.table().all().forEach(one -> alpha3.put(one.iso2(), one.iso3()));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.print(USAGE);
            System.exit(2);
        }
        Set<String> lines = lines(Path.of(arguments[0]));
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.println("# Divisions and towns, from GeoNames (https://www.geonames.org), under CC BY 4.0 "
                    + "(https://creativecommons.org/licenses/by/4.0/);");
            out.println(
                    "# selected and rounded by: org.dateline.eval.GazetteerTable GEONAMES. Divisions lie where their "
                            + "people live.");
            out.println("# Columns as in gazetteer.tsv, and the id. A row without coordinates has further names of a "
                    + "hand-written place.");
            lines.forEach(out::println);
        }
    }

    /** The rows, without the comments. */
    static Set<String> lines(Path folder) throws IOException {
        GazetteerTable table = new GazetteerTable(folder);
        table.addDivisions();
        table.addTowns();
        return table.lines;
    }

    private void addDivisions() {
        for (GeoNamesFolder.Division one : geonames.divisions()) {
            String country = alpha3.get(one.country());
            if (country == null) {
                continue;
            }
            Toponym known = handWritten(one, country);
            String name = known == null ? fullName(one) : known.admin1() == null ? known.name() : known.admin1();
            divisions.put(one.code(), name);
            if (known != null) {
                // A name that a town bears too means the town.
                addNames(known, Stream.of(one.name(), one.ascii()).filter(other -> !isTown(one, country, other)));
            } else if (one.centre() != null) {
                print(name, aliases(one, country), one.centre(), country, name, "province", one.id());
            }
        }
    }

    /** "Tulcea County" where "Tulcea" is the town. */
    private String fullName(GeoNamesFolder.Division one) {
        String country = String.valueOf(alpha3.get(one.country()));
        return isTown(one, country, one.name()) || isTown(one, country, one.ascii())
                ? one.name() + " " + kinds.getOrDefault(one.country(), "Province")
                : one.name();
    }

    private boolean isTown(GeoNamesFolder.Division one, String country, String name) {
        return geonames.hasTown(one.country(), name)
                || byHand.named(name).stream()
                        .anyMatch(town -> NAMESAKES.contains(town.precision()) && country.equals(town.country()));
    }

    private @Nullable Toponym handWritten(GeoNamesFolder.Division one, String country) {
        Set<String> names = new LinkedHashSet<>();
        if (synonyms.containsKey(one.code())) {
            names.add(synonyms.get(one.code()));
        }
        names.add(one.name());
        names.add(one.ascii());
        for (String name : List.of(DivisionNames.core(one.name()), DivisionNames.core(one.ascii()))) {
            names.add(name);
            DivisionNames.kinds().forEach(kind -> names.add(name + " " + kind));
        }
        return Stream.concat(
                        names.stream().flatMap(name -> byHand.named(name).stream()),
                        names.stream().flatMap(name -> byHand.soundingLike(name).stream()))
                .filter(there -> there.precision() == Place.Precision.PROVINCE && country.equals(there.country()))
                .findFirst()
                .or(() -> byHand.named(one.name()).stream()
                        .filter(there -> there.precision() == Place.Precision.REGION && country.equals(there.country()))
                        .findFirst())
                .orElse(null);
    }

    /** "Kostroma region" of "Kostroma Oblast", but "Kostroma" only where no town is called so. */
    private Set<String> aliases(GeoNamesFolder.Division one, String country) {
        Set<String> aliases = new LinkedHashSet<>();
        String core = DivisionNames.core(one.ascii());
        for (String name : List.of(one.name(), one.ascii(), core)) {
            if (!isTown(one, country, name) && !(name.equals(core) && DivisionNames.isCommon(core))) {
                aliases.add(name);
            }
        }
        boolean alone = core.equals(one.ascii()) && fullName(one).equals(one.name());
        if (!alone && !DivisionNames.isCommon(core)) {
            aliases.add(core + " region");
            aliases.add(core + " province");
        }
        return aliases;
    }

    private void addTowns() {
        for (GeoNamesFolder.Town town : geonames.towns()) {
            String country = alpha3.get(town.country());
            if (country == null || !isWanted(town)) {
                continue;
            }
            Toponym known = handWritten(town, country);
            if (known != null) {
                // The name alone may be the division's, as of "Puebla City".
                addNames(known, Stream.of(town.name(), town.ascii()).filter(name -> byHand.named(name)
                        .isEmpty()));
            } else {
                String division = divisions.getOrDefault(town.country() + "." + town.division(), "");
                String kind = town.kind().equals("PPLX") ? "district" : "city";
                Set<String> others = new LinkedHashSet<>(List.of(town.ascii()));
                town.aliases().stream()
                        .filter(alias -> news.contains(plain(alias)))
                        .forEach(others::add);
                print(town.name(), others, town.point(), country, division, kind, town.id());
            }
        }
    }

    private boolean isWanted(GeoNamesFolder.Town town) {
        double people = town.point().people();
        if (!TOWNS.contains(town.kind())) {
            return town.kind().equals("PPLX") && people >= LARGE_DISTRICT;
        }
        boolean seat = CAPITALS.contains(town.kind())
                && (people >= SEAT
                        || geonames.people(town.country()) >= BIG_COUNTRY
                        || town.kind().equals("PPLC"));
        boolean named = people >= IN_NEWS && (news.contains(plain(town.name())) || news.contains(plain(town.ascii())));
        return people >= LARGE || seat || named;
    }

    private @Nullable Toponym handWritten(GeoNamesFolder.Town town, String country) {
        Toponym there = new Toponym(
                "", "", town.point().latitude(), town.point().longitude(), country, null, Place.Precision.CITY, 0);
        return Stream.concat(Stream.of(town.name(), town.ascii()), town.aliases().stream())
                .flatMap(name -> byHand.named(name).stream())
                .filter(one -> one.precision() == Place.Precision.CITY || one.precision() == Place.Precision.DISTRICT)
                .filter(one -> country.equals(one.country()) && one.kilometresTo(there) < SAME_KM)
                .findFirst()
                .orElse(null);
    }

    private void addNames(Toponym known, Stream<String> names) {
        List<String> more = names.filter(name -> !byHand.named(name).contains(known))
                .distinct()
                .toList();
        if (!more.isEmpty()) {
            lines.add(String.join(
                    "\t",
                    known.name(),
                    String.join("|", more),
                    "",
                    "",
                    String.valueOf(known.country()),
                    known.admin1() == null ? "" : known.admin1(),
                    known.precision().name().toLowerCase(Locale.ROOT),
                    "",
                    known.id()));
        }
    }

    private void print(
            String name,
            Set<String> aliases,
            GeoNamesFolder.Point point,
            String country,
            String division,
            String precision,
            long id) {
        List<String> others = new ArrayList<>();
        Set<String> seen = new TreeSet<>(Set.of(plain(name)));
        aliases.stream().filter(alias -> seen.add(plain(alias))).forEach(others::add);
        double thousands = Math.round(point.people() / 100) / 10.0;
        lines.add(String.join(
                "\t",
                name,
                String.join("|", others),
                String.format(Locale.ROOT, "%.2f", point.latitude()),
                String.format(Locale.ROOT, "%.2f", point.longitude()),
                country,
                division,
                precision,
                thousands == 0 ? "" : String.valueOf(thousands).replaceAll("\\.0$", ""),
                "geonames:" + id));
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
