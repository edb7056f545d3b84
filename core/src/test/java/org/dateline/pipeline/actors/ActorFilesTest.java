// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.Actor;
import org.dateline.model.ActorDictionary;
import org.dateline.model.EntityKind;
import org.dateline.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorFilesTest {
    private static final LocalDate IN_2012 = LocalDate.of(2012, 6, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private ActorDictionary load(String... lines) throws IOException {
        return new ActorFiles().load(Files.write(folder.resolve("actors"), List.of(lines)));
    }

    private static Actor.Standing standing(Actor actor, LocalDate day) {
        return actor.asOf(day);
    }

    @Test
    void readsATable() throws IOException {
        ActorDictionary read = load(
                "name,aliases,kind,country,sector,title,of,since,until,identifier",
                "\"Telmark, Orvane\",O. Telmark|Telmark,person,NO,GOV,Foreign Minister,Norway,2010,2014-03,Q9",
                "Orvane Telmark,,,,OPP,,,2014-04-01,,Q9",
                "Red Harrow Front,RHF,group,Kenya,REB,,,,,");
        assertThat(read.problems()).isEmpty();
        assertThat(read.actors()).hasSize(2);
        Actor telmark = read.actors().get(0);
        assertThat(telmark.name()).isEqualTo("Telmark, Orvane");
        assertThat(telmark.aliases()).containsExactly("O. Telmark", "Telmark", "Orvane Telmark");
        assertThat(telmark.posts().get(0).title()).isEqualTo("foreign minister");
        assertThat(standing(telmark, IN_2012)).isEqualTo(new Actor.Standing("NOR", "GOV", "Q9"));
        assertThat(standing(telmark, LocalDate.of(2014, 3, 31)).sector()).isEqualTo("GOV");
        assertThat(standing(telmark, LocalDate.of(2020, 1, 1)).sector()).isEqualTo("OPP");
        assertThat(standing(telmark, LocalDate.of(2009, 12, 31)).sector()).isNull();
        assertThat(telmark.asOf(null).sector()).isNull();
        assertThat(read.actors().get(1))
                .isEqualTo(
                        new Actor("Red Harrow Front", List.of("RHF"), EntityKind.GROUP, "KEN", "REB", null, List.of()));
    }

    @Test
    void readsTabsAndSemicolonsAndByteOrderMarks() throws IOException {
        assertThat(load("\uFEFFname\tsector", "Una Torvald\tGOV").actors()).hasSize(1);
        assertThat(load("sector;name", "GOV;Una Torvald").actors().get(0).name())
                .isEqualTo("Una Torvald");
        Path wide = folder.resolve("wide");
        Files.writeString(wide, "\uFEFFname\tsector\nZoë Torvald\tGOV\n", StandardCharsets.UTF_16LE);
        assertThat(new ActorFiles().load(wide).actors().get(0).name()).isEqualTo("Zoë Torvald");
    }

    @Test
    void tellsEachBadLineOfATableAndLoadsTheRest() throws IOException {
        ActorDictionary read = load(
                "name,kind,country,sector,since,until",
                "A Torvald,person,QQQ,,,",
                "B Torvald,person,,XYZ,,",
                "C Torvald,dragon,,,,",
                "D Torvald,person,,GOV,2014,2010",
                "E Torvald,person,,GOV,soon,",
                ",person,,GOV,,",
                "\"F Torvald,person,,,,",
                "Una Torvald,person,DEU,GOV,,");
        assertThat(read.actors()).extracting(Actor::name).containsExactly("Una Torvald");
        assertThat(read.problems()).hasSize(7).allMatch(problem -> problem.code() == ProblemCode.BAD_ACTOR);
        assertThat(read.problems().get(3).message()).contains("line 5").contains("2014 to 2010");
    }

    @Test
    void tellsNoMoreThanSomeLines() throws IOException {
        String[] lines = new String[101];
        lines[0] = "name,kind";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "Una Torvald,dragon";
        }
        ActorDictionary read = load(lines);
        assertThat(read.problems()).hasSize(Notes.MOST + 2);
        assertThat(read.problems()).anyMatch(problem -> problem.message().endsWith("and 80 lines more"));
        assertThat(read.problems()).anyMatch(problem -> problem.code() == ProblemCode.EMPTY);
    }

    @Test
    void readsActorsOfPetrarch() throws IOException {
        ActorDictionary read = load(
                "# a comment",
                "&CHIEF_",
                "+PRESIDENT_",
                "+HEAD_OF_STATE_",
                "",
                "FREEDONIA_  [KEN]",
                "+FREEDONIAN_ ",
                "ORVANE_TELMARK_ ; a source",
                "+TELMARK_ # another",
                "\t[NORELI 620101-101231]",
                "\t[NORGOVMIL 20110101-20140630]",
                "\t[NOROPP >20140701] [NORELI]",
                "RED_HARROW_FRONT_ [KENREB <150101]",
                "&CHIEF_VESK_ [KENGOV]",
                "NOT_AN_ACTOR_ [---]",
                "BOARD_OF_ALMS_ [NGOCANCHR]");
        assertThat(read.problems()).isEmpty();
        assertThat(read.actors())
                .extracting(Actor::name)
                .containsExactly("FREEDONIA", "ORVANE TELMARK", "RED HARROW FRONT", "PRESIDENT VESK", "BOARD OF ALMS");
        assertThat(read.actors().get(0).kind()).isEqualTo(EntityKind.COUNTRY);
        Actor telmark = read.actors().get(1);
        assertThat(telmark.aliases()).containsExactly("TELMARK");
        assertThat(standing(telmark, IN_2012)).isEqualTo(new Actor.Standing("NOR", "GOV", null));
        assertThat(standing(telmark, LocalDate.of(1999, 1, 1)).sector()).isEqualTo("ELI");
        assertThat(standing(telmark, LocalDate.of(2014, 7, 1)).sector()).isEqualTo("OPP");
        assertThat(telmark.asOf(null).sector()).isEqualTo("ELI");
        Actor front = read.actors().get(2);
        assertThat(standing(front, IN_2012)).isEqualTo(new Actor.Standing("KEN", "REB", null));
        assertThat(standing(front, LocalDate.of(2016, 1, 1))).isEqualTo(new Actor.Standing("KEN", null, null));
        assertThat(read.actors().get(3).aliases()).containsExactly("HEAD OF STATE VESK");
        assertThat(read.actors().get(4).asOf(null)).isEqualTo(new Actor.Standing("CAN", "NGO", null));
    }

    @Test
    void tellsBadLinesOfPetrarch() throws IOException {
        ActorDictionary read = load(
                "UNA_TORVALD_ [DEUGOV]",
                "ORVANE_TELMARK_",
                "\t[NORGOV 20111301-20140630]",
                "\t[NORGOV whenever]",
                "SELA_BRANDT_ [q?]",
                "ABEL_BRANDT_",
                "OTTO_BRANDT_ [DEUPTY]");
        assertThat(read.actors()).extracting(Actor::name).containsExactly("UNA TORVALD", "OTTO BRANDT");
        assertThat(read.problems())
                .extracting(problem -> problem.message().replaceAll(".*, (line \\d+):.*", "$1"))
                .containsExactly("line 3", "line 4", "line 2", "line 5", "line 5", "line 6");
    }

    @Test
    void readsCodesOfTheUsersOwn() throws IOException {
        ActorDictionary read = load(
                "<!-- ACTORS OF A GAME",
                "#  over two lines -->",
                "",
                "<!-- one line -->",
                "VALDMARK_ [VLD] ; its own code",
                "+VALDMARKER",
                "TWIN_ISLES [ISA/ISB]",
                "BARON_HOLM",
                "\t[VLDGOV < 950601]",
                "\t[VLDREB > 950602]",
                "SHADOW  [###]  ; no actor",
                "SEEMING [+++]");
        assertThat(read.problems()).isEmpty();
        assertThat(read.actors()).extracting(Actor::name).containsExactly("VALDMARK", "TWIN ISLES", "BARON HOLM");
        assertThat(read.actors()).extracting(Actor::identifier).containsExactly("cameo:VLD", "cameo:ISA/ISB", null);
        Actor holm = read.actors().get(2);
        assertThat(standing(holm, LocalDate.of(1995, 1, 1)).sector()).isEqualTo("GOV");
        assertThat(standing(holm, LocalDate.of(1996, 1, 1)).sector()).isEqualTo("REB");
    }

    @Test
    void readsPetrarchsLatinLetters() throws IOException {
        Path file = folder.resolve("latin");
        Files.write(file, "ZOË_TORVALD_ [DEUGOV]\n".getBytes(Charset.forName("windows-1252")));
        assertThat(new ActorFiles().load(file).actors().get(0).name()).isEqualTo("ZOË TORVALD");
    }

    private static final String TELMARK = "{\"type\":\"item\",\"id\":\"Q9\",\"labels\":{\"en\":{\"language\":\"en\","
            + "\"value\":\"Orvane Telmark\"}},\"aliases\":{\"en\":[{\"language\":\"en\",\"value\":\"O. Telmark\"}]},"
            + "\"claims\":{\"P31\":[" + statement("Q5", "") + "],\"P27\":[" + statement("Q20", "") + "],\"P39\":["
            + statement(
                    "Q77",
                    ",\"qualifiers\":{\"P580\":[" + time("+2010-05-07", 11) + "],\"P582\":[" + time("+2014-00-00", 9)
                            + "]}")
            + "]}}";

    private static String statement(String item, String more) {
        return "{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"id\":\""
                + item + "\"},\"type\":\"wikibase-entityid\"}},\"rank\":\"normal\"" + more + "}";
    }

    private static String time(String day, int precision) {
        return "{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"time\":\"" + day + "T00:00:00Z\",\"precision\":"
                + precision + "},\"type\":\"time\"}}";
    }

    @Test
    void readsADumpOfWikidata() throws IOException {
        ActorDictionary read = load(
                "[",
                TELMARK + ",",
                "{\"type\":\"item\",\"id\":\"Q77\",\"labels\":{\"en\":{\"value\":\"Foreign Minister of Norway\"}},\"claims\":{}},",
                "{\"type\":\"item\",\"id\":\"Q78\",\"labels\":{\"de\":{\"value\":\"Etwas\"}},\"claims\":{}},",
                "{\"type\":\"item\",\"id\":\"Q79\",\"lab",
                "{\"type\":\"item\",\"id\":\"Q80\",\"labels\":{\"en\":{\"value\":\"Northern Herald\"}},\"claims\":{\"P31\":["
                        + statement("Q11032", "") + "],\"P17\":[" + statement("Q114", "") + "]}}",
                "]");
        assertThat(read.actors()).extracting(Actor::name).containsExactly("Orvane Telmark", "Northern Herald");
        Actor telmark = read.actors().get(0);
        assertThat(telmark.kind()).isEqualTo(EntityKind.PERSON);
        assertThat(telmark.country()).isEqualTo("NOR");
        assertThat(telmark.identifier()).isEqualTo("Q9");
        assertThat(telmark.aliases()).containsExactly("O. Telmark");
        assertThat(telmark.posts())
                .containsExactly(new Actor.Post("foreign minister of norway", null, null, null, "2010-05-07", "2014"));
        assertThat(read.actors().get(1).asOf(null)).isEqualTo(new Actor.Standing("KEN", "JRN", "Q80"));
        assertThat(read.problems()).hasSize(2).allMatch(problem -> problem.code() == ProblemCode.BAD_ACTOR);
    }

    @Test
    void readsCompressedFiles() throws IOException {
        Path file = folder.resolve("items.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(TELMARK.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new ActorFiles().load(file).actors()).hasSize(1);
    }

    @Test
    void knowsItsVersionByWhatItHolds() throws IOException {
        String one = load("name", "Una Torvald").version();
        assertThat(load("name", "Una Torvald").version()).isEqualTo(one);
        assertThat(load("name", "Ada Torvald").version()).isNotEqualTo(one);
    }

    @Test
    void refusesWhatIsNoDictionary() throws IOException {
        assertThatThrownBy(() -> new ActorFiles().load(folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such dictionary");
        assertThatThrownBy(() -> new ActorFiles().load(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> load("The president spoke in Nairobi."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("known are");
        assertThat(load("# nothing").problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.EMPTY);
    }
}
