// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.PloverType;
import org.dateline.model.Reading;
import org.dateline.model.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PLOVER's manual rules on, read by the whole way from text to events; a sentence here opens its report. */
class CodingRulesTest {
    /** All of what stands before the bar must be coded; {@code !} before what must not be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGREE | Norway will send food aid to Malawi next month.",
                "AGREE | The two presidents will meet in Quito on Friday, and Chile will take part.",
                "CONCEDE | The army will withdraw its troops from the valley next week.",
                "ACCUSE !CONSULT | Peru summoned the ambassador of Chile over the border incident.",
                "AGREE | Eritrea and Djibouti called for an end to the fighting between them.",
                "SANCTION/convict COERCE | A court in Ghana convicted the former minister and sentenced him to ten years in prison.",
                "ASSAULT !MOBILIZE | Sudanese troops moved into the town and attacked the rebels with artillery.",
                "MOBILIZE | Sudan deployed troops along its border with Chad.",
                "AID !MOBILIZE | Japan sent police to help the victims of the flood in Nepal.",
                "ASSAULT/abduct | The rebels captured twelve Sudanese soldiers near the river.",
                "REJECT | Bahrain banned the Iranian diplomat from entering the country.",
                "COERCE/deport | Bahrain expelled forty migrants to Oman.",
                "SANCTION/expel | Thousands of villagers fled attacks by the militia.",
                "THREATEN/arrest | A French judge issued an arrest warrant in absentia for the Syrian general.",
                "SANCTION/convict !ACCUSE | A court in Ghana convicted the mayor, who was accused of taking bribes, of corruption.",
                "PROTEST !REQUEST | Farmers protested in Lima to demand lower taxes from the government.",
                "ACCUSE/disapprove !PROTEST | Turkey lodged a formal protest with Greece over the patrols."
            })
    void codesAsTheManualRules(String wanted, String sentence) {
        List<String> found = coded(Tools.reading(sentence, "2025-03-10"));
        for (String one : wanted.split(" ", -1)) {
            if (one.startsWith("!")) {
                assertThat(found).noneMatch(code -> code.startsWith(one.substring(1)));
            } else {
                assertThat(found).anyMatch(code -> code.equals(one) || code.startsWith(one + "/"));
            }
        }
    }

    /** ASSAULT is deliberate: nobody's deed is none, unless the report tells of violence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!ASSAULT | An explosion tore through the engine room of a ferry at Port Arlen, killing nine people.",
                "!ASSAULT | Six people were killed on Tuesday. The ferry had been refuelled that morning.",
                "ASSAULT | Six people were killed on Tuesday. Gunmen had stopped their bus on the coast road.",
                "ASSAULT | Rebels killed six people on Tuesday.",
                "!REJECT !AID | Kenya denied on Friday that it had asked Norway for the use of an airfield.",
                "!REQUEST !REJECT | The talks ended on Friday. One of the Kenyan officials said that Norway would think about it."
            })
    void codesNothingThatNobodyDid(String wanted, String text) {
        codesAsTheManualRules(wanted, text);
    }

    @Test
    void whoWaitsHurtsNobody() {
        Reading reading = Tools.reading(
                "Relatives waited outside a hospital in Port Arlen after an explosion on a ferry killed nine people and injured 14.",
                "2025-03-10");
        assertThat(reading.events()).isNotEmpty();
        assertThat(reading.events()).allSatisfy(event -> assertThat(names(reading, event.actors()))
                .doesNotContain("relatives", "Relatives"));
    }

    private static List<String> coded(Reading reading) {
        List<String> found = new ArrayList<>();
        for (Event event : reading.events()) {
            if (event.code().type() != null) {
                String mode = event.code().mode();
                found.add(event.code().type() + (mode == null ? "" : "/" + mode));
            }
        }
        return found;
    }

    @Test
    void whoFledIsTheRecipientAndWhatTheyFledFromTheActor() {
        Reading reading = Tools.reading("Thousands of villagers fled attacks by the militia.", "2025-03-10");
        Event event = first(reading, PloverType.SANCTION);
        assertThat(names(reading, event.actors())).containsExactly("militia");
        assertThat(names(reading, event.recipients())).containsExactly("villagers");
    }

    /** The outer act is the event, and whom its content concerns is the recipient. */
    @Test
    void theOuterActIsTheEventAndTheInnerOneStaysWithoutAType() {
        Reading reading = Tools.reading("Kenya asked Uganda to release the fishermen.", "2025-03-10");
        Event asked = first(reading, PloverType.REQUEST);
        assertThat(names(reading, asked.actors())).containsExactly("Kenya");
        assertThat(names(reading, asked.recipients())).containsExactly("Uganda");
        Event release = reading.events().stream()
                .filter(event -> event.trigger().of(reading.report().text()).equals("release"))
                .findFirst()
                .orElseThrow();
        assertThat(release.code().type()).isNull();
        assertThat(release.code().kind()).isEqualTo("withdrawal");
        assertThat(release.reason().decision()).isEqualTo(Reason.Decision.LEFT_UNCODED);
        assertThat(asked.content()).containsExactly(release.id());
    }

