// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.pipeline.ground.place.EventPlacer;
import org.dateline.pipeline.ground.place.Gazetteers;
import org.dateline.pipeline.ground.place.PlaceFinder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Path GEONAMES = Shared.path("reference/geonames");
    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteers.load(null));

    @Test
    void takesACountryForAPlaceOnlyWhereItIsOne() {
        assertThat(names("Rebels fought the army in Afghanistan.")).containsExactly("Afghanistan");
        assertThat(names("Russia accused Poland of a provocation.")).isEmpty();
        assertThat(names("The president of Syria resigned.")).isEmpty();
    }

    @Test
    void tellsTheCountryOfACountry() {
        assertThat(places("Two ferries collided in Greece."))
                .singleElement()
                .satisfies(place -> assertThat(place.country()).isEqualTo("GRC"))
                .satisfies(place -> assertThat(place.precision()).isEqualTo(Place.Precision.COUNTRY));
    }

    @Test
    void abstainsWhereNothingBearsTheName() {
        assertThat(places("Two ferries collided near Quarblestead."))
                .allSatisfy(place -> assertThat(place.latitudeDegrees()).isNull());
    }

    @Test
    void placesAnEventByItsClause() {
        Document document = Tools.document("The two ministers held talks in Greece, and the army left Cyprus.", null);
        List<Place> places = FINDER.find(document);
        assertThat(places).extracting(Place::name).containsExactly("Greece", "Cyprus");
        EventPlacer placer = new EventPlacer();
        assertThat(placer.place(document, List.of(TimeTest.event(document, "talks")), places))
                .singleElement()
                .satisfies(event -> assertThat(event.place()).isZero());
        assertThat(placer.place(document, List.of(TimeTest.event(document, "left")), places))
                .singleElement()
                .satisfies(event -> assertThat(event.place()).isEqualTo(1));
    }

    @Test
    void takesNoMonthForATown() {
        assertThat(names("Prices rose in March and fell in August.")).isEmpty();
    }

    @Test
    void neverTakesAnAdjectiveForATown() {
        assertThat(places("European leaders and African envoys met."))
                .noneMatch(place -> place.precision() == Place.Precision.CITY);
    }

    @Test
    void takesNoOrdinaryWordForADivision() {
        for (String text : List.of(
                "Voters in the North turned out early, and those in the Western Region late.",
                "The Capital was quiet, and Central was closed until noon.",
                "The Federal District Court in the Eastern District sat on Tuesday.",
                "He joined Western in May and left Unity for Delta a year later.",
                "Storms crossed the Plateau and the Highlands before they reached the Coast.")) {
            assertThat(places(text)).as(text).allSatisfy(place -> assertThat(place.latitudeDegrees())
                    .isNull());
        }
    }

    @Test
    void takesAnOrdinaryWordForADivisionWhereTheCountryIsTold() {
        assertThat(places("Kenyan police found the lorry in Western Province, Zambia."))
                .filteredOn(place -> place.name().startsWith("Western"))
                .extracting(Place::country)
                .containsExactly("ZMB");
    }

    @Test
    void findsDivisionsAndTownsThatOnlyADumpHad() {
        assertThat(places("Floods closed the roads in Tulcea County.")).first().satisfies(place -> {
            assertThat(place.country()).isEqualTo("ROU");
            assertThat(place.precision()).isEqualTo(Place.Precision.PROVINCE);
        });
        assertThat(places("A fire broke out in Tulcea.")).first().satisfies(place -> {
            assertThat(place.country()).isEqualTo("ROU");
            assertThat(place.precision()).isEqualTo(Place.Precision.CITY);
        });
        assertThat(places("A factory in Heyuan was closed."))
                .extracting(Place::country)
                .containsExactly("CHN");
    }

    @Test
    void keepsWhatWasWrittenByHand() {
        assertThat(places("A bomb went off in Ghazni."))
                .singleElement()
                .satisfies(place -> assertThat(place.gazetteer()).startsWith("dateline:"));
    }

    @Test
    void findsTheDivisionBehindATown() {
        assertThat(places("A fire broke out in Frankfort, Ky. on Monday.").stream()
                        .map(Place::country))
                .isNotEmpty()
                .allMatch("USA"::equals);
    }

    @Test
    void leavesAnEventWithoutAPlaceThatOnlyAnotherClauseNames() {
        Document document =
                Tools.document("The minister resigned on Monday, and troops left Cyprus a day later.", "2026-11-12");
        EventPlacer placer = new EventPlacer();
        assertThat(placer.place(document, List.of(TimeTest.event(document, "resigned")), FINDER.find(document)))
                .singleElement()
                .satisfies(event -> assertThat(event.place()).isNegative());
    }

    @Test
    void readsAFolderOfGeoNames() {
        Assumptions.assumeTrue(Files.isDirectory(GEONAMES), "no GeoNames folder at " + GEONAMES);
        PlaceFinder finder = new PlaceFinder(Gazetteers.load(GEONAMES));
        Document document = Tools.document("A storm hit Paris, Texas, while others met in Paris, France.", null);
        assertThat(finder.find(document))
                .filteredOn(place -> place.name().equals("Paris"))
                .extracting(Place::country)
                .containsExactly("USA", "FRA");
    }

    private static List<Place> places(String text) {
        return FINDER.find(Tools.document(text, "2026-11-12"));
    }

    private static List<String> names(String text) {
        return places(text).stream().map(Place::name).toList();
    }
}
