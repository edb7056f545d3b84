// SPDX-License-Identifier: Apache-2.0
package org.dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dateline.answer.Dossiers;
import org.dateline.model.Dossier;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Mention;
import org.dateline.model.OutletOwner;
import org.dateline.model.Reading;
import org.dateline.model.Relation;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.store.MemoryStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DossiersTest {
    private final MemoryStore store = new MemoryStore();
    private final Dossiers dossiers = new Dossiers(store);

    private void tell(int day, String name, String... aliases) {
        Reading reading = Samples.reading("r" + day, "v1", day, "Minister spoke.");
        List<Reading> readings = List.of(reading);
        store.apply(Samples.change(
                reading,
                Samples.story(
                        "s" + day,
                        "Story of day " + day,
                        Samples.minister("e" + day, name, List.of(aliases), readings),
                        readings)));
    }

    @Test
    void spellingsOfOneNameAreOnePerson() throws IOException {
        tell(3, "Darya Kovalenko", "Kovalenko");
        tell(5, "Daria Kovalenko");
        List<Dossier> found = dossiers.of("kovalenko");
        assertThat(found).hasSize(1);
        Dossier one = found.get(0);
        assertThat(one.stories()).extracting(Dossier.StoryMet::id).containsExactly("s5", "s3");
        assertThat(one.names()).contains("Kovalenko");
    }

    @Test
    void aRoleIsToldAsOfItsReportWithItsWords() throws IOException {
        tell(3, "Darya Kovalenko");
        Dossier.RoleMet role = dossiers.of("Darya Kovalenko").get(0).roles().get(0);
        assertThat(role.title()).isEqualTo("minister");
        assertThat(role.asOf()).isEqualTo("2031-05-03");
        assertThat(role.report()).isEqualTo("r3");
        assertThat(role.words()).isEqualTo("M");
    }

    private void hold(int day, Role.Status status, @Nullable String of) {
        Span span = new Span(0, 1);
        Role role = new Role(of == null ? "acting mayor" : "mayor", of, status, null, null, span);
        Reading reading = Samples.withEntities(
                Samples.reading("r" + day, "v1", day, "Mayor spoke."),
                List.of(new Entity("p", "Ilse Brandt", EntityKind.PERSON, null, null, null, List.of(), List.of(role))),
                List.of(new Mention(span, EntityKind.PERSON, Mention.Form.NAME, 0, 0, "p")));
        Entity merged = new Entity("e1", "Ilse Brandt", EntityKind.PERSON, null, null, null, List.of(), List.of(role));
        Story.StoryEntity who = new Story.StoryEntity(
                merged, List.of(new Evidence("r" + day, span)), List.of(new Evidence("r" + day, span)));
        store.apply(Samples.change(reading, Samples.story("s" + day, "Story", who, List.of(reading))));
    }

    @Test
    void anOfficeHasItsDaysFromAllReports() throws IOException {
        hold(3, Role.Status.CURRENT, "Karvale");
        hold(5, Role.Status.CURRENT, null);
        hold(7, Role.Status.FORMER, "Karvale");
        hold(8, Role.Status.FORMER, "Karvale");
        Dossier dossier = dossiers.of("Ilse Brandt").get(0);
        assertThat(dossier.offices()).hasSize(1);
        Dossier.OfficeMet office = dossier.offices().get(0);
        assertThat(office.title()).isEqualTo("mayor");
        assertThat(office.of()).isEqualTo("Karvale");
        assertThat(office.firstCurrent()).isEqualTo("2031-05-03");
        assertThat(office.lastCurrent()).isEqualTo("2031-05-05");
        assertThat(office.firstFormer()).isEqualTo("2031-05-07");
        assertThat(office.because()).extracting(Dossier.RoleMet::report).containsExactly("r3", "r5", "r7", "r8");
    }

    private void own(int day, boolean owned, @Nullable String since) {
        own(day, owned, since, null, Role.Status.CURRENT);
    }

    private void own(int day, boolean owned, @Nullable String since, @Nullable String until, Role.Status status) {
        Span span = new Span(0, 6);
        Entity firm =
                new Entity("f", "Brunel Holdings", EntityKind.ORGANIZATION, null, null, null, List.of(), List.of());
        Entity paper = new Entity(
                "p",
                "Vestmark Post",
                EntityKind.ORGANIZATION,
                null,
                null,
                null,
                List.of(),
                List.of(),
                OutletOwner.PRIVATE);
        Relation relation = owned
                ? new Relation("owner-of", "f", "p", status, since, until, span)
                : new Relation("subsidiary-of", "p", "f", status, since, until, span);
        Reading reading = Samples.withRelations(
                Samples.withEntities(
                        Samples.reading("r" + day, "v1", day, "Brunel spoke."),
                        List.of(firm, paper),
                        List.of(
                                new Mention(span, EntityKind.ORGANIZATION, Mention.Form.NAME, 0, 0, "f"),
                                new Mention(new Span(7, 12), EntityKind.ORGANIZATION, Mention.Form.NAME, 0, 1, "p"))),
                List.of(relation));
        Story.StoryEntity who =
                new Story.StoryEntity(paper, List.of(new Evidence("r" + day, new Span(7, 12))), List.of());
        store.apply(Samples.change(reading, Samples.story("s" + day, "Story", who, List.of(reading))));
    }

    @Test
    void aTieIsToldFromItsOwnEndWithItsDatesAndReports() throws IOException {
        own(3, true, null);
        own(5, true, "2003");
        own(6, false, null);
        Dossier paper = dossiers.of("Vestmark Post").get(0);
        assertThat(paper.owner()).isEqualTo(OutletOwner.PRIVATE);
        assertThat(paper.ties()).extracting(Dossier.TieMet::phrase).containsExactly("owned by", "subsidiary of");
        Dossier.TieMet owned = paper.ties().get(0);
        assertThat(owned.other()).isEqualTo("Brunel Holdings");
        assertThat(owned.since()).isEqualTo("2003");
        assertThat(owned.because()).extracting(Dossier.TieTold::report).containsExactly("r3", "r5");
        assertThat(owned.because().get(0).words()).isEqualTo("Brunel");
    }

    @Test
    void aTieThatEndedAndBeganAnewIsToldTwice() throws IOException {
        own(3, true, "2003", "2021", Role.Status.FORMER);
        own(5, true, "2024", null, Role.Status.CURRENT);
        own(6, true, null, null, Role.Status.CURRENT);
        List<Dossier.TieMet> ties = dossiers.of("Vestmark Post").get(0).ties();
        assertThat(ties).extracting(Dossier.TieMet::since).containsExactly("2024", "2003");
        assertThat(ties).extracting(Dossier.TieMet::until).containsExactly(null, "2021");
        assertThat(ties).extracting(Dossier.TieMet::former).containsExactly(false, true);
    }

    @Test
    void twoWithOneSurnameStayTwoAndABareSurnameJoinsNeither() throws IOException {
        tell(3, "Darya Kovalenko");
        tell(4, "Petro Kovalenko");
        tell(5, "Kovalenko");
        assertThat(dossiers.of("Kovalenko"))
                .extracting(Dossier::name)
                .containsExactly("Darya Kovalenko", "Kovalenko", "Petro Kovalenko");
        assertThat(dossiers.of("Petro Kovalenko")).extracting(Dossier::name).containsExactly("Petro Kovalenko");
    }

    @Test
    void aBareSurnameJoinsTheOnlyOneItCanBeShortFor() throws IOException {
        tell(3, "Darya Kovalenko");
        tell(5, "Kovalenko");
        assertThat(dossiers.of("Kovalenko")).extracting(Dossier::name).containsExactly("Darya Kovalenko");
    }

    @Test
    void whoIsNotNamedIsNotFound() throws IOException {
        tell(3, "Darya Kovalenko");
        assertThat(dossiers.of("Marek Dvorak")).isEmpty();
        assertThat(dossiers.of(" - ")).isEmpty();
    }
}
