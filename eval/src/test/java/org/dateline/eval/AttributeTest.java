// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Attribution;
import org.dateline.model.Attribution.Form;
import org.dateline.model.Document;
import org.dateline.model.Layout;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.pipeline.attribute.Attributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attributions of whole sentences, and the examples of the cue files. */
class AttributeTest {
    private static final Attributor ATTRIBUTOR = new Attributor();

    static Stream<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (String file : List.of("verbs.cues", "nouns.cues", "adjectives.cues", "phrases.cues")) {
            try (InputStream in = Objects.requireNonNull(Attributor.class.getResourceAsStream(file), file)) {
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> line.startsWith("EXAMPLE "))
                        .map(line -> line.substring("EXAMPLE ".length()))
                        .forEach(examples::add);
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatItsCueFilesShow(String example) {
        String stance = example.substring(0, example.indexOf(' '));
        String marked = example.substring(stance.length() + 1);
        String text = marked.replaceAll("[\\[\\]<>{}]", "");

        assertThat(attribute(text).stream().map(one -> shown(text, one)))
                .contains(stance + " source " + marked(marked, "[]") + " cue " + marked(marked, "<>") + " content "
                        + marked(marked, "{}"));
    }

    @Test
    void tellsDirectIndirectAndMixed() {
        assertThat(attribute("\"The road is closed,\" the governor said."))
                .extracting(Attribution::form)
                .containsExactly(Form.DIRECT);
        assertThat(attribute("The governor said the road was \"a death trap\" in winter."))
                .extracting(Attribution::form)
                .containsExactly(Form.MIXED);
        assertThat(attribute("The governor said the road was closed."))
                .extracting(Attribution::form)
                .containsExactly(Form.INDIRECT);
    }

    @Test
    void aHeadlinesColonTellsWhoSaysItBeforeOrBehind() {
        assertThat(shown(attribute("Mayor: Port will be sold by June"), "Mayor: Port will be sold by June"))
                .containsExactly("Mayor | : | Port will be sold by June");
        assertThat(shown(attribute("Ferry sank within minutes: coast guard"), "Ferry sank within minutes: coast guard"))
                .containsExactly("coast guard | : | Ferry sank within minutes");
        String list = "Three things to know: rain, wind and snow";
        assertThat(shown(attribute(list), list)).noneMatch(one -> one.contains(" | : | "));
    }

    private static List<String> shown(List<Attribution> found, String text) {
        return found.stream()
                .map(one ->
                        one.source().get(0).of(text) + " | " + one.cue().get(0).of(text) + " | "
                                + one.content().get(0).of(text))
                .toList();
    }

    @Test
    void quotedWordsWithoutACueAreNoSpeech() {
        assertThat(attribute("The so-called \"iron ring\" around the port held for a year."))
                .isEmpty();
    }

    @Test
    void aQuotationRunsOnOverSentencesAndParagraphs() {
        String text = "\"We waited for hours,\" Maria Silva said. \"Nobody came.\"\n\n\"Then the lights went out.\"";
        List<Attribution> found = attribute(text);

        assertThat(found).hasSize(2);
        assertThat(found.get(0).content()).hasSize(2);
        assertThat(found).allMatch(one -> one.source().get(0).of(text).equals("Maria Silva"));
    }

    @Test
    void whatASourceReportsOfAnotherIsNestedInIt() {
        List<Attribution> found = attribute("Reuters reported that the minister said the mine would close.");

        assertThat(found).hasSize(2);
        assertThat(found.get(1).nestedIn()).isEqualTo(found.get(0).id());
    }

    @Test
    void aTrailingParticipleSpeaksForTheSubject() {
        String text = "The mayor said the bridge was unsafe, adding that repairs would take a year.";
        List<Attribution> found = attribute(text);

        assertThat(found).hasSize(2);
        assertThat(found).allMatch(one -> one.source().get(0).of(text).equals("The mayor"));
        assertThat(found.get(0).content().get(0).of(text)).isEqualTo("the bridge was unsafe");
    }

    @Test
    void whatTheOtherSideSaysIsNotTheFirstOnesWord() {
        String text = "The minister said the books were open while the union denied that wages had risen.";
        List<Attribution> found = attribute(text);

        assertThat(found).hasSize(2);
        assertThat(found.get(0).content().get(0).of(text)).isEqualTo("the books were open");
        assertThat(found.get(1).source().get(0).of(text)).isEqualTo("the union");
        assertThat(attribute("The minister said the prices fell while the banks were closed."))
                .singleElement()
                .satisfies(one -> assertThat(one.content()).hasSize(1));
    }

    private static List<Attribution> attribute(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            paragraphs.add(new Span(at, at + paragraph.length()));
            at += paragraph.length() + 2;
        }
        Layout layout = new Layout(paragraphs, List.of(), Publication.unknown(), null, null, null, null, null);
        return ATTRIBUTOR.attribute(new Document(
                Report.of("test", text),
                layout,
                Tools.ANNOTATOR.annotate(text, paragraphs),
                List.of(),
                List.of(),
                List.of()));
    }

    private static String shown(String text, Attribution one) {
        return one.stance().name().toLowerCase(Locale.ROOT) + " source " + words(text, one.source()) + " cue "
                + words(text, one.cue()) + " content " + words(text, one.content());
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    /** The passages between a pair of brackets. */
    private static List<String> marked(String text, String brackets) {
        List<String> found = new ArrayList<>();
        int from = text.indexOf(brackets.charAt(0));
        while (from >= 0) {
            int to = text.indexOf(brackets.charAt(1), from);
            found.add(text.substring(from + 1, to));
            from = text.indexOf(brackets.charAt(0), to);
        }
        return found;
    }
}
