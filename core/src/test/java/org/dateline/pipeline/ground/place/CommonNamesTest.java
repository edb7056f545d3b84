// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Place;
import org.junit.jupiter.api.Test;

class CommonNamesTest {
    private static final Toponym CENTRAL = division("geonames:1", "Central");
    private static final Toponym QUARBLE = division("geonames:2", "Central Quarble");
    private static final Toponym BY_HAND = division("dateline:western-bwa", "Western Region");

    @Test
    void knowsNamesOfOrdinaryWords() {
        assertThat(CommonNames.isBare("Central", CENTRAL)).isTrue();
        assertThat(CommonNames.isBare("the Federal District", CENTRAL)).isTrue();
        assertThat(CommonNames.isBare("Central Quarble", QUARBLE)).isFalse();
        assertThat(CommonNames.isBare("Western Region", BY_HAND)).isFalse();
        assertThat(CommonNames.isBare("Western", BY_HAND)).isTrue();
        assertThat(CommonNames.isBare("Northern Territory", CENTRAL)).isFalse();
        assertThat(CommonNames.isBare("Western Cape", CENTRAL)).isFalse();
        assertThat(CommonNames.anyTelling("Central", List.of(CENTRAL))).isFalse();
    }

    @Test
    void takesThemForPlacesOnlyWhereTheReportLeadsThere() {
        assertThat(meant(Map.of())).isEmpty();
        assertThat(meant(Map.of("BWA", 2))).contains(CENTRAL);
    }

    @Test
    void knowsSmallDivisions() {
        Toponym parish = new Toponym(
                "geonames:3", "Saint Quarble", 13, -59, "BRB", "Saint Quarble", Place.Precision.PROVINCE, 900);
        assertThat(CommonNames.isSmallDivision("St. Quarble", parish)).isTrue();
        assertThat(CommonNames.isSmallDivision("Quarble Atoll", parish)).isFalse();
        assertThat(CommonNames.isSmallDivision("Quarble", QUARBLE)).isFalse();
    }

    private static Optional<Toponym> meant(Map<String, Integer> countries) {
        Ranking.Name name = new Ranking.Name("Central", null, List.of(CENTRAL), List.of());
        Ranking.Setting setting = new Ranking.Setting(countries, Set.of(), null, Set.of());
        return new Ranking(List.of(name), setting, PlaceWeights.standard()).of(name);
    }

    private static Toponym division(String id, String name) {
        return new Toponym(id, name, -21, 26, "BWA", name, Place.Precision.PROVINCE, 5_000_000);
    }
}
