// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Ledger;
import org.dateline.answer.ClaimsMade;
import org.dateline.answer.Dossiers;
import org.dateline.answer.Voices;
import org.dateline.model.Dossier;
import org.dateline.model.Story;
import org.dateline.store.MemoryStore;
import org.junit.jupiter.api.Test;

/** Nobody is told to have said what somebody else said, be it to the same effect or under the same description. */
class ClaimsMadeTest {
    private static final String MILL =
            "LOWTON, England - A fire at the Carrow mill in Lowton killed three workers on Monday night, the fire service said.\n\n"
                    + "The blaze began in a storage hall of the mill, fire chief Edgar Pell told reporters. He said a faulty boiler"
                    + " had caused the fire.";
    private static final String INQUIRY =
            "Inspector Nora Tighe said on Friday that a faulty boiler caused Monday's fire at the Carrow mill in Lowton, in which"
                    + " three workers were killed.\n\nPolice said that nobody had been arrested over the fire.";
    private static final String STRIKE =
            "QUITO - Thousands of teachers marched through Quito on Tuesday to demand higher wages.\n\n"
                    + "Police said that the march had blocked two bridges.";

    private static MemoryStore store() throws IOException {
        MemoryStore store = new MemoryStore();
        Ledger ledger = new Ledger();
        for (List<String> one : List.of(
                List.of("mill", MILL, "2031-03-04"),
                List.of("inquiry", INQUIRY, "2031-03-07"),
                List.of("strike", STRIKE, "2031-06-10"))) {
            store.apply(ledger.add(Tools.READER.read(Tools.report(one.get(0), one.get(1), one.get(2)))));
        }
        return store;
    }

    /** Reports and words of all that is told of a speaker. */
    private static List<String> told(List<ClaimsMade.Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.told().stream())
                .map(one -> one.report() + ": " + one.words())
                .toList();
    }

    @Test
    void whoeverSaysTheSameIsToldWithTheirOwnWordsOnly() throws IOException {
        try (MemoryStore store = store()) {
            List<Dossier> found = new Dossiers(store).of("Edgar Pell");
            assertThat(found).hasSize(1);
            assertThat(told(new ClaimsMade(store).of(found.get(0))))
                    .isNotEmpty()
                    .allMatch(one -> one.startsWith("mill: "));
        }
    }

    @Test
    void thePoliceOfTwoStoriesAreTwo() throws IOException {
        try (MemoryStore store = store()) {
            List<String> sayings = new ArrayList<>();
            for (Dossier police : new Dossiers(store).of("police")) {
                assertThat(police.stories()).hasSize(1);
                String story = police.stories().get(0).id();
                for (ClaimsMade.Claim claim : new ClaimsMade(store).of(police)) {
                    assertThat(claim.story()).isEqualTo(story);
                    sayings.addAll(told(List.of(claim)));
                }
            }
            assertThat(sayings)
                    .doesNotHaveDuplicates()
                    .anyMatch(one -> one.startsWith("inquiry: "))
                    .anyMatch(one -> one.startsWith("strike: "));
        }
    }

    @Test
    void aStorysVoicesAreTheSpeakersOwn() throws IOException {
        try (MemoryStore store = store()) {
            String id =
                    new Dossiers(store).of("Nora Tighe").get(0).stories().get(0).id();
            Story story = store.storiesByPrefix(id).get(0);
            assertThat(story.reports()).as("both told in one story").hasSize(2);
            List<ClaimsMade.Claim> hers = new Voices(store)
                    .of(story).stream()
                            .filter(voice -> voice.speaker().name().equals("Nora Tighe"))
                            .flatMap(voice -> voice.sayings().stream())
                            .map(Voices.Saying::claim)
                            .toList();
            assertThat(told(hers)).isNotEmpty().allMatch(one -> one.startsWith("inquiry: that a faulty boiler"));
        }
    }
}
