// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Toponym OHIO = place("Ohio", "USA", "Ohio", Place.Precision.PROVINCE, 11_000_000);
    private static final Toponym ENGLISH = place("Quarblestead", "GBR", "England", Place.Precision.CITY, 20_000);
    private static final Toponym IN_OHIO = place("Quarblestead", "USA", "Ohio", Place.Precision.CITY, 90_000);
    private static final Toponym CONTINENT =
            new Toponym("x:africa", "Africa", 5, 20, null, null, Place.Precision.REGION, 0);
    private static final Toponym ALIAS = place("Mahdia", "TUN", "Mahdia", Place.Precision.CITY, 60_000);

    @Test
    void prefersTheOutletsCountry() {
        assertThat(chosen("Quarblestead", List.of(IN_OHIO, ENGLISH), "GBR")).isEqualTo(ENGLISH);
        assertThat(chosen("Quarblestead", List.of(IN_OHIO, ENGLISH), null)).isEqualTo(IN_OHIO);
    }

    @Test
    void takesAContinentBeforeATownThatIsAlsoCalledSo() {
        assertThat(chosen("Africa", List.of(ALIAS, CONTINENT), null)).isEqualTo(CONTINENT);
    }

    @Test
    void placesAnUnknownTownInTheDivisionThatIsTold() {
        Ranking.Name unknown = new Ranking.Name("Quarblestead", "Ohio", List.of(ENGLISH), List.of(OHIO));
        assertThat(unknown.withinContainer().candidates()).containsExactly(OHIO);
        Ranking.Name known = new Ranking.Name("Quarblestead", "Ohio", List.of(ENGLISH, IN_OHIO), List.of(OHIO));
        assertThat(known.withinContainer()).isEqualTo(known);
    }

    @Test
    void findsTheOutletsTownInItsAddress() {
        Gazetteer gazetteer = new NameTable.Builder()
                .add("Quarblestead", ENGLISH)
                .add("Quarblestead", IN_OHIO)
                .add("Gazette", IN_OHIO)
                .build();
        OutletHome home = home("https://www.quarblesteadgazette.co.uk/news/1");
        assertThat(home.country()).isEqualTo("GBR");
        assertThat(home.names(gazetteer)).containsExactly("quarblestead");
        assertThat(home.atHome(gazetteer.named("quarblestead"))).containsExactly(ENGLISH);
        assertThat(home("quarblestead.com").country()).isNull();
        assertThat(home("The Quarblestead Gazette").names(gazetteer)).isEmpty();
    }

    @Test
    void takesWhatLiesInThePlaceRightBehind() {
        Ranking.Name told = new Ranking.Name("Quarblestead", "Ohio", List.of(ENGLISH, IN_OHIO), List.of(OHIO));
        Ranking.Setting setting = new Ranking.Setting(Map.of("GBR", 9), Set.of(), "GBR", Set.of());
        assertThat(new Ranking(List.of(told), setting, PlaceWeights.standard()).of(told))
                .contains(IN_OHIO);
    }

    @Test
    void abstainsFromAnObscureDistrictThatNothingLeadsTo() {
        Toponym district = place("Quarble", "LCA", "Quarble", Place.Precision.DISTRICT, 0);
        Toponym known = new Toponym("geonames:1", "Other", 1, 2, "LCA", "Quarble", Place.Precision.CITY, 20_000);
        Ranking.Setting nothing = new Ranking.Setting(Map.of(), Set.of(), null, Set.of());
        for (Toponym one : List.of(district, known)) {
            Ranking.Name name = new Ranking.Name("Quarble", null, List.of(one), List.of());
            assertThat(new Ranking(List.of(name), nothing, PlaceWeights.standard()).of(name))
                    .isEmpty();
            Ranking.Setting leads = new Ranking.Setting(Map.of("LCA", 1), Set.of(), null, Set.of());
            assertThat(new Ranking(List.of(name), leads, PlaceWeights.standard()).of(name))
                    .contains(one);
        }
    }

    @Test
    void setsWhatNoGazetteerHasWhereTheReportIsSet() {
        Toponym town = place("Quarblestead", "NOR", "Quarble", Place.Precision.CITY, 9000);
        org.dateline.model.Span span = new org.dateline.model.Span(0, 5);
        Surroundings around = new Surroundings(List.of(town, town));
        assertThat(around.place(span, "Vragl", false, null)).satisfies(place -> {
            assertThat(place.name()).isEqualTo("Vragl");
            assertThat(place.country()).isEqualTo("NOR");
            assertThat(place.gazetteer()).isNull();
            assertThat(place.precision()).isEqualTo(Place.Precision.REGION);
        });
        assertThat(new Surroundings(List.of(town))
                        .place(span, "Vragl", false, null)
                        .latitudeDegrees())
                .isNull();
    }

    private static OutletHome home(String source) {
        Report plain = Report.of("r1", "A text.");
        return OutletHome.of(
                new Report(
                        plain.id(),
                        null,
                        source,
                        null,
                        null,
                        null,
                        null,
                        plain.published(),
                        null,
                        plain.text(),
                        plain.status(),
                        List.of()),
                "gazette"::equals);
    }

    private static Toponym chosen(
            String name, List<Toponym> candidates, @org.jspecify.annotations.Nullable String home) {
        Ranking.Name one = new Ranking.Name(name, null, candidates, List.of());
        Ranking.Setting setting = new Ranking.Setting(Map.of(), Set.of(), home, Set.of());
        return new Ranking(List.of(one), setting, PlaceWeights.standard())
                .of(one)
                .orElseThrow();
    }

    private static Toponym place(String name, String country, String division, Place.Precision precision, long people) {
        return new Toponym("x:" + name + country, name, 1, 2, country, division, precision, people);
    }
}
