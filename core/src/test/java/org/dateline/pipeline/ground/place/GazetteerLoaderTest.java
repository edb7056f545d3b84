// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.model.Place;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerLoaderTest {
    private static final String TOWNS = town(11, "Quarblestead", "", 51.2, -1.5, "P", "PPL", "GB", "ENG", 21_000)
            + town(12, "Quarblestead", "", 40.1, -88.3, "P", "PPL", "US", "IL", 900)
            + town(13, "Östvik", "Oestvik,Остров", 63.1, 18.2, "P", "PPL", "SE", "X", 40_000)
            + town(14, "Hamlet", "", 1, 2, "P", "PPL", "SE", "X", 12)
            + town(15, "Lake Brumble", "", 44, -80, "H", "LK", "CA", "08", 0);

    @TempDir
    private Path folder;

    @Test
    void findsWhatWasLoadedByAnySpellingTheLargestFirst() throws IOException {
        GazetteerLoader.Loaded loaded = load(write("cities500.txt", TOWNS));
        assertThat(loaded.problems()).isEmpty();
        Gazetteer gazetteer = Gazetteers.load(index());
        assertThat(gazetteer.named("quarblestead"))
                .extracting(Toponym::id, Toponym::country)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("geonames:11", "GBR"),
                        org.assertj.core.groups.Tuple.tuple("geonames:12", "USA"));
        assertThat(gazetteer.named("Ostvik")).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Östvik");
            assertThat(place.latitudeDegrees()).isEqualTo(63.1);
            assertThat(place.population()).isEqualTo(40_000);
        });
        assertThat(gazetteer.named("Oestvik")).hasSize(1);
        assertThat(gazetteer.named("Hamlet")).isEmpty();
        assertThat(gazetteer.named("Lake Brumble")).singleElement().satisfies(lake -> assertThat(lake.precision())
                .isEqualTo(Place.Precision.REGION));
    }

    @Test
    void keepsWhatIsShipped() throws IOException {
        load(write("cities500.txt", TOWNS));
        Gazetteer gazetteer = Gazetteers.load(index());
        assertThat(gazetteer.named("Greece")).isNotEmpty();
        assertThat(gazetteer.named("Tirana")).hasSize(1);
    }

    @Test
    void takesDivisionsAndCountriesFromTheTablesBeside() throws IOException {
        write("admin1CodesASCII.txt", "US.IL\tIllinois\tIllinois\t4896861\nGB.ENG\tEngland\tEngland\t6269131\n");
        write("countryInfo.txt", "# ISO\nSE\tSWE" + "\t".repeat(15) + "2661886\t\n");
        load(write("cities500.txt", TOWNS));
        Gazetteer gazetteer = Gazetteers.load(index());
        assertThat(gazetteer.named("Quarblestead")).extracting(Toponym::admin1).containsExactly("England", "Illinois");
        assertThat(gazetteer.named("Illinois")).extracting(Toponym::id).contains("geonames:4896861");
        assertThat(gazetteer.named("Sweden")).extracting(Toponym::id).containsExactly("geonames:2661886");
    }

    @Test
    void hasADivisionInItsMiddleAndNotWhereItsPeopleLive() throws IOException {
        write("admin1CodesASCII.txt", "AU.04\tQueensland\tQueensland\t2152274\n");
        load(write("cities500.txt", town(31, "Farcoast", "", -27.9, 153.4, "P", "PPL", "AU", "04", 600_000)));
        assertThat(Gazetteers.load(index()).named("Queensland")).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("geonames:2152274");
            assertThat(one.longitudeDegrees()).isLessThan(150);
        });
    }

    @Test
    void readsWhatIsPacked() throws IOException {
        Path packed = folder.resolve("XX.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(TOWNS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(load(packed).places()).isEqualTo(4);
        Path zip = folder.resolve("XX.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("XX.txt"));
            out.write(TOWNS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(load(zip).places()).isEqualTo(4);
        assertThat(load(folder).problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_SUCH_FILE);
    }

    @Test
    void tellsBadLinesAndTakesTheOthers() throws IOException {
        String bad = town(21, "Nordby", "", 123, 2, "P", "PPL", "SE", "X", 9000)
                + "22\ttoo short\n"
                + TOWNS.replace("21000", "many");
        GazetteerLoader.Loaded loaded = load(write("cities500.txt", bad));
        assertThat(loaded.problems()).hasSize(3).allMatch(problem -> problem.code() == ProblemCode.BAD_PLACE);
        assertThat(loaded.problems().get(1).message()).contains("line 2").contains("2 columns");
        assertThat(Gazetteers.load(index()).named("Nordby")).isEmpty();
        assertThat(Gazetteers.load(index()).named("Östvik")).hasSize(1);
    }

    @Test
    void leavesAnIndexAsItWasWhereNothingCanBeUsed() throws IOException {
        load(write("cities500.txt", TOWNS));
        byte[] before = Files.readAllBytes(index());
        assertThat(load(write("notes.txt", "no places here\n")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_GAZETTEER);
        assertThat(load(write("broken.txt.gz", "no archive")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE);
        assertThat(load(folder.resolve("absent.txt")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_SUCH_FILE);
        assertThat(Files.readAllBytes(index())).isEqualTo(before);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void refusesAnIndexThatIsNoneOrCutShort() throws IOException {
        load(write("cities500.txt", TOWNS));
        byte[] whole = Files.readAllBytes(index());
        Files.write(index(), java.util.Arrays.copyOf(whole, whole.length - 12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteers.load(index()))
                .withMessageContaining("damaged");
        Files.writeString(index(), "nothing of the kind, but long enough to be looked at closely");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteers.load(index()))
                .withMessageContaining("is no gazetteer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteers.load(folder.resolve("absent")))
                .withMessageContaining("no such file");
    }

    @Test
    void holdsManyPlacesOfOneNameAndManyNames() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 5000; i++) {
            rows.append(town(i, i % 10 == 0 ? "Springford" : "Town" + i, "", 10, 20, "P", "PPL", "US", "IL", 1000 + i));
        }
        assertThat(load(write("cities500.txt", rows.toString())).places()).isEqualTo(5000);
        Gazetteer gazetteer = Gazetteers.load(index());
        List<Toponym> same = gazetteer.named("Springford");
        assertThat(same).hasSize(500);
        assertThat(same.get(0).id()).isEqualTo("geonames:5000");
        for (int i = 1; i <= 5000; i += 7) {
            if (i % 10 != 0) {
                assertThat(gazetteer.named("Town" + i)).hasSize(1);
            }
        }
    }

    @Test
    void knowsWhereAUsersIndexBelongs() {
        assertThat(Gazetteers.ofUser(Map.of(), "Linux", "/h"))
                .isEqualTo(Path.of("/h/.local/share/dateline/gazetteer.index"));
        assertThat(Gazetteers.ofUser(Map.of("XDG_DATA_HOME", "/d"), "Linux", "/h"))
                .isEqualTo(Path.of("/d/dateline/gazetteer.index"));
        assertThat(Gazetteers.ofUser(Map.of("XDG_DATA_HOME", "relative"), "Linux", "/h"))
                .isEqualTo(Path.of("/h/.local/share/dateline/gazetteer.index"));
    }

    private GazetteerLoader.Loaded load(Path source) throws IOException {
        return new GazetteerLoader().load(source, index());
    }

    private Path index() {
        return folder.resolve("made").resolve("gazetteer.index");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String town(
            int id,
            String name,
            String aliases,
            double lat,
            double lon,
            String kind,
            String code,
            String country,
            String division,
            long population) {
        return String.join(
                        "\t",
                        String.valueOf(id),
                        name,
                        name.replace('Ö', 'O'),
                        aliases,
                        String.valueOf(lat),
                        String.valueOf(lon),
                        kind,
                        code,
                        country,
                        "",
                        division,
                        "",
                        "",
                        "",
                        String.valueOf(population),
                        "",
                        "",
                        "",
                        "")
                + "\n";
    }
}
