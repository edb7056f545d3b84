// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.Place;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;

/** Makes the index file that {@link Gazetteers} takes from tables of the GeoNames dump. */
public final class GazetteerLoader {
    /** Under this and the alpha-3 code, an index has the ids of countries. */
    private static final String COUNTRY = "iso3166:";

    /**
     * What a load came to.
     *
     * @param places entries in the index; 0 where none was made
     * @param names names that they are found by
     */
    public record Loaded(int places, int names, List<Problem> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }

        private static Loaded none(ProblemCode code, String message) {
            return new Loaded(0, 0, List.of(new Problem(code, message)));
        }
    }

    /**
     * Reads a table of places, with those of divisions and countries that lie beside it, and puts an index of it in the place
     * of {@code target}. Where nothing in it can be used, the target stays as it was.
     *
     * @param source a table such as {@code cities500.txt}, {@code .txt.gz} or {@code .zip}, or a folder of such
     * @throws IOException when the index cannot be written
     */
    public Loaded load(Path source, Path target) throws IOException {
        try (PlaceIndexWriter writer = new PlaceIndexWriter(target)) {
            BadLines bad = new BadLines();
            int places;
            try {
                places = add(source, writer, bad);
            } catch (NoSuchFileException absent) {
                String why = absent.getReason() == null ? "no such file or folder" : absent.getReason();
                return Loaded.none(ProblemCode.NO_SUCH_FILE, source + ": " + why);
            } catch (IOException unreadable) {
                boolean readable = Files.isReadable(source);
                return Loaded.none(
                        ProblemCode.UNREADABLE,
                        source + ": " + (readable ? "broken, " + unreadable.getMessage() : "cannot be read"));
            }
            if (places == 0) {
                return Loaded.none(
                        ProblemCode.NO_GAZETTEER, source + ": none of its lines is a place as GeoNames lists it");
            }
            writer.finish();
            return new Loaded(writer.count(), writer.names(), bad.problems());
        }
    }

    /** Adds what a folder's tables have to a gazetteer in memory; returns why not, where they have nothing. */
    static List<Problem> add(Path source, PlaceSink sink) throws IOException {
        BadLines bad = new BadLines();
        return add(source, sink, bad) > 0
                ? List.of()
                : Loaded.none(ProblemCode.NO_GAZETTEER, source + ": none of its lines is a place as GeoNames lists it")
                        .problems();
    }

    private static int add(Path source, PlaceSink sink, BadLines bad) throws IOException {
        Path table = GeoNamesTables.tableAt(source);
        int places = GeoNamesTables.read(table, countryCodes(), sink, bad);
        addCountries(sink, GeoNamesTables.countryIds(table, bad));
        return places;
    }

    private static Map<String, String> countryCodes() {
        Map<String, String> codes = new HashMap<>();
        Countries.table().all().forEach(one -> codes.put(one.iso2(), one.iso3()));
        return codes;
    }

    private static void addCountries(PlaceSink writer, Map<String, String> ids) {
        for (Country one : Countries.table().all()) {
            String id = ids.get(one.iso3());
            if (id != null) {
                writer.add(
                        COUNTRY + one.iso3(),
                        new Toponym(
                                id,
                                one.name(),
                                one.latitudeDegrees(),
                                one.longitudeDegrees(),
                                one.iso3(),
                                null,
                                Place.Precision.COUNTRY,
                                0));
            }
        }
    }

    /** The ids of countries that an index has, by alpha-3 code. */
    static Map<String, String> countryIds(Gazetteer index) {
        Map<String, String> ids = new HashMap<>();
        for (Country one : Countries.table().all()) {
            index.named(COUNTRY + one.iso3()).forEach(there -> ids.put(one.iso3(), there.id()));
        }
        return ids;
    }
}
