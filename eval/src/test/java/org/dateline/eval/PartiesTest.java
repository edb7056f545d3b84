// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Reader;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.Factuality;
import org.dateline.model.Participant;
import org.dateline.model.PloverType;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/** Which states an act passes between, where its clause names them by a surname, a town, a weapon or an adjective. */
class PartiesTest {
    private final Reader reader = new Reader(Tools.ANNOTATOR, List.of());

    private Reading read(String text, String day) {
        return reader.read(Tools.report("r", text, day));
    }

    private static Event event(Reading reading, PloverType type) {
        return reading.events().stream()
                .filter(event -> event.code().type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> countries(Reading reading, List<Participant> ones) {
        return ones.stream()
                .flatMap(one ->
                        reading.entities().stream().filter(entity -> entity.id().equals(one.entity())))
                .map(Entity::country)
                .map(String::valueOf)
                .toList();
    }

    @Test
    void whoIsNamedByTheSurnameAloneIsTheOneInOffice() {
        Reading then = read("Merkel criticised Serbia on Monday.", "2010-05-04");
        Event event = event(then, PloverType.ACCUSE);
        assertThat(countries(then, event.actors())).containsExactly("DEU");
        Reading later = read("Merkel criticised Serbia on Monday.", "2023-05-04");
        assertThat(later.entities().get(0).country()).isNull();
    }

    @Test
    void aCommonSurnameTellsNobodyWithoutATitle() {
        assertThat(read("Brown left the hall early.", "2009-05-04")
                        .entities()
                        .get(0)
                        .country())
                .isNull();
        assertThat(read("President Clinton left the hall early.", "1995-05-04")
                        .entities()
                        .get(0)
                        .country())
                .isEqualTo("USA");
    }

    @Test
    void whoShellsATownShellsItsCountry() {
        Reading reading = read("Rebels bombarded Bamako on Sunday.", "2020-05-04");
        Event event = event(reading, PloverType.ASSAULT);
        assertThat(countries(reading, event.recipients())).containsExactly("MLI");
        assertThat(event.code().cameo()).startsWith("19");
    }

    @Test
    void peopleAreOfTheCountryThatTheyAreFrom() {
        Reading reading = read("Two farmers from Kenya attacked a Norwegian embassy.", "2020-05-04");
        assertThat(countries(reading, event(reading, PloverType.ASSAULT).actors()))
                .containsExactly("KEN");
    }

    @Test
    void inAMutualActEachIsActorAndRecipient() {
        Reading reading = read("Kenya and Uganda met in Oslo on Monday.", "2020-05-04");
        Event event = event(reading, PloverType.CONSULT);
        assertThat(countries(reading, event.actors())).containsExactly("KEN", "UGA");
        assertThat(countries(reading, event.recipients())).containsExactly("KEN", "UGA");
    }

    @Test
    void peopleOfTwoNationsAreOfBoth() {
        Reading reading = read("Kenyan and Ugandan officials met in Oslo on Monday.", "2020-05-04");
        assertThat(countries(reading, event(reading, PloverType.CONSULT).actors()))
                .containsExactlyInAnyOrder("KEN", "UGA");
    }

    @Test
    void harmWithoutADoerIsDoneByWhoeverDidTheDeed() {
        Reading reading = read("Three farmers were killed in Kenyan shelling on Monday.", "2020-05-04");
        Event event = event(reading, PloverType.ASSAULT);
        assertThat(countries(reading, event.actors())).containsExactly("KEN");
    }

    @Test
    void whatCameOfAnActIsOfThoseWhoActed() {
        Reading reading = read(
                "Militants clashed with government troops outside Nairobi on Sunday, killing at least eleven soldiers.",
                "2020-05-04");
        assertThat(reading.events())
                .filteredOn(event -> event.trigger().of(reading.report().text()).equals("killing"))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(reading.entity(event.actors().get(0).entity()))
                                .get()
                                .extracting(Entity::sector)
                                .isEqualTo("REB"));
    }

    @Test
    void whoLeadsAUnionDoesNotGovern() {
        Reading reading = read(
                "Union leader Marta Osei accused the government of delay. Club president Ole Lund met officers.",
                "2020-05-04");
        assertThat(reading.entities())
                .filteredOn(entity -> entity.name().equals("Marta Osei"))
                .extracting(Entity::sector)
                .containsExactly("LAB");
        assertThat(reading.entities())
                .filteredOn(entity -> entity.name().equals("Ole Lund"))
                .extracting(Entity::sector)
                .containsExactly((String) null);
        assertThat(reading.entities()).extracting(Entity::sector).doesNotContain("MIL");
    }

    @Test
    void theySayOfThemselvesWhatSeveralSay() {
        Reading reading = read("Kenya and Norway said they will attack Uganda.", "2020-05-04");
        assertThat(countries(reading, event(reading, PloverType.ASSAULT).actors()))
                .containsExactly("KEN", "NOR");
    }

    @Test
    void whoIsExceptedHasNoPart() {
        Reading reading = read("All leaders attended the talks except for the Kenyan premier.", "2020-05-04");
        assertThat(countries(reading, event(reading, PloverType.CONSULT).recipients()))
                .doesNotContain("KEN");
    }

    @Test
    void whatWordsLookLikeIsMended() {
        assertThat(read(
                                "A court in Kenya has issued arrest warrants for two Norwegian men sought in the slaying.",
                                "2020-05-04")
                        .events()
                        .get(0)
                        .code()
                        .cameo())
                .isEqualTo("173");
        Reading told =
                read("Norway told visiting Kenyan Foreign Minister Amos Tirop that it would help.", "2020-05-04");
        assertThat(told.events()).noneMatch(event -> event.code().type() == PloverType.CONSULT);
    }

    @Test
    void whoIsKilledInAnAirStrikeIsKilledFromTheAirOnce() {
        Reading reading = read("A Kenyan air strike killed four farmers.", "2020-05-04");
        assertThat(reading.events()).hasSize(1);
        Event event = event(reading, PloverType.ASSAULT);
        assertThat(event.code().mode()).isEqualTo("aerial");
        assertThat(countries(reading, event.actors())).containsExactly("KEN");
    }

    @Test
    void aTownDoesNotKillWhoIsKilledByWhatHappenedInIt() {
        Reading blast = read("The bombing in Nairobi, which killed five people, was claimed by rebels.", "2020-05-04");
        assertThat(blast.events())
                .filteredOn(event -> event.code().type() == PloverType.ASSAULT)
                .allSatisfy(event -> assertThat(event.actors()).isEmpty());
        Reading quake = read("The earthquake in Turkey, which killed 40 people, damaged the port.", "2020-05-04");
        assertThat(quake.events())
                .noneMatch(event -> event.code().type() == PloverType.ASSAULT)
                .allSatisfy(event -> assertThat(event.actors()).isEmpty());
        Reading talks = read("The talks in Kenya, which expelled two diplomats, ended early.", "2020-05-04");
        assertThat(countries(talks, event(talks, PloverType.SANCTION).actors())).containsExactly("KEN");
    }

    @Test
    void whatKillsTellsByWhichMeans() {
        Reading strike = read("An air strike killed nine civilians on Friday.", "2020-05-04");
        assertThat(event(strike, PloverType.ASSAULT).code().mode()).isEqualTo("aerial");
        Reading bomb = read("A roadside bomb killed three soldiers.", "2020-05-04");
        assertThat(event(bomb, PloverType.ASSAULT).code().mode()).isEqualTo("explosives");
        assertThat(read("A fire killed two fishermen.", "2020-05-04").events())
                .noneMatch(event -> event.code().type() == PloverType.ASSAULT);
    }

    @Test
    void atLeastTwelveAreTwelve() {
        Reading reading = read("Police arrested at least 12 protesters in Nairobi.", "2020-05-04");
        Event event = event(reading, PloverType.COERCE);
        assertThat(event.recipients())
                .singleElement()
                .satisfies(one -> assertThat(one.span().of(reading.text())).isEqualTo("12 protesters"));
    }

    @Test
    void whatWasBeforeAPlanIsNotPlanned() {
        Reading reading = read(
                "Kenya and Uganda agreed to resume talks after a clash that left three soldiers dead.", "2020-05-04");
        assertThat(reading.events())
                .filteredOn(event -> event.trigger().of(reading.text()).equals("clash"))
                .singleElement()
                .satisfies(event -> assertThat(event.factuality().status()).isEqualTo(Factuality.Status.HAPPENED));
    }

    @Test
    void itIsSomebodyWhereOnlySomebodyActs() {
        Reading later =
                read("Kenya signed the treaty in May. It expelled two Norwegian diplomats a week later.", "2020-05-04");
        assertThat(countries(later, event(later, PloverType.SANCTION).actors())).containsExactly("KEN");
        Reading said =
                read("The release of the trader came as Norway announced it would expel two diplomats.", "2020-05-04");
        assertThat(said.events())
                .filteredOn(event -> event.trigger().of(said.text()).equals("expel"))
                .singleElement()
                .satisfies(event -> assertThat(countries(said, event.actors())).containsExactly("NOR"));
    }

    @Test
    void theMayorOfATownIsOfItsCountry() {
        Reading reading = read("Norway accused the mayor of the city of Bamako of fraud.", "2020-05-04");
        assertThat(countries(reading, event(reading, PloverType.ACCUSE).recipients()))
                .containsExactly("MLI");
    }

    @Test
    void inSportNobodyIsAttacked() {
        Reading reading = read(
                "Kenya stormed into the semifinal of the volleyball championship on Sunday and will meet Uganda. "
                        + "The coach, Amos Tirop, praised his setter after the match in the packed stadium. "
                        + "Norway beat Ghana in the other quarterfinal, after a long fixture in which the referee sent off a player.",
                "2020-05-04");
        assertThat(reading.events()).isNotEmpty();
        assertThat(reading.events()).allMatch(event -> event.code().type() == null);
        assertThat(reading.events()).allMatch(event -> event.code().cameo() == null);
    }

    @Test
    void theMinisterWhoReceivesATeamIsNoSport() {
        Reading reading = read(
                "The Kenyan president met the Ugandan premier on Sunday. "
                        + "They had watched a football match in the stadium before the talks, and spoke of the championship and its coach.",
                "2020-05-04");
        assertThat(countries(reading, event(reading, PloverType.CONSULT).actors()))
                .containsExactlyInAnyOrder("KEN", "UGA");
    }

    @Test
    void whatIsAskedForHasNotHappened() {
        Reading reading = read("The lawyers have petitioned that the two farmers be arrested.", "2020-05-04");
        assertThat(event(reading, PloverType.COERCE).factuality().status()).isEqualTo(Factuality.Status.HYPOTHETICAL);
    }

    @Test
    void aDirectorGeneralIsNoSoldier() {
        Reading reading = read("WTO Director-General Amos Tirop visited Kenya.", "2020-05-04");
        assertThat(reading.entities()).noneMatch(entity -> "MIL".equals(entity.sector()));
    }
}
