// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficeTitleTest {
    static List<String> examples() {
        return OfficeRules.STANDARD.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesHold(String line) {
        String[] cells = line.split(" \\| ");
        OfficeTitle title = OfficeTitle.of(cells[0]);
        assertThat(title.name()).isEqualTo(cells[1]);
        assertThat(title.qualifier() == null ? "-" : title.qualifier().words()).isEqualTo(cells[2]);
        assertThat(title.isSingle() ? "single" : "many").isEqualTo(cells[3]);
    }

    @Test
    void anOwnerIsOneByAllItsNames() {
        assertThat(List.of("Kenya", "Kenyan", "KEN", "kenya"))
                .extracting(OfficeKey::owner)
                .containsOnly("KEN");
        assertThat(OfficeKey.owner("Salt Union")).isEqualTo(OfficeKey.owner("the Salt Union"));
        assertThat(OfficeKey.owner(" ")).isNull();
    }
}
