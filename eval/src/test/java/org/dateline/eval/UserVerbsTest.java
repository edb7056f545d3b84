// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Reader;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.Factuality;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.pipeline.actors.ActorFiles;
import org.dateline.pipeline.actors.VerbFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's dictionary of verbs does to readings. */
class UserVerbsTest {
    private static final String VERBS =
            """
            &METALS
            +GOLD
            +SILVER COIN

            --- GIVE [070] ---
            GIVE {GAVE GIVEN GIVES GIVING}
            SEND {SENT}
            - * &METALS [071]
            - SAID WILL * [033]
            - + WAS * BY $ [075]

            --- MEET [040:041] ---
            MEET {MET}

            --- DREAM [---] ---
            DREAM
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private List<Event> coded(Reading reading) {
        return reading.events().stream()
                .filter(event -> event.code().cameo() != null)
                .toList();
    }

    private Reading read(String text) throws IOException {
        Path actors = Files.writeString(folder.resolve("actors"), "VALDMARK_ [VLD]\n+VALDMARKER\n");
        Path verbs = Files.writeString(folder.resolve("verbs"), VERBS);
        Reader reader =
                new Reader(Tools.ANNOTATOR, List.of(new ActorFiles().load(actors)), List.of(VerbFiles.load(verbs)));
        return reader.read(Tools.report("r", text, "2020-05-04"));
    }

    private static List<String> names(Reading reading, List<Participant> all) {
        return all.stream()
                .map(one -> reading.entity(one.entity()).orElseThrow().name())
                .toList();
    }

    @Test
    void codesByTheLongestPatternThatFits() throws IOException {
        Reading reading = read("Kenya gave silver coins to Uganda on Monday. Kenya gave three boats to Uganda.");
        assertThat(coded(reading)).extracting(event -> event.code().cameo()).containsExactly("071", "070");
        Event silver = coded(reading).get(0);
        assertThat(silver.code().cameoDialect()).isEqualTo(EventCode.USERS);
        assertThat(silver.code().type()).isNull();
        assertThat(silver.reason().rule()).isEqualTo("GIVE: * &METALS");
        assertThat(names(reading, silver.actors())).containsExactly("Kenya");
        assertThat(names(reading, silver.recipients())).containsExactly("Uganda");
    }

    @Test
    void codesBothDirections() throws IOException {
        Reading reading = read("Kenya and Uganda met in Geneva on Monday.");
        assertThat(coded(reading)).hasSize(2);
        assertThat(coded(reading))
                .allMatch(event ->
                        event.actors().size() == 1 && event.recipients().size() == 1);
    }

    @Test
    void knowsActorsOfTheUsersOwn() throws IOException {
        Reading reading = read("Valdmark sent gold to Kenya in May.");
        assertThat(coded(reading)).extracting(event -> event.code().cameo()).containsExactly("071");
        assertThat(names(reading, coded(reading).get(0).actors())).containsExactly("Valdmark");
    }

    @Test
    void aPassiveIsTurnedRound() throws IOException {
        Reading reading = read("Uganda was sent three boats by Kenya.");
        assertThat(coded(reading)).hasSize(1);
        assertThat(names(reading, coded(reading).get(0).actors())).containsExactly("Kenya");
        assertThat(names(reading, coded(reading).get(0).recipients())).containsExactly("Uganda");
    }

    @Test
    void whatIsDeniedOrExpectedIsTold() throws IOException {
        Event denied = coded(read("Kenya did not send boats to Uganda.")).get(0);
        assertThat(denied.factuality().status()).isEqualTo(Factuality.Status.DENIED);
        Event expected = coded(read("Kenya will send boats to Uganda.")).get(0);
        assertThat(expected.factuality().status()).isEqualTo(Factuality.Status.EXPECTED);
    }

    @Test
    void nothingIsCodedWithoutTwoActors() throws IOException {
        assertThat(coded(read("The farmer sent boats to the coast. Kenya dreamt of Uganda.")))
                .isEmpty();
    }

    @Test
    void noOtherEventHasACameoCode() throws IOException {
        Reading reading = read("Kenya condemned Uganda on Monday.");
        assertThat(reading.events()).isNotEmpty();
        assertThat(coded(reading)).isEmpty();
    }
}
