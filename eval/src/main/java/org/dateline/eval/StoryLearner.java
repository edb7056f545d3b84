// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.Reader;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.pipeline.track.StoryLessons;
import org.dateline.pipeline.track.StoryLessons.Lesson;

/**
 * Learns what speaks for two reports telling of one story, and for a story being two, from files of gold stories, JSON Lines,
 * plain or gzip. Each file counts the same, and in it a story of many reports little more than one of few. Whether a topic
 * has look-alikes tells its name, so that those of {@code alike:} files, and only they, are lessons of parting.
 */
public final class StoryLearner {
    private static final String USAGE =
            """
            StoryLearner learn TABLE [alike:]GOLD...   writes stories.weights, learnt from all files
            StoryLearner halves FOLDER [alike:]GOLD... gathers each half of the topics, as one stream, by weights learnt from the
                                                       other, and writes the stories, a file for each of gold
            """;

    private static final String ALIKE = "alike:";
    private static final double JOINING_RIDGE = 0.001;
    private static final double PARTING_RIDGE = 0.05;

    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, String> stories = new TreeMap<>();
    private final Map<String, String> topics = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    private StoryLearner() {}

    public static void main(String[] arguments) throws IOException {
        List<String> all = Arrays.asList(arguments);
        if (all.size() < 3 || !List.of("learn", "halves").contains(all.get(0))) {
            System.err.print(USAGE);
            System.exit(2);
        }
        StoryLearner learner = new StoryLearner();
        learner.read(all.subList(2, all.size()));
        Path out = Path.of(all.get(1));
        if (all.get(0).equals("learn")) {
            learner.write(out);
            return;
        }
        learner.halves(out);
    }

    private void halves(Path out) throws IOException {
        Files.createDirectories(out);
        List<List<String>> gathered = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int own = half;
            Learnt learnt = learn(story -> half(story) != own);
            gathered.addAll(StoryLessons.gathered(of(story -> half(story) == own), learnt.join(), learnt.part()));
        }
        for (String file : new TreeSet<>(files.values())) {
            try (PrintStream to = open(out.resolve(file.replaceFirst("\\.jsonl.*", ".stories.jsonl")))) {
                gathered.forEach(story -> print(to, file, story));
            }
        }
    }

    private static void print(PrintStream to, String file, List<String> story) {
        String start = file + " ";
        String reports = story.stream()
                .filter(report -> report.startsWith(start))
                .map(report -> "{\"report\":\"" + report.substring(start.length()) + "\"}")
                .collect(Collectors.joining(","));
        if (!reports.isEmpty()) {
            to.println("{\"reports\":[" + reports + "]}");
        }
    }

    /** By its topic, where it has one. */
    private int half(String story) {
        return Math.floorMod(topics.getOrDefault(story, story).hashCode() * 0x9E3779B9 >>> 16, 2);
    }

    private void read(List<String> given) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (CoreNlpAnnotator annotator = new CoreNlpAnnotator()) {
            Reader reader = new Reader(annotator);
            for (String name : given) {
                boolean alike = name.startsWith(ALIKE);
                Path file = Path.of(alike ? name.substring(ALIKE.length()) : name);
                try (BufferedReader lines = Lines.of(file)) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        add(reader, file.getFileName().toString(), alike, json.readTree(line));
                    }
                }
            }
        }
    }

    private void add(Reader reader, String file, boolean alike, JsonNode record) {
        String title = text(record, "title");
        String text = text(record, "text");
        String date = text(record, "date");
        String id = file + " " + record.path("id").asText();
        String story = file + " " + record.path("story").asText();
        Report report = new Report(
                id,
                null,
                null,
                null,
                title.isEmpty() ? null : title,
                null,
                null,
                date.isEmpty() ? Publication.unknown() : Publication.stated(date),
                null,
                text.isEmpty() ? title : text,
                Report.Status.USABLE,
                List.of());
        readings.add(reader.read(report));
        stories.put(id, story);
        files.put(story, file);
        if (alike) {
            topics.put(story, record.path("topic").asText());
        }
    }

    /** Some files spell what they do not have. */
    private static String text(JsonNode record, String field) {
        String text = record.path(field).asText("");
        return text.equals("None") || text.equals("null") ? "" : text;
    }

    private List<Reading> of(Predicate<String> wanted) {
        return readings.stream()
                .filter(reading ->
                        wanted.test(stories.getOrDefault(reading.report().id(), "")))
                .toList();
    }

    private record Learnt(double[] join, double[] part) {}

    private Learnt learn(Predicate<String> wanted) {
        Map<String, String> alike = new TreeMap<>(topics);
        alike.keySet().removeIf(wanted.negate());
        List<Lesson> joining = StoryLessons.joining(of(wanted), stories);
        List<Lesson> parting = StoryLessons.parting(of(wanted), stories, alike);
        double[] same = new double[parting.size()];
        Arrays.fill(same, 1);
        System.err.printf(Locale.ROOT, "%d pairs, %d partings%n", joining.size(), parting.size());
        return new Learnt(fit(joining, counts(joining), JOINING_RIDGE), fit(parting, same, PARTING_RIDGE));
    }

    private void write(Path out) throws IOException {
        Learnt learnt = learn(any -> true);
        try (PrintStream to = open(out)) {
            to.println(
                    "# What speaks for two reports telling of one story, and for a story being two; StoryLessons says"
                            + " what each is.");
            to.println("# Learnt by org.dateline.eval.StoryLearner from");
            new TreeSet<>(files.values()).forEach(file -> to.println("#   " + file));
            print(to, "join.", StoryLessons.JOINING, learnt.join());
            print(to, "part.", StoryLessons.PARTING, learnt.part());
        }
    }

    private static PrintStream open(Path file) throws IOException {
        return new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
    }

    private static double[] fit(List<Lesson> lessons, double[] counts, double ridge) {
        double[][] rows = lessons.stream().map(Lesson::signs).toArray(double[][]::new);
        boolean[] right = new boolean[rows.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = lessons.get(i).right();
        }
        return Logistic.fit(rows, right, counts, ridge);
    }

    private double[] counts(List<Lesson> lessons) {
        Map<String, Integer> sizes = new HashMap<>();
        stories.values().forEach(story -> sizes.merge(story, 1, Integer::sum));
        Map<String, Double> sums = new HashMap<>();
        double[] counts = new double[lessons.size()];
        for (int i = 0; i < counts.length; i++) {
            Lesson lesson = lessons.get(i);
            counts[i] =
                    1 / Math.sqrt((double) sizes.getOrDefault(lesson.one(), 1) * sizes.getOrDefault(lesson.other(), 1));
            sums.merge(files.getOrDefault(lesson.one(), ""), counts[i], Double::sum);
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] /= sums.getOrDefault(files.getOrDefault(lessons.get(i).one(), ""), 1.0);
        }
        return counts;
    }

    private static void print(PrintStream to, String model, List<String> signs, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            to.printf(Locale.ROOT, "%s%s\t%.4f%n", model, signs.get(i), weights[i]);
        }
    }
}
