// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.VerbDictionary;
import org.dateline.model.VerbDictionary.Block;
import org.dateline.model.VerbDictionary.Codes;
import org.dateline.model.VerbDictionary.Element;
import org.dateline.model.VerbDictionary.Kind;
import org.dateline.model.VerbDictionary.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private VerbDictionary load(String... lines) throws IOException {
        return VerbFiles.load(Files.writeString(folder.resolve("verbs"), String.join("\n", lines)));
    }

    private static List<String> words(Element element) {
        return element.phrases().stream()
                .map(phrase -> String.join(" ", phrase.words()))
                .toList();
    }

    @Test
    void readsBlocksVerbsAndForms() throws IOException {
        VerbDictionary read = load(
                "# a remark",
                "<!-- another -->",
                "--- TELL [010] ---",
                "TELL {TELLS TOLD TELLING }  # a name 1999",
                "ANNOUNCE [014]",
                "+SPEAK_UP {+SPOKE_UP }",
                "WIRE_+TAP [1711:1712]",
                "- * STORY [---]",
                "",
                "--- REST [---] ---",
                "REST");
        assertThat(read.problems()).isEmpty();
        assertThat(read.blocks()).hasSize(2);
        Block tell = read.blocks().get(0);
        assertThat(tell.verbs())
                .extracting(VerbDictionary.Verb::word)
                .containsExactly("TELL", "ANNOUNCE", "SPEAK", "SPOKE", "TAP");
        assertThat(tell.verbs().get(0).forms()).containsExactly("TELLS", "TOLD", "TELLING");
        assertThat(tell.verbs().get(0).codes()).isEqualTo(new Codes("010", null));
        assertThat(tell.verbs().get(1).codes()).isEqualTo(new Codes("014", null));
        assertThat(tell.verbs().get(3).after()).containsExactly("UP");
        assertThat(tell.verbs().get(4).before()).containsExactly("WIRE");
        assertThat(tell.verbs().get(4).codes()).isEqualTo(new Codes("1711", "1712"));
        assertThat(tell.patterns().get(0).codes().isNone()).isTrue();
        assertThat(read.blocks().get(1).verbs().get(0).codes().isNone()).isTrue();
    }

    @Test
    void readsPatternsTheLongestFirst() throws IOException {
        VerbDictionary read = load(
                "&COIN",
                "+DUCAT",
                "+GOLD CROWN_",
                "+&SHELL",
                "",
                "--- PAY [070] ---",
                "PAY",
                "- * &COIN [071]",
                "- $ HAS_* TRIBUTE_TO + [072]",
                "",
                "&SHELL",
                "+COWRIE");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.BAD_VERB);
        List<Pattern> patterns = read.blocks().get(0).patterns();
        assertThat(patterns).extracting(one -> one.codes().forth()).containsExactly("072", "071");
        Pattern tribute = patterns.get(0);
        assertThat(tribute.before()).extracting(Element::kind).containsExactly(Kind.WORDS, Kind.SOURCE);
        assertThat(tribute.before()).extracting(Element::adjacent).containsExactly(true, false);
        assertThat(tribute.behind()).extracting(Element::kind).containsExactly(Kind.WORDS, Kind.WORDS, Kind.TARGET);
        assertThat(tribute.behind()).extracting(Element::adjacent).containsExactly(false, true, false);
        Element coin = patterns.get(1).behind().get(0);
        assertThat(words(coin)).containsExactly("DUCAT", "GOLD CROWN");
        assertThat(coin.phrases()).extracting(VerbDictionary.Phrase::plural).containsExactly(true, false);
    }

    @Test
    void readsPhrasesOfPetrarch2() throws IOException {
        VerbDictionary read = load(
                "---  RUSH   [---]  ---", "RUSH", "- * {ARMS SHIPMENT} (BY/WITH SHIP)   [072]   # RUSH", "", "", "");
        assertThat(read.problems()).isEmpty();
        Pattern pattern = read.blocks().get(0).patterns().get(0);
        assertThat(pattern.behind()).extracting(Element::phrase).containsExactly(1, 1, 2, 2);
        assertThat(words(pattern.behind().get(2))).containsExactly("BY", "WITH");
    }

    @Test
    void tellsLinesThatCannotBeUsed() throws IOException {
        VerbDictionary read = load(
                "- * OF NOTHING [010]",
                "--- HELP [!] ---",
                "HELP",
                "- * &NOWHERE [071]",
                "- * WITHOUT A CODE",
                "- NO VERB [071]",
                "- * TWICE * [071]",
                "- * AID [07?]",
                "~ a (a b HELP) SAY = a b 015");
        assertThat(read.problems()).hasSize(7).allMatch(problem -> problem.code() == ProblemCode.BAD_VERB);
        assertThat(read.blocks().get(0).patterns()).hasSize(1);
        assertThat(load("# nothing").problems()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY);
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThatThrownBy(() -> VerbFiles.load(folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such dictionary of verbs");
    }

    @Test
    void readsCompressedFiles() throws IOException {
        Path file = folder.resolve("verbs.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("--- HELP [070] ---\nHELP\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(VerbFiles.load(file).blocks()).hasSize(1);
    }
}