    @Test
    void whoIsToDoWhatIsDemandedIsTheRecipient() {
        Reading reading = Tools.reading("Lithuania demanded that Belarus free the jailed journalists.", "2025-03-10");
        Event demand = first(reading, PloverType.REQUEST);
        assertThat(names(reading, demand.recipients())).containsExactly("Belarus");
    }

    @Test
    void whoHasTheForcesActsByThem() {
        Reading reading = Tools.reading(
                "President Paul Biya spoke in Yaounde. His troops attacked the separatists near Buea.", "2025-03-10");
        assertThat(names(reading, first(reading, PloverType.ASSAULT).actors())).contains("Paul Biya");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pirates sank two boats off Yemen on Friday. | sank",
                "The army bombed positions inside Syria. | bombed",
                "Jets hit targets within Lebanon. | hit",
                "Militants seized a post beyond Mosul. | seized",
                "The navy sank two boats near Yemen on Friday. | sank"
            })
    void whereItIsDoneIsNotWhomItIsDoneTo(String sentence, String trigger) {
        assertThat(Tools.reading(sentence, "2025-03-10").events())
                .filteredOn(event -> event.trigger().of(sentence).equals(trigger))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.recipients()).isEmpty());
    }

    @Test
    void whoIsAccusedOfADeedIsItsActor() {
        Reading reading = Tools.reading(
                "The council met in Geneva on Monday. It condemned Armenia for the bombing of two villages.",
                "2025-03-10");
        assertThat(names(reading, first(reading, PloverType.ASSAULT).actors())).contains("Armenia");
    }

    /** After the opening sentence, what is told in passing keeps its type: it belongs on a timeline. */
    @Test
    void backgroundKeepsItsTypeAfterTheOpening() {
        Reading reading = Tools.reading(
                "Kenya's president visited Kampala on Monday. He praised the army, which had bombed rebel camps along the"
                        + " border in May.",
                "2025-03-10");
        assertThat(coded(reading)).contains("CONSULT/visit").anyMatch(code -> code.startsWith("ASSAULT"));
    }

    @Test
    void tellsRuleFrameAndHowEachPlaceWasFilled() {
        Reading reading = Tools.reading("Iran threatened to expel the inspectors.", "2025-03-10");
        Reason reason = first(reading, PloverType.THREATEN).reason();
        assertThat(reason.rule()).contains("verb:").contains("threaten");
        assertThat(reason.frame()).contains("subj=actor");
        assertThat(reason.decision()).isIn(Reason.Decision.CONFIRMED, Reason.Decision.RULED);
        assertThat(reason.belief()).isBetween(0.1, 1.0);
        assertThat(reason.places()).anySatisfy(place -> {
            assertThat(place.role()).isEqualTo("actor");
            assertThat(place.filled()).isTrue();
            assertThat(place.span().of(reading.report().text())).isEqualTo("Iran");
        });
    }

    @Test
    void aPlaceWhereNobodyStandsIsToldAsEmpty() {
        Reading reading = Tools.reading("Two monks were arrested on Sunday.", "2025-03-10");
        Event arrest = first(reading, PloverType.COERCE);
        assertThat(arrest.actors()).isEmpty();
        assertThat(arrest.reason().places())
                .anySatisfy(place -> assertThat(place).isEqualTo(new Reason.Place("actor", "subj", null, false)));
    }

    private static Event first(Reading reading, PloverType type) {
        return reading.events().stream()
                .filter(event -> event.code().type() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " is not among " + coded(reading)));
    }

    private static List<String> names(Reading reading, List<Participant> parties) {
        return parties.stream()
                .map(one -> reading.entities().stream()
                        .filter(entity -> entity.id().equals(one.entity()))
                        .map(Entity::name)
                        .findFirst()
                        .orElse("nobody"))
                .toList();
    }
}
