// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.junit.jupiter.api.Test;

/** The table of countries against GeoNames' table. */
class CountriesReferenceTest {
    /** States that are no more. */
    private static final Set<String> GONE = Set.of("SCG", "ANT");

    @Test
    void agreesWithGeoNames() throws IOException {
        Path table = Shared.path("reference/geonames/countryInfo.txt");
        assumeTrue(Files.exists(table), "skipped: there is no shared/reference beside the checkout");
        List<String> capitals = new ArrayList<>();
        int rows = 0;
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#") || line.startsWith("ISO\t") || cells.length < 6 || GONE.contains(cells[1])) {
                continue;
            }
            rows++;
            Country country = Countries.table().byCode(cells[1]).orElseThrow(() -> new AssertionError(line));
            assertThat(country.iso2()).as(line).isEqualTo(cells[0]);
            if (!cells[1].equals("BES")) { // another spelling of Saint Eustatius
                assertThat(Countries.table().byName(cells[4]).map(Country::iso3))
                        .as(line)
                        .contains(cells[1]);
            }
            String capital = cells[5].strip();
            if (!capital.isEmpty() && !country.capitals().contains(capital)) {
                capitals.add(cells[1]);
            }
        }
        assertThat(rows).isGreaterThan(245);
        // Spellings, a capital that has since got its name back, and islands with none.
        assertThat(capitals)
                .isSubsetOf("ATG", "DJI", "ESH", "GRD", "GGY", "IOT", "KAZ", "LUX", "MMR", "MAC", "PLW", "ATF", "WLF");
    }
}
