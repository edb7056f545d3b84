// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountriesTest {
    private static final Countries TABLE = Countries.table();

    @Test
    void looksUpByEachOfItsNames() {
        assertThat(TABLE.byName("the Netherlands").map(Country::iso3)).contains("NLD");
        assertThat(TABLE.byName("Burma").map(Country::iso3)).contains("MMR");
        assertThat(TABLE.byDemonym("Kenyans").map(Country::iso3)).contains("KEN");
        assertThat(TABLE.byCapital("Lisbon").map(Country::iso3)).contains("PRT");
        assertThat(TABLE.byMetonym("the Kremlin").map(Country::iso3)).contains("RUS");
        assertThat(TABLE.byCode("KEN").map(Country::name)).contains("Kenya");
    }

    @Test
    void tellsTheInitialsFromTheWord() {
        assertThat(TABLE.byName("US").map(Country::iso3)).contains("USA");
        assertThat(TABLE.byName("us")).isEmpty();
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(TABLE.byName("Quarblestead")).isEmpty();
        assertThat(TABLE.byCode("XXX")).isEmpty();
    }

    @Test
    void hasEachCodeOnceAndSoundNumbers() {
        Set<String> codes = new HashSet<>();
        for (Country country : TABLE.all()) {
            assertThat(codes.add(country.iso2())).as(country.name()).isTrue();
            assertThat(country.latitudeDegrees()).isBetween(-90.0, 90.0);
            assertThat(country.longitudeDegrees()).isBetween(-180.0, 180.0);
        }
        assertThat(codes).hasSizeGreaterThan(240);
    }
}
