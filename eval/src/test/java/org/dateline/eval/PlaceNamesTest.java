// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Reader;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/** Which names are taken for places': the gazetteer knows them, or the report tells it. */
class PlaceNamesTest {
    private final Reader reader = new Reader(Tools.ANNOTATOR, List.of());

    private Reading read(String text) {
        return reader.read(Tools.report("r", text, "2026-11-12"));
    }

    private static List<String> written(Reading reading) {
        return reading.places().stream()
                .map(place -> place.span().of(reading.text()))
                .toList();
    }

    @Test
    void whatNothingTellsToBeAPlaceIsNone() {
        Reading reading = read("The bakery sold Passover recipes to a Motown singer, and Soyuz flew on.");
        assertThat(written(reading)).isEmpty();
        assertThat(reading.mentions())
                .filteredOn(mention -> mention.form() == Mention.Form.NAME)
                .noneMatch(mention -> mention.kind() == EntityKind.PLACE);
    }

    @Test
    void anUnknownNameIsAPlaceWhereTheReportSaysSo() {
        assertThat(written(read("Two ferries collided near Quarblestead."))).containsExactly("Quarblestead");
        assertThat(written(read("The flood reached the village of Ombrefell on Monday.")))
                .containsExactly("Ombrefell");
    }

    @Test
    void streetsAndRoadsArePlaces() {
        assertThat(written(read("The council will rename Third Street after him.")))
                .contains("Third Street");
        assertThat(written(read("Police closed State Highway 412 at noon."))).contains("State Highway 412");
        assertThat(written(read("The Highway Patrol stopped a lorry."))).isEmpty();
    }

    @Test
    void aBuildingIsAPlaceWhereSomethingIsAtIt() {
        assertThat(written(read("A fire broke out at Holmwood Presbyterian Church on Friday.")))
                .contains("Holmwood Presbyterian Church");
        assertThat(written(read("Holmwood Presbyterian Church dismissed its pastor.")))
                .isEmpty();
    }

    @Test
    void whereSomebodyOfAnAgeIsFromIsAPlace() {
        assertThat(written(read("Anna Tollgate, 25, from Marlow, brought several coats.")))
                .containsExactly("Marlow");
    }

    @Test
    void aPersonWhomATownIsNamedAsIsNone() {
        assertThat(written(read("Voters have lost faith in Jackson.\n\nTom Jackson resigned.")))
                .isEmpty();
    }

    @Test
    void theDatelinesDivisionIsAPlace() {
        Reading reading = read("PARIS, Mo. (AP) — A barn burned down on Monday, the sheriff said.");
        assertThat(reading.places()).extracting(Place::name).contains("Missouri");
        assertThat(reading.places()).extracting(Place::country).containsOnly("USA");
    }
}
