// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.dateline.model.Countries;
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
}
