// SPDX-License-Identifier: Apache-2.0
package org.dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dateline.answer.Dossier;
import org.dateline.answer.Dossiers;
import org.dateline.model.Reading;
import org.dateline.store.MemoryStore;
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
