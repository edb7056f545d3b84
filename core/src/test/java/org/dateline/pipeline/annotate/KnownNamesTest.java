// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.dateline.model.Countries;
import org.dateline.model.OutletOwner;
import org.dateline.model.Sector;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    @Test
    void organizationsHaveKnownCodesAndEachNameOnce() {
        Set<String> names = new HashSet<>();
        for (String line : Resource.lines("organizations.tsv")) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            assertThat(names.add(cells[0])).as(line).isTrue();
            for (String alias : cells[1].isEmpty() ? new String[0] : cells[1].split("\\|")) {
                assertThat(names.add(alias)).as(alias + " in " + line).isTrue();
            }
            assertThat(cells[3].isEmpty() || Countries.table().byCode(cells[3]).isPresent())
                    .as(line)
                    .isTrue();
            assertThat(cells[4].isEmpty() || Sector.isCode(cells[4])).as(line).isTrue();
        }
    }

    @Test
    void everyOutletHasAnOwnerAndACountry() {
        Set<String> rows = new HashSet<>();
        for (String line : Resource.lines("outlets.tsv")) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(2);
            assertThat(cells[1]).as(line).isIn("state", "public", "private");
            assertThat(rows.add(cells[0])).as(line).isTrue();
        }
        Set<String> outlets = new HashSet<>();
        for (String line : Resource.lines("organizations.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[4].equals("JRN")) {
                outlets.add(cells[0]);
                assertThat(cells[3]).as(line).isNotEmpty();
            }
        }
        assertThat(rows).isEqualTo(outlets);
        KnownNames known = new KnownNames();
        assertThat(known.body("TASS"))
                .isNotNull()
                .extracting(KnownNames.Body::owner)
                .isEqualTo(OutletOwner.STATE);
        assertThat(known.body("BBC"))
                .isNotNull()
                .extracting(KnownNames.Body::owner)
                .isEqualTo(OutletOwner.PUBLIC);
        assertThat(known.body("AP"))
                .isNotNull()
                .extracting(KnownNames.Body::owner)
                .isEqualTo(OutletOwner.PRIVATE);
        assertThat(known.body("NATO"))
                .isNotNull()
                .extracting(KnownNames.Body::owner)
                .isNull();
    }
}
