// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Reader;
import org.dateline.model.ActorDictionary;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Role;
import org.dateline.pipeline.actors.ActorFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users' dictionaries of actors do to readings. */
class ActorsTest {
    private static final String TABLE =
            """
            name,aliases,kind,country,sector,role,of,since,until,identifier
            Orvane Telmark,Telmark,person,NOR,,foreign minister,Norway,2019-03-01,2022-10-14,Q9
            Orvane Telmark,,,,OPP,,,2022-11,,Q9
            Quillon Shipping Line,Quillon,organization,PAN,BUS,,,,,X-17
            Red Harrow Front,RHF,group,KEN,REB,,,,,
            Harlan Target,Target,person,USA,,,,,,
            Sela Brandt,,person,DEU,GOV,,,,,Q1
            Sela Brandt,,person,AUT,JRN,,,,,Q2
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private Reader reader(String table) throws IOException {
        return new Reader(
                Tools.ANNOTATOR,
                List.of(new ActorFiles().load(Files.writeString(folder.resolve("actors.csv"), table))));
    }

    private Reading read(String text, @Nullable String day) throws IOException {
        return reader(TABLE).read(Tools.report("r", text, day));
    }

    private static Entity entity(Reading reading, String name) {
        return reading.entities().stream()
                .filter(one -> one.name().equals(name) || one.aliases().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " among " + reading.entities()));
    }

    @Test
    void findsNamesAndSaysWhoTheyAre() throws IOException {
        Reading reading = read(
                "Fighters of the Red Harrow Front attacked a convoy. The RHF said Quillon had been warned."
                        + " Quillon Shipping Line denied it.",
                "2020-05-05");
        Entity front = entity(reading, "RHF");
        assertThat(front.name()).isEqualTo("Red Harrow Front");
        assertThat(front.kind()).isEqualTo(EntityKind.GROUP);
        assertThat(front.country()).isEqualTo("KEN");
        assertThat(front.sector()).isEqualTo("REB");
        Entity line = entity(reading, "Quillon");
        assertThat(line.name()).isEqualTo("Quillon Shipping Line");
        assertThat(line.kind()).isEqualTo(EntityKind.ORGANIZATION);
        assertThat(line.identifier()).isEqualTo("X-17");
        assertThat(line.sector()).isEqualTo("BUS");
    }

    @Test
    void honoursDates() throws IOException {
        String text = "Orvane Telmark spoke in Nairobi. Telmark was late.";
        assertThat(entity(read(text, "2020-05-05"), "Orvane Telmark").sector()).isEqualTo("GOV");
        assertThat(entity(read(text, "2022-10-14"), "Orvane Telmark").sector()).isEqualTo("GOV");
        assertThat(entity(read(text, "2022-10-15"), "Orvane Telmark").sector()).isNull();
        assertThat(entity(read(text, "2024-05-05"), "Orvane Telmark").sector()).isEqualTo("OPP");
        Entity undated = entity(read(text, null), "Orvane Telmark");
        assertThat(undated.sector()).isNull();
        assertThat(undated.country()).isEqualTo("NOR");
        assertThat(undated.identifier()).isEqualTo("Q9");
        assertThat(undated.aliases()).contains("Telmark");
    }

    @Test
    void datesARoleThatTheReportGivesAndGivesNone() throws IOException {
        assertThat(entity(read("Orvane Telmark spoke in Nairobi.", "2020-05-05"), "Orvane Telmark")
                        .roles())
                .isEmpty();
        Role role = entity(read("Foreign Minister Orvane Telmark spoke in Nairobi.", "2020-05-05"), "Orvane Telmark")
                .roles()
                .get(0);
        assertThat(role.since()).isEqualTo("2019-03-01");
        assertThat(role.until()).isEqualTo("2022-10-14");
        Role undated = entity(read("Foreign Minister Orvane Telmark spoke in Nairobi.", null), "Orvane Telmark")
                .roles()
                .get(0);
        assertThat(undated.since()).isNull();
    }

    @Test
    void leavesOtherNamesAndWordsAlone() throws IOException {
        Reading reading = read(
                "Target opened a shop. The target was missed. The New Red Harrow Front Council met Quillon Novak."
                        + " Sela Brandt wrote to them.",
                "2020-05-05");
        assertThat(reading.entities()).extracting(Entity::country).doesNotContain("KEN", "PAN");
        assertThat(reading.entities())
                .filteredOn(one -> one.name().equals("Target"))
                .allMatch(one -> one.kind() != EntityKind.PERSON || one.country() == null);
        assertThat(entity(reading, "Sela Brandt").identifier()).isNull();
        assertThat(entity(reading, "Sela Brandt").country()).isNull();
    }

    @Test
    void countsAsAnotherVersion() throws IOException {
        Report report = Tools.report("r", "Una Torvald spoke.", null);
        String without = new Reader(Tools.ANNOTATOR).version(report);
        String with = reader(TABLE).version(report);
        assertThat(with).isNotEqualTo(without).isEqualTo(reader(TABLE).version(report));
        assertThat(reader(TABLE + "Una Torvald,,person,DEU,GOV,,,,,\n").version(report))
                .isNotEqualTo(with);
    }

    @Test
    void loadsPhoenix() throws IOException {
        Path shared = Shared.path("reference/dictionaries");
        assumeTrue(Files.isDirectory(shared), "skipped: there is no shared/reference beside the checkout");
        List<ActorDictionary> loaded = new ArrayList<>();
        long began = System.nanoTime();
        try (Stream<Path> files = Files.list(shared)) {
            for (Path file : files.sorted().toList()) {
                if (String.valueOf(file.getFileName()).startsWith("Phoenix.")
                        && String.valueOf(file.getFileName()).contains(".actors.")) {
                    loaded.add(new ActorFiles().load(file));
                }
            }
        }
        long read = System.nanoTime();
        Reader reader = new Reader(Tools.ANNOTATOR, loaded);
        long ready = System.nanoTime();
        for (ActorDictionary one : loaded) {
            System.out.printf(
                    "%s: %d actors, %d problems%n",
                    one.name(), one.actors().size(), one.problems().size());
            one.problems().stream().limit(3).forEach(problem -> System.out.println("  " + problem.message()));
        }
        System.out.printf(
                "%d files read in %d ms, indexed in %d ms%n",
                loaded.size(), (read - began) / 1_000_000, (ready - read) / 1_000_000);
        assertThat(loaded).hasSize(3);
        assertThat(loaded.stream().mapToInt(one -> one.actors().size()).sum()).isGreaterThan(15_000);
        String text = "Abdul Rahim Wardak met commanders in Kabul.";
        assertThat(entity(reader.read(Tools.report("r", text, "2008-06-01")), "Abdul Rahim Wardak"))
                .satisfies(one -> assertThat(one.country()).isEqualTo("AFG"))
                .satisfies(one -> assertThat(one.sector()).isEqualTo("GOV"));
        assertThat(entity(reader.read(Tools.report("r", text, "2001-06-01")), "Abdul Rahim Wardak")
                        .sector())
                .isNull();
    }
}
