// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.model.BareReadings;
import org.dateline.model.Cast;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Mention;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkerTest {
    /** A reading whose text is made of the names of its entities. */
    private static Reading reading(String report, Entity... entities) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        for (Entity entity : entities) {
            Span span = new Span(text.length(), text.length() + entity.name().length());
            mentions.add(new Mention(span, entity.kind(), Mention.Form.NAME, 0, 0, entity.id()));
            text.append(entity.name()).append(". ");
        }
        return BareReadings.of(Report.of(report, text.toString()), List.of(), mentions, List.of(entities));
    }

    private static Entity entity(EntityKind kind, String name, @Nullable String country, Role... roles) {
        return new Entity("id of " + name, name, kind, country, null, null, List.of(), List.of(roles));
    }

    private static Entity person(String name) {
        return entity(EntityKind.PERSON, name, null);
    }

    private static List<String> names(Cast cast) {
        return cast.entities().stream().map(one -> one.entity().name()).sorted().toList();
    }

    private static Cast link(Reading... readings) {
        return new Linker().link(List.of(readings));
    }

    @Test
    void spellingsOfOneNameAreOneEntity() {
        Cast cast = link(
                reading("1", person("Nasir al-Hadrami")),
                reading("2", person("Naseer Al Hadrami")),
                reading("3", person("Nasir al-Hadrami")));
        assertThat(cast.entities()).hasSize(1);
        Story.StoryEntity one = cast.entities().get(0);
        assertThat(one.entity().name()).isEqualTo("Nasir al-Hadrami");
        assertThat(one.entity().aliases()).containsExactly("Naseer Al Hadrami");
        assertThat(one.mentions()).extracting(Evidence::report).containsExactly("1", "2", "3");
        assertThat(cast.id("2", "id of Naseer Al Hadrami"))
                .contains(one.entity().id());
    }

    @Test
    void namesThatOnlyLookAlikeStayApart() {
        assertThat(names(link(
                        reading("1", person("Hassan Tarzi"), entity(EntityKind.ORGANIZATION, "Relief Council", null)),
                        reading(
                                "2",
                                person("Hussein Tarzi"),
                                entity(EntityKind.ORGANIZATION, "Relief Committee", null)))))
                .containsExactly("Hassan Tarzi", "Hussein Tarzi", "Relief Committee", "Relief Council");
    }

    @Test
    void aSurnameJoinsTheOneBearerOfIt() {
        assertThat(names(link(reading("1", person("Judith Harker")), reading("2", person("Harker")))))
                .containsExactly("Judith Harker");
        assertThat(names(link(
                        reading("1", person("Judith Harker"), person("Peter Harker")), reading("2", person("Harker")))))
                .containsExactly("Harker", "Judith Harker", "Peter Harker");
    }

    @Test
    void anAcronymJoinsItsExpansion() {
        assertThat(names(link(
                        reading("1", entity(EntityKind.ORGANIZATION, "Organization of Salt Miners", null)),
                        reading("2", entity(EntityKind.ORGANIZATION, "OSM", null)))))
                .containsExactly("Organization of Salt Miners");
    }

    @Test
    void aPlaceOfOneWordIsOneInAllSpellings() {
        assertThat(names(link(
                        reading("1", entity(EntityKind.FACILITY, "Hmeidat", null)),
                        reading("2", entity(EntityKind.PLACE, "Khmeidat", null)),
                        reading("3", entity(EntityKind.PLACE, "Hmeidat", "SYR")))))
                .containsExactly("Hmeidat");
    }

    @Test
    void countriesGoByTheirCode() {
        Cast cast = link(
                reading("1", entity(EntityKind.COUNTRY, "Russia", "RUS")),
                reading("2", entity(EntityKind.COUNTRY, "Moscow", "RUS")),
                reading("3", entity(EntityKind.COUNTRY, "Georgia", "GEO"), entity(EntityKind.PLACE, "Georgia", "USA")));
        assertThat(names(cast)).containsExactly("Georgia", "Georgia", "Russia");
    }

    @Test
    void twoBearersOfOneNameAreKeptApartByCountry() {
        assertThat(link(
                                reading("1", entity(EntityKind.PERSON, "Jan Novak", "CZE")),
                                reading("2", entity(EntityKind.PERSON, "Jan Novak", "SVN")))
                        .entities())
                .hasSize(2)
                .extracting(one -> one.entity().id())
                .doesNotHaveDuplicates();
    }

    private static Reading as(String report, String title) {
        Entity entity = entity(
                EntityKind.PERSON,
                "Joseph Kamau",
                null,
                new Role(title, null, Role.Status.CURRENT, null, null, new Span(0, 1)));
        return reading(report, entity);
    }

    @Test
    void aPlayerIsNoMinisterAndOneWhoMayBeEitherIsNeither() {
        Reading unclear = reading("2", person("Joseph Kamau"));
        assertThat(link(as("1", "striker"), as("3", "transport minister")).entities())
                .hasSize(2);
        assertThat(link(as("1", "striker"), unclear, as("3", "transport minister"))
                        .entities())
                .hasSize(3);
        Cast cast = link(as("1", "striker"), unclear, as("3", "transport minister"), as("4", "transport minister"));
        assertThat(cast.entities())
                .extracting(one -> one.mentions().stream().map(Evidence::report).toList())
                .containsExactlyInAnyOrder(List.of("1"), List.of("2", "3", "4"));
    }

    /** A reading of one sentence about one person. */
    private static Reading told(String report, String day, String before, Entity who, String after) {
        Span span = new Span(before.length(), before.length() + who.name().length());
        Reading reading = reading(report, who);
        return BareReadings.of(
                Report.of(report, before + who.name() + after).withPublished(Publication.stated(day)),
                List.of(),
                List.of(new Mention(span, who.kind(), Mention.Form.NAME, 0, 0, who.id())),
                reading.entities());
    }

    @Test
    void twoBearersOfOneNameAreKeptApartByAge() {
        Entity who = person("Ilse Brandt");
        Reading first = told("1", "2021-05-01", "The 62-year-old driver ", who, " was freed.");
        assertThat(link(first, told("2", "2021-05-03", "", who, ", 24, was arrested."))
                        .entities())
                .hasSize(2);
        assertThat(link(first, told("2", "2023-02-03", "", who, ", 63, was arrested."))
                        .entities())
                .hasSize(1);
    }

    @Test
    void aBoyWasNoMinister() {
        Role office = new Role("foreign minister", "Norway", Role.Status.CURRENT, null, null, new Span(0, 5));
        Reading minister = dated(reading("1", entity(EntityKind.PERSON, "Ilse Brandt", null, office)), "2021-05-01");
        Entity who = person("Ilse Brandt");
        assertThat(link(minister, told("2", "2022-05-03", "", who, ", 19, scored twice."))
                        .entities())
                .hasSize(2);
        assertThat(link(minister, told("2", "2022-05-03", "", who, ", 49, spoke."))
                        .entities())
                .hasSize(1);
    }

    @Test
    void twoBearersOfOneNameAreKeptApartByTheirTimes() {
        Reading old = dated(reading("1", person("Ilse Brandt")), "1911-03-01");
        assertThat(link(old, dated(reading("2", person("Ilse Brandt")), "2011-03-01"))
                        .entities())
                .hasSize(2);
        assertThat(link(old, dated(reading("2", person("Ilse Brandt")), "1931-03-01"))
                        .entities())
                .hasSize(1);
    }

    @Test
    void nobodyHoldsTheSameSeatOfTwoPlaces() {
        assertThat(mayors("Karvale", "2020-01-01", "Northwick", "2020-02-01")).hasSize(2);
        assertThat(mayors("Karvale", "2020-01-01", "Karvale", "2020-02-01")).hasSize(1);
        assertThat(mayors("Karvale", "2010-01-01", "Northwick", "2020-02-01")).hasSize(1);
    }

    private static List<Story.StoryEntity> mayors(String here, String then, String there, String later) {
        return link(dated(mayor("1", here), then), dated(mayor("2", there), later)).entities().stream()
                .filter(one -> one.entity().kind() == EntityKind.PERSON)
                .toList();
    }

    private static Reading mayor(String report, String place) {
        Role role = new Role("mayor", "id of " + place, Role.Status.CURRENT, null, null, new Span(0, 3));
        return reading(
                report, entity(EntityKind.PERSON, "Ilse Brandt", null, role), entity(EntityKind.PLACE, place, null));
    }

    @Test
    void whatMayBeOneNameIsOneWhereNobodyElseFits() {
        assertThat(names(link(reading("1", person("William Harker")), reading("2", person("Bill Harker")))))
                .hasSize(1);
        assertThat(names(link(
                        reading("1", person("John Harker"), person("James Harker")),
                        reading("2", person("J. Harker")))))
                .containsExactly("J. Harker", "James Harker", "John Harker");
        assertThat(names(link(
                        reading("1", person("Anna Maria Harker")),
                        reading("2", person("Anna Louise Harker")),
                        reading("3", person("Anna Harker")))))
                .containsExactly("Anna Harker", "Anna Louise Harker", "Anna Maria Harker");
    }

    @Test
    void namesAreOneInEitherOrder() {
        assertThat(names(link(
                        reading("1", person("Zhang Ruolan")),
                        reading("2", person("Ruolan Zhang")),
                        reading("3", person("Zhang Ruonan")))))
                .hasSize(2);
    }

    @Test
    void aBodyIsOneUnderItsNamesInTwoLanguages() {
        assertThat(names(link(
                        reading("1", entity(EntityKind.ORGANIZATION, "Reporters Sans Frontières", null)),
                        reading("2", entity(EntityKind.ORGANIZATION, "Reporters Without Borders", null)),
                        reading("3", entity(EntityKind.ORGANIZATION, "Doctors Without Borders", null)))))
                .hasSize(2);
    }

    @Test
    void rolesAreMergedWithTheirEvidence() {
        Role here = new Role("mayor", "Karvale", Role.Status.CURRENT, null, null, new Span(0, 5));
        Role there = new Role("mayor", "Karvale", Role.Status.CURRENT, null, null, new Span(3, 8));
        Role other = new Role("engineer", null, Role.Status.FORMER, null, null, new Span(1, 4));
        Story.StoryEntity one = link(
                        reading("1", entity(EntityKind.PERSON, "Ilse Brandt", null, here)),
                        reading("2", entity(EntityKind.PERSON, "Ilse Brandt", null, there, other)))
                .entities()
                .get(0);
        assertThat(one.entity().roles()).extracting(Role::title).containsExactly("mayor", "engineer");
        assertThat(one.roles()).containsExactly(new Evidence("1", new Span(0, 5)), new Evidence("2", new Span(1, 4)));
    }

    private static Reading dated(Reading reading, String day) {
        return reading.withReport(reading.report().withPublished(Publication.stated(day)));
    }

    private static Reading minister(String report, String day, String name) {
        Role role = new Role("foreign minister", "Kenya", Role.Status.CURRENT, null, null, new Span(0, 5));
        return dated(reading(report, entity(EntityKind.PERSON, name, "KEN", role)), day);
    }

    /** A report that speaks of somebody without a name. */
    private static Reading described(String report, String day, String description) {
        return nominal(dated(reading(report, entity(EntityKind.PERSON, description, "KEN")), day));
    }

    /** The reading as if its mentions were no names. */
    private static Reading nominal(Reading reading) {
        List<Mention> nominal = reading.mentions().stream()
                .map(one -> new Mention(one.span(), one.kind(), Mention.Form.NOMINAL, 0, 0, one.entity()))
                .toList();
        return BareReadings.of(reading.report(), List.of(), nominal, reading.entities());
    }

    private static String told(Cast cast, String report, String entity) {
        String id = cast.id(report, "id of " + entity).orElseThrow();
        return cast.entities().stream()
                .filter(one -> one.entity().id().equals(id))
                .map(one -> one.entity().name())
                .findFirst()
                .orElse("not listed");
    }

    @Test
    void aHolderWithoutANameIsTheOneOfThatDay() {
        String description = "Kenyan foreign minister";
        Cast cast = link(
                minister("1", "2031-05-01", "Amina Otieno"),
                minister("2", "2031-08-01", "Joseph Kamau"),
                described("3", "2031-06-01", description),
                described("4", "2031-09-01", "foreign minister of Kenya"),
                described("5", "2031-04-01", description),
                described("6", "2031-09-01", "former Kenyan foreign minister"),
                described("7", "2031-09-01", "deputy foreign minister of Kenya"));
        assertThat(told(cast, "3", description)).isEqualTo("Amina Otieno");
        assertThat(told(cast, "4", "foreign minister of Kenya")).isEqualTo("Joseph Kamau");
        assertThat(told(cast, "5", description)).as("before any is told").isEqualTo("not listed");
        assertThat(told(cast, "6", "former Kenyan foreign minister")).isEqualTo("not listed");
        assertThat(told(cast, "7", "deputy foreign minister of Kenya")).isEqualTo("not listed");
        Story.StoryEntity otieno = cast.entities().stream()
                .filter(one -> one.entity().name().equals("Amina Otieno"))
                .findFirst()
                .orElseThrow();
        assertThat(otieno.entity().aliases()).isEmpty();
        assertThat(otieno.joins())
                .containsExactly(new Story.Join(Story.Join.Reason.OFFICE, description, "3", "Amina Otieno", "1"));
    }

    @Test
    void holdersWithoutANameDoNotDependOnTheOrder() {
        List<Reading> readings = new ArrayList<>(List.of(
                minister("1", "2031-05-01", "Amina Otieno"),
                minister("2", "2031-08-01", "Joseph Kamau"),
                described("3", "2031-06-01", "Kenyan foreign minister"),
                described("4", "2031-09-01", "foreign minister of Kenya")));
        Cast expected = new Linker().link(readings);
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(readings, new java.util.Random(i));
            assertThat(new Linker().link(readings)).isEqualTo(expected);
        }
    }

    @Test
    void aHolderWhomReportsDifferOnIsNobody() {
        Cast cast = link(
                minister("1", "2031-05-01", "Amina Otieno"),
                minister("2", "2031-05-01", "Joseph Kamau"),
                described("3", "2031-06-01", "Kenyan foreign minister"));
        assertThat(told(cast, "3", "Kenyan foreign minister")).isEqualTo("not listed");
    }

    @Test
    void eachJoinHasItsReason() {
        Cast cast = link(
                reading("1", person("Nasir al-Hadrami")),
                reading("2", person("Naseer Al Hadrami")),
                reading("3", person("Hadrami")),
                reading("4", person("Nasir al-Hadrami")));
        assertThat(cast.entities()).hasSize(1);
        assertThat(cast.entities().get(0).joins())
                .extracting(join -> join.reason() + " " + join.report() + " " + join.otherReport())
                .containsExactly("SPELLING 2 1", "NAME 4 1", "SHORT_NAME 3 1");
    }

    @Test
    void aRareNameIsOnePlaceThoughOneReportHasAPersonOfIt() {
        assertThat(names(link(
                        reading("1", entity(EntityKind.PLACE, "Ostrolin", null)), reading("2", person("Ostrolin")))))
                .containsExactly("Ostrolin");
        assertThat(names(link(
                        reading("1", entity(EntityKind.PLACE, "Harker", null), person("Judith Harker")),
                        reading("2", person("Harker")))))
                .containsExactly("Harker", "Judith Harker");
    }

    @Test
    void aRiverIsOneWithItsKindAndWithout() {
        assertThat(names(link(
                        told("1", "2024-05-01", "It sank in the ", entity(EntityKind.PLACE, "Tamar", null), " river."),
                        reading("2", entity(EntityKind.PLACE, "Tamar River", null)))))
                .hasSize(1);
        assertThat(names(link(
                        reading("1", entity(EntityKind.PLACE, "Kansas", null)),
                        reading("2", entity(EntityKind.PLACE, "Kansas City", null)))))
                .containsExactly("Kansas", "Kansas City");
    }

    @Test
    void aShipIsOneWithItsPrefixAndWithout() {
        Reading prefixed = reading("2", entity(EntityKind.ORGANIZATION, "MV Orion", null));
        Entity bare = entity(EntityKind.PLACE, "Orion", null);
        assertThat(names(link(told("1", "2024-05-01", "Pirates boarded the ", bare, " on Monday."), prefixed)))
                .hasSize(1);
        assertThat(names(link(told("1", "2024-05-01", "People of ", bare, " fled on Monday."), prefixed)))
                .containsExactly("MV Orion", "Orion");
    }

    @Test
    void aStatesBodyIsOneUnlessTheStoryHasTwoSuch() {
        Reading army = nominal(reading("1", entity(EntityKind.ORGANIZATION, "Kenyan army", "KEN")));
        Reading military = nominal(reading("2", entity(EntityKind.ORGANIZATION, "Kenya's military", "KEN")));
        Reading bare = nominal(reading("3", entity(EntityKind.ORGANIZATION, "the military", null)));
        Reading other = nominal(reading("4", entity(EntityKind.ORGANIZATION, "Ugandan army", "UGA")));
        Cast one = link(army, military, bare);
        assertThat(one.id("3", "id of " + "the military")).isEqualTo(one.id("1", "id of " + "Kenyan army"));
        assertThat(one.id("2", "id of " + "Kenya's military")).isEqualTo(one.id("1", "id of " + "Kenyan army"));
        Cast two = link(army, bare, other);
        assertThat(two.id("3", "id of " + "the military"))
                .isNotEqualTo(two.id("1", "id of " + "Kenyan army"))
                .isNotEqualTo(two.id("4", "id of " + "Ugandan army"));
    }

    @Test
    void theOrderOfReadingsDoesNotMatter() {
        List<Reading> readings = new ArrayList<>(List.of(
                reading("1", person("Judith Harker")),
                reading("2", person("J. Harker"), entity(EntityKind.ORGANIZATION, "Salt Union", null)),
                reading("3", person("Nasir al-Hadrami"), entity(EntityKind.COUNTRY, "Moscow", "RUS")),
                reading("4", person("Naseer Hadrami"), entity(EntityKind.GROUP, "the Salt Union", null))));
        Cast expected = new Linker().link(readings);
        assertThat(expected.entities()).hasSize(4);
        Collections.reverse(readings);
        assertThat(new Linker().link(readings)).isEqualTo(expected);
        Collections.swap(readings, 0, 2);
        assertThat(new Linker().link(readings)).isEqualTo(expected);
    }
}
