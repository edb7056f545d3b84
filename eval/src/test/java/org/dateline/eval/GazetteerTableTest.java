// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.dateline.pipeline.ground.place.Gazetteers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTableTest {
    private static final Path GEONAMES = Shared.path("reference/geonames");

    @TempDir
    Path folder;

    @Test
    void theShippedTableIsWhatTheCommandMakes() throws IOException {
        assumeTrue(Files.isDirectory(GEONAMES), "skipped: there is no shared/reference beside the checkout");
        try (InputStream in = Objects.requireNonNull(Gazetteers.class.getResourceAsStream("gazetteer-geonames.tsv"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#")))
                    .containsExactlyElementsOf(GazetteerTable.lines(GEONAMES));
        }
    }

    @Test
    void namesADivisionInFullBesideItsTownAndPutsItWhereItsPeopleLive() throws IOException {
        Files.writeString(
                folder.resolve("cities5000.txt"),
                town(1, "Quarble", 45, 28, "PPLA", "RO", "90", 300_000)
                        + town(2, "Quarblestead", 46, 28, "PPL", "RO", "90", 100_000)
                        + town(3, "Quarblewick", 47, 28, "PPL", "RO", "90", 9_000)
                        + town(4, "Bucharest", 44.43, 26.1, "PPLC", "RO", "91", 1_800_000));
        Files.writeString(
                folder.resolve("admin1CodesASCII.txt"),
                "RO.90\tQuarble\tQuarble\t90\nRO.91\tZarble\tZarble\t91\nRO.92\tNowhere\tNowhere\t92\n");
        Files.writeString(
                folder.resolve("countryInfo.txt"), "RO\tROU\t642\tRO\tRomania\tBucharest\t237500\t19473936\n");
        Set<String> lines = GazetteerTable.lines(folder);
        assertThat(lines)
                .containsExactlyInAnyOrder(
                        "Quarble\t\t45.00\t28.00\tROU\tQuarble County\tcity\t300\tgeonames:1",
                        "Quarble County\tQuarble region|Quarble province\t45.29\t28.00\tROU\tQuarble County\tprovince\t409"
                                + "\tgeonames:90",
                        "Quarblestead\t\t46.00\t28.00\tROU\tQuarble County\tcity\t100\tgeonames:2",
                        "Zarble\t\t44.43\t26.10\tROU\tZarble\tprovince\t1800\tgeonames:91");
    }

    private static String town(
            long id,
            String name,
            double latitude,
            double longitude,
            String kind,
            String country,
            String division,
            long people) {
        return String.join(
                        "\t",
                        String.valueOf(id),
                        name,
                        name,
                        "",
                        String.valueOf(latitude),
                        String.valueOf(longitude),
                        "P",
                        kind,
                        country,
                        "",
                        division,
                        "",
                        "",
                        "",
                        String.valueOf(people))
                + "\n";
    }
}
