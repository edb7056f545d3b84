// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.model.Document;
import org.dateline.model.EntityKind;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.Predicate;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.pipeline.attribute.Attributor;
import org.dateline.pipeline.extract.Extractor;
import org.dateline.pipeline.extract.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the EXAMPLE lines of the event lexicon, of the factuality rules and of the size rules. */
class ExtractTest {
    private static final Attributor ATTRIBUTOR = new Attributor();
    private static final Extractor EXTRACTOR = Extractor.ofLexicon();
    private static final Statements STATEMENTS = new Statements();

    /** A line {@code sentence => expectation}. */
    private record Example(String sentence, String wanted) {}

    private static List<Example> examples(String file) throws IOException {
        return examplesOf(Extractor.class.getResourceAsStream(file));
    }

    private static List<Example> examplesOf(InputStream resource) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (InputStream stream = resource) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                int arrow = line.lastIndexOf("=>");
                if (line.startsWith("EXAMPLE:") && arrow > 0) {
                    examples.add(new Example(
                            line.substring("EXAMPLE:".length(), arrow).strip(),
                            line.substring(arrow + 2).strip()));
                }
            }
        }
        return examples;
    }

    @ParameterizedTest
    @ValueSource(strings = {"events-verbs.rules", "events-nouns.rules", "events-light.rules"})
    void codesTheExamplesOfTheLexicon(String file) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Example example : examples(file)) {
            Document document = Tools.document(example.sentence(), null);
            List<Event> events =
                    EXTRACTOR.extract(document, ATTRIBUTOR.attribute(document)).events();
            boolean right = example.wanted().equals("nothing")
                    ? events.isEmpty()
                    : events.stream().anyMatch(event -> fits(document, event, example.wanted()));
            if (!right) {
                wrong.add(example + " but " + events);
            }
        }
        assertThat(examples(file)).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static boolean fits(Document document, Event event, String wanted) {
        String[] parts = wanted.split(";", -1);
        if (!code(event).equals(parts[0].strip())) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].strip().split("=", 2);
            boolean right =
                    switch (pair[0]) {
                        case "actor" -> names(document, event.actors(), pair[1]);
                        case "recipient" -> names(document, event.recipients(), pair[1]);
                        default -> event.factuality().status().words().equals(pair[1]);
                    };
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static String code(Event event) {
        if (event.code().type() == null) {
            return "none kind=" + event.code().kind();
        }
        String mode = event.code().mode();
        return event.code().type() + (mode == null ? "" : "/" + mode);
    }

    /**
     * Whether somebody goes by this word, or stands before it as in "Russian jets". A word that no entity stands for cannot
     * take part and is not asked for.
     */
    private static boolean names(Document document, List<Participant> participants, String word) {
        int at = document.text().indexOf(word);
        Span wanted = new Span(at, at + word.length());
        boolean known = document.mentions().stream()
                .anyMatch(mention -> mention.entity() != null
                        && mention.kind() != EntityKind.OTHER
                        && mention.span().overlaps(wanted));
        return !known
                || participants.stream()
                        .anyMatch(one -> one.span().overlaps(wanted)
                                || (one.span().end() < at && at - one.span().end() < 25));
    }

    @Test
    void readsHowSureTheExamplesAre() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Example example : examples("factuality.rules")) {
            int bar = example.sentence().lastIndexOf('|');
            String sentence = example.sentence().substring(0, bar).strip();
            int at = sentence.lastIndexOf(example.sentence().substring(bar + 1).strip());
            Extractor.Extraction found = EXTRACTOR.extract(Tools.document(sentence, null), List.of());
            List<String> statuses = new ArrayList<>();
            for (Predicate predicate : found.predicates()) {
                if (predicate.span().contains(at)) {
                    statuses.add(predicate.factuality().status().words());
                }
            }
            Stream.concat(found.events().stream(), found.happenings().stream())
                    .filter(event -> event.trigger().contains(at))
                    .forEach(event -> statuses.add(event.factuality().status().words()));
            if (!statuses.contains(example.wanted())) {
                wrong.add(example + " but " + statuses);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void tellsPlacesOfHappeningsFromWhoTakesPart() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Example example : examples("happenings.rules")) {
            int bar = example.sentence().lastIndexOf('|');
            String sentence = example.sentence().substring(0, bar).strip();
            int at = sentence.indexOf(example.sentence().substring(bar + 1).strip());
            Document document = Tools.document(sentence, null);
            boolean takesPart = EXTRACTOR.extract(document, ATTRIBUTOR.attribute(document)).events().stream()
                    .flatMap(event -> event.actors().stream())
                    .anyMatch(one -> one.span().contains(at));
            if (takesPart != example.wanted().equals("yes")) {
                wrong.add(example.toString());
            }
        }
        assertThat(examples("happenings.rules")).hasSizeGreaterThan(2);
        assertThat(wrong).isEmpty();
    }

    /** As {@link #readsHowSureTheExamplesAre}, with whom each is attributed to, for sentences of a report's own kind. */
    @Test
    void tellsWhatHasComeAboutFromWhatHasNot() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Example> examples = examplesOf(ExtractTest.class.getResourceAsStream("statuses.txt"));
        for (Example example : examples) {
            int bar = example.sentence().lastIndexOf('|');
            String sentence = example.sentence().substring(0, bar).strip();
            int at = sentence.lastIndexOf(example.sentence().substring(bar + 1).strip());
            Document document = Tools.document(sentence, null);
            Extractor.Extraction found = EXTRACTOR.extract(document, ATTRIBUTOR.attribute(document));
            List<String> statuses = new ArrayList<>();
            found.predicates().stream()
                    .filter(one -> one.span().contains(at))
                    .forEach(one -> statuses.add(one.factuality().status().words()));
            Stream.concat(found.events().stream(), found.happenings().stream())
                    .filter(one -> one.trigger().contains(at))
                    .forEach(one -> statuses.add(one.factuality().status().words()));
            if (statuses.isEmpty() || !statuses.get(0).equals(example.wanted())) {
                wrong.add(example + " but " + statuses);
            }
        }
        assertThat(examples).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void readsTheNumbersOfTheExamples() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Example example : examples("sizes.rules")) {
            Document document = Tools.document(example.sentence(), null);
            List<String> sizes = new ArrayList<>();
            for (Statement statement : STATEMENTS.of(document, List.of(), List.of(), List.of())) {
                for (Quantity quantity : statement.quantities()) {
                    sizes.add(String.format(Locale.ROOT, "%s=%.0f", quantity.field(), quantity.value()));
                }
            }
            String field = example.wanted().replaceFirst("-$", "");
            boolean right = example.wanted().endsWith("=-")
                    ? sizes.stream().noneMatch(size -> size.startsWith(field))
                    : sizes.contains(example.wanted());
            if (!right) {
                wrong.add(example + " but " + sizes);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A blast tore through a market in Dorvan, killing nine people, and injuring at least 14, police said.",
                "Gunmen stormed the depot, killing nine people, injuring at least 14.",
                "The crash left at least nine people dead and 14 injured."
            })
    void keepsTheDeadAndTheInjuredInOneStatement(String text) {
        Document document = Tools.document(text, null);
        Statement statement =
                STATEMENTS.of(document, List.of(), List.of(), List.of()).get(0);
        assertThat(statement.quantities()).extracting(Quantity::field).containsExactly("dead", "injured");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Judge Ana Reuel said the evidence was \"overwhelming\".",
                "Judge Ana Reuel said the evidence was “overwhelming.”",
                "\"We had no warning,\" the mayor told reporters in Lorvane.",
            })
    void cutsNoQuotationMarkOff(String text) {
        Document document = Tools.document(text, null);
        assertThat(STATEMENTS.of(document, List.of(), List.of(), List.of())).allSatisfy(statement -> {
            String words = statement.span().of(text);
            assertThat(words.chars().filter(c -> c == '"').count() % 2).isZero();
            assertThat(words.indexOf('“') < 0).isEqualTo(words.indexOf('”') < 0);
        });
    }

    @Test
    void takesNoAsideForAStatement() {
        Document document = Tools.document("Managers broke the deal, as the union alleges, and cut jobs.", null);
        assertThat(STATEMENTS.of(document, List.of(), List.of(), List.of()))
                .extracting(Statement::head)
                .containsExactly("break", "cut");
    }

    @Test
    void cutsClausesAndKeepsResultsWithThem() {
        Document document = Tools.document(
                "The rebels attacked a convoy near Kostravy on Tuesday, killing at least 12 soldiers and wounding 30,"
                        + " the Hillcrest Echo reported.",
                null);
        List<Statement> statements = STATEMENTS.of(document, List.of(), List.of(), List.of());
        Statement attack = statements.get(0);
        assertThat(attack.span().of(document.text()))
                .isEqualTo("The rebels attacked a convoy near Kostravy on Tuesday, killing at least 12 soldiers and"
                        + " wounding 30");
        assertThat(attack.head()).isEqualTo("attack");
        assertThat(attack.names()).containsExactly("Kostravy");
        assertThat(attack.citedOutlet()).isEqualTo("Hillcrest Echo");
        assertThat(attack.quantities()).first().satisfies(dead -> {
            assertThat(dead.field()).isEqualTo("dead");
            assertThat(dead.min()).isEqualTo(12.0);
            assertThat(dead.max()).isNull();
            assertThat(dead.unit()).isEqualTo("soldier");
        });
    }
}
