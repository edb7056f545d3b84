// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Layout;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.attribute.Attributor;
import org.dateline.pipeline.attribute.Judges;
import org.dateline.pipeline.attribute.Lessons;
import org.dateline.pipeline.attribute.LogLinear;

/**
 * Learns the weights of attributions from PolNeAR: {@code CueWeights learn FOLDER FILE} writes {@code choice.weights} and {@code
 * extent.weights} into the folder; {@code CueWeights halves FOLDER FILE} learns from each second report and writes what it reads
 * in the others, both ways, as {@code even.jsonl} and {@code odd.jsonl} with {@code even.gold.jsonl} and {@code odd.gold.jsonl}.
 */
public final class CueWeights {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A report with what is marked in it. */
    private record Lecture(String line, Document document, List<Lessons.Marked> marked) {}

    private CueWeights() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 || !List.of("learn", "halves").contains(arguments[0])) {
            System.err.println("usage: CueWeights learn|halves FOLDER FILE");
            System.exit(2);
        }
        Path folder = Path.of(arguments[1]);
        List<Lecture> all = read(Path.of(arguments[2]));
        if (arguments[0].equals("learn")) {
            Learnt learnt = learn(all);
            write(folder.resolve("choice.weights"), learnt.choice(), arguments[2]);
            write(folder.resolve("extent.weights"), learnt.extent(), arguments[2]);
            return;
        }
        for (int half = 0; half < 2; half++) {
            List<Lecture> known = new ArrayList<>();
            List<Lecture> unseen = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (i % 2 == half ? unseen : known).add(all.get(i));
            }
            Learnt learnt = learn(known);
            readings(folder, half == 0 ? "even" : "odd", unseen, learnt.judges());
        }
    }

    private record Learnt(Map<String, Float> choice, Map<String, Float> extent) {
        Judges judges() {
            return new Judges(new LogLinear(choice), new LogLinear(extent));
        }
    }

    private static Learnt learn(List<Lecture> lectures) {
        LogLinearLearner choices = new LogLinearLearner();
        for (Lecture lecture : lectures) {
            Lessons.choices(lecture.document(), lecture.marked())
                    .forEach(lesson -> choices.add(lesson.features(), lesson.right()));
        }
        Map<String, Float> choice = choices.learn();
        Judges judges = new Judges(new LogLinear(choice), new LogLinear(Map.of()));
        LogLinearLearner extents = new LogLinearLearner();
        for (Lecture lecture : lectures) {
            Lessons.extents(lecture.document(), lecture.marked(), judges)
                    .forEach(lesson -> extents.add(lesson.features(), lesson.right()));
        }
        return new Learnt(choice, extents.learn());
    }

    private static List<Lecture> read(Path file) throws IOException {
        List<Lecture> lectures = new ArrayList<>();
        LayoutFinder layouts = new LayoutFinder();
        try (CoreNlpAnnotator annotator = new CoreNlpAnnotator();
                BufferedReader lines = Lines.of(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode gold = JSON.readTree(line);
                Report report =
                        Report.of(gold.path("id").asText(), gold.path("text").asText());
                Layout layout = layouts.find(report);
                List<Sentence> sentences = annotator.annotate(report.text(), layout.paragraphs());
                Document document = new Document(report, layout, sentences, List.of(), List.of(), List.of());
                List<Lessons.Marked> marked = new ArrayList<>();
                gold.path("attributions")
                        .forEach(one ->
                                marked.add(new Lessons.Marked(spans(one.path("cue")), spans(one.path("content")))));
                lectures.add(new Lecture(line, document, marked));
            }
        }
        return lectures;
    }

    private static List<Span> spans(JsonNode list) {
        List<Span> spans = new ArrayList<>();
        list.forEach(one ->
                spans.add(new Span(one.path("start").asInt(), one.path("end").asInt())));
        return spans;
    }

    private static void write(Path file, Map<String, Float> weights, String from) throws IOException {
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.println("# What speaks for an attribution and against it, in hundredths of log odds. Learnt by");
            out.println("# org.dateline.eval.CueWeights learn FOLDER "
                    + Path.of(from).getFileName());
            new TreeMap<>(weights).forEach((feature, weight) -> {
                int parts = Math.round(weight * 100);
                if (parts != 0) {
                    out.println(feature + "\t" + parts);
                }
            });
        }
    }

    private static void readings(Path folder, String half, List<Lecture> unseen, Judges judges) throws IOException {
        Attributor attributor = new Attributor(judges);
        try (PrintStream gold = new PrintStream(
                        Files.newOutputStream(folder.resolve(half + ".gold.jsonl")), false, StandardCharsets.UTF_8);
                PrintStream out = new PrintStream(
                        Files.newOutputStream(folder.resolve(half + ".jsonl")), false, StandardCharsets.UTF_8)) {
            for (Lecture lecture : unseen) {
                gold.println(lecture.line());
                ObjectNode reading = JSON.createObjectNode();
                reading.put("report", lecture.document().report().id());
                reading.put("text", lecture.document().text());
                ArrayNode list = reading.putArray("attributions");
                attributor.attribute(lecture.document()).forEach(one -> list.add(json(one)));
                out.println(reading);
            }
        }
    }

    private static ObjectNode json(Attribution one) {
        ObjectNode node = JSON.createObjectNode();
        spans(node.putArray("source"), one.source());
        spans(node.putArray("cue"), one.cue());
        spans(node.putArray("content"), one.content());
        node.put("form", one.form().name().toLowerCase(Locale.ROOT));
        return node;
    }

    private static void spans(ArrayNode list, List<Span> spans) {
        for (Span span : spans) {
            list.addObject().put("start", span.start()).put("end", span.end());
        }
    }
}
