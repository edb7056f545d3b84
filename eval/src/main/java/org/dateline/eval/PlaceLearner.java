// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Document;
import org.dateline.model.Layout;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.JsonLinesFormat;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.Resolver;
import org.dateline.pipeline.ground.place.Gazetteer;
import org.dateline.pipeline.ground.place.Gazetteers;
import org.dateline.pipeline.ground.place.PlaceChoice;
import org.dateline.pipeline.ground.place.PlaceClue;
import org.dateline.pipeline.ground.place.PlaceFinder;
import org.dateline.pipeline.ground.place.PlaceWeights;
import org.dateline.pipeline.ground.place.Toponym;

/** Learns which of the places of one name a report means, from files of gold toponyms, JSON Lines, plain or gzip. */
public final class PlaceLearner {
    private static final String USAGE =
            """
            PlaceLearner TABLE GAZETTEER PART GOLD...   writes place-weights.tsv, learnt with an index that `dateline gazetteer
                                                        load` made, from reports of each file: PART is even, odd or all
            """;
    private static final double NEAR_KM = 161;
    private static final double PRIOR = 1;
    private static final int ROUNDS = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Text(Document document, JsonNode toponyms) {}

    private PlaceLearner() {}

    public static void main(String[] arguments) throws IOException {
        List<String> all = Arrays.asList(arguments);
        if (all.size() < 4 || !Set.of("even", "odd", "all").contains(all.get(2))) {
            System.err.print(USAGE);
            System.exit(2);
        }
        List<String> files = all.subList(3, all.size());
        List<Text> texts = new ArrayList<>();
        try (CoreNlpAnnotator annotator = new CoreNlpAnnotator()) {
            for (String file : files) {
                read(Path.of(file), all.get(2), annotator, texts);
            }
        }
        write(Path.of(all.get(0)), learn(texts, Path.of(all.get(1))), all.get(2), files);
    }

    /** What lies near depends on what other names mean, so that weights are learnt again with those learnt before. */
    private static double[] learn(List<Text> texts, Path index) {
        Gazetteer gazetteer = Gazetteers.load(index);
        PlaceFinder finder = new PlaceFinder(gazetteer);
        double[] weights = new double[0];
        for (int round = 0; round < ROUNDS; round++) {
            List<LogLinear.Lesson> lessons = new ArrayList<>();
            for (Text text : texts) {
                for (PlaceChoice choice : finder.choices(text.document())) {
                    addLesson(choice, text, lessons);
                }
            }
            System.err.println(lessons.size() + " lessons");
            weights = LogLinear.learn(lessons, PlaceClue.values().length, PRIOR);
            finder = new PlaceFinder(gazetteer, new PlaceWeights(weights));
        }
        return weights;
    }

    private static void addLesson(PlaceChoice choice, Text text, List<LogLinear.Lesson> lessons) {
        for (JsonNode gold : text.toponyms()) {
            Span span = Lines.span(text.document().text(), gold);
            if (!span.equals(choice.span())
                    || gold.path("lat").isMissingNode()
                    || gold.path("lat").isNull()) {
                continue;
            }
            int count = choice.entries().size();
            boolean[] right = new boolean[count];
            int rights = 0;
            int[][] clues = new int[count][];
            for (int i = 0; i < count; i++) {
                right[i] = isRight(choice.entries().get(i), gold);
                rights += right[i] ? 1 : 0;
                clues[i] =
                        choice.clues().get(i).stream().mapToInt(Enum::ordinal).toArray();
            }
            if (rights > 0 && rights < count) {
                lessons.add(new LogLinear.Lesson(clues, right));
            }
            return;
        }
    }

    private static boolean isRight(Toponym one, JsonNode gold) {
        if (one.id().equals("geonames:" + gold.path("geonameid").asText("?"))) {
            return true;
        }
        Toponym there = new Toponym(
                "gold",
                "gold",
                gold.path("lat").asDouble(),
                gold.path("lon").asDouble(),
                null,
                null,
                one.precision(),
                0);
        return one.kilometresTo(there) <= NEAR_KM;
    }

    private static void read(Path file, String part, CoreNlpAnnotator annotator, List<Text> texts) throws IOException {
        LayoutFinder layouts = new LayoutFinder();
        Resolver resolver = new Resolver();
        try (BufferedReader lines = Lines.of(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean even = number++ % 2 == 0;
                if (part.equals("all") || even == part.equals("even")) {
                    JsonNode gold = JSON.readTree(line);
                    Report report = report(gold);
                    Layout layout = layouts.find(report);
                    texts.add(new Text(
                            resolver.resolve(
                                    report,
                                    layout,
                                    annotator.annotate(report.text(), layout.paragraphs()),
                                    annotator.annotate(report.text(), Resolver.margins(layout))),
                            gold.path("toponyms")));
                }
            }
        }
    }

    private static Report report(JsonNode gold) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        for (String field : List.of("id", "url", "source", "title", "text")) {
            line.set(field, gold.path(field));
        }
        List<Report> reports = new ArrayList<>();
        new JsonLinesFormat().read(new ByteArrayInputStream(JSON.writeValueAsBytes(line)), acquired -> {
            if (acquired instanceof Acquired.Usable usable) {
                reports.add(usable.report());
            }
        });
        if (reports.size() != 1) {
            throw new IOException("not a report: " + gold.path("id").asText());
        }
        return reports.get(0);
    }

    private static void write(Path table, double[] weights, String part, List<String> files) throws IOException {
        try (PrintStream to = new PrintStream(Files.newOutputStream(table), false, StandardCharsets.UTF_8)) {
            to.println(
                    "# What speaks for and against an entry of a gazetteer as what a name means; PlaceClue says what each is.");
            to.println("# Learnt by org.dateline.eval.PlaceLearner with cities5000 of GeoNames, from " + part
                    + " reports of");
            files.forEach(file -> to.println("#   " + Path.of(file).getFileName()));
            for (PlaceClue clue : PlaceClue.values()) {
                to.println(clue + "\t" + String.format(Locale.ROOT, "%.2f", weights[clue.ordinal()]));
            }
        }
    }
}
