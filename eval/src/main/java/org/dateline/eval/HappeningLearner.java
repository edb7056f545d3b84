// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Layout;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.Annotator;
import org.dateline.pipeline.annotate.Resolver;
import org.dateline.pipeline.extract.HappeningLessons;

/**
 * Learns by which signs annotators of events across reports take a word for a happening, and prints the table that core reads.
 * Arguments are gold files of events with whole sentences annotated (ECB+); only these sentences are learnt from. How well each
 * half of the topics is found with weights learnt from the other goes to the standard error.
 */
public final class HappeningLearner {
    private static final double SMALL = 0.06;

    /** A candidate of an annotated sentence. */
    private record Lesson(int topic, List<String> signs, boolean right) {}

    private final HappeningLessons lessons = new HappeningLessons();
    private final LayoutFinder layouts = new LayoutFinder();
    private final List<Lesson> seen = new ArrayList<>();

    /** By topic, the gold mentions that no candidate stands for. */
    private final Map<Integer, Integer> missed = new TreeMap<>();

    private HappeningLearner() {}

    public static void main(String[] files) throws IOException {
        HappeningLearner learner = new HappeningLearner();
        try (Annotator annotator = new CoreNlpAnnotator()) {
            for (String file : files) {
                learner.read(Path.of(file), annotator);
            }
        }
        for (int half = 0; half < 2; half++) {
            learner.judge(half);
        }
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.println(
                    "# What speaks for a word telling of a happening (see HappeningSigns): 'sign', its name in pieces,"
                            + " its weight, 0.");
            out.println("# Learnt by org.dateline.eval.HappeningLearner from");
            for (String file : files) {
                out.println("#   " + Path.of(file).getFileName());
            }
            new TreeMap<>(learner.learn(any -> true)).forEach((sign, weight) -> {
                if (Math.abs(weight) >= SMALL) {
                    out.printf(Locale.ROOT, "sign\t%s\t%.2f\t0%n", sign, weight);
                }
            });
        }
    }

    private void read(Path file, Annotator annotator) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = Lines.of(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode record = json.readTree(line);
                Report report =
                        Report.of(record.get("id").asText(), record.get("text").asText());
                Layout layout = layouts.find(report);
                List<Sentence> sentences = new ArrayList<>(annotator.annotate(report.text(), layout.paragraphs()));
                sentences.addAll(annotator.annotate(report.text(), Resolver.margins(layout)));
                add(record, report.text(), sentences);
            }
        }
    }

    private void add(JsonNode record, String text, List<Sentence> sentences) {
        int topic = record.get("topic").asInt();
        List<Span> annotated = annotated(record, text);
        List<Span> mentions = new ArrayList<>();
        for (JsonNode mention : record.get("mentions")) {
            if (mention.get("kind").asText().equals("event")
                    && mention.path("gold_sentence").asBoolean(true)) {
                mentions.add(Lines.span(text, mention));
            }
        }
        int found = 0;
        for (Sentence sentence : sentences) {
            List<HappeningLessons.Case> cases = lessons.in(sentence);
            Set<Integer> triggers = triggers(sentence, cases, mentions);
            found += triggers.size();
            for (HappeningLessons.Case one : cases) {
                if (annotated.stream().anyMatch(span -> span.contains(one.span()))) {
                    seen.add(new Lesson(topic, one.signs(), triggers.contains(one.token())));
                }
            }
        }
        missed.merge(topic, mentions.size() - found, Integer::sum);
    }

    private static List<Span> annotated(JsonNode record, String text) {
        Set<Integer> numbers = new HashSet<>();
        record.get("gold_sentences").forEach(number -> numbers.add(number.asInt()));
        List<Span> spans = new ArrayList<>();
        for (JsonNode sentence : record.get("sentences")) {
            if (numbers.contains(sentence.get("n").asInt())) {
                spans.add(Lines.span(text, sentence));
            }
        }
        return spans;
    }

    /** The candidate that stands for each mention: the word that governs its others, else the first. */
    private static Set<Integer> triggers(Sentence sentence, List<HappeningLessons.Case> cases, List<Span> mentions) {
        Set<Integer> triggers = new HashSet<>();
        for (Span mention : mentions) {
            int head = sentence.headOf(mention);
            List<Integer> within = cases.stream()
                    .filter(one -> one.span().overlaps(mention))
                    .map(HappeningLessons.Case::token)
                    .toList();
            if (!within.isEmpty()) {
                triggers.add(within.contains(head) ? head : within.get(0));
            }
        }
        return triggers;
    }

    private Map<String, Float> learn(IntPredicate topics) {
        LogLinearLearner learner = new LogLinearLearner();
        seen.stream().filter(one -> topics.test(one.topic())).forEach(one -> learner.add(one.signs(), one.right()));
        return learner.learn();
    }

    /** How the topics of one half, those of even or odd numbers, are found by what the others teach. */
    private void judge(int half) {
        Map<String, Float> weights = learn(topic -> topic % 2 != half);
        int right = 0;
        int given = 0;
        int wanted = 0;
        for (Lesson one : seen) {
            if (one.topic() % 2 == half) {
                double sum = one.signs().stream()
                        .mapToDouble(sign -> weights.getOrDefault(sign, 0f))
                        .sum();
                boolean taken = sum >= HappeningLessons.LEAST;
                given += taken ? 1 : 0;
                wanted += one.right() ? 1 : 0;
                right += taken && one.right() ? 1 : 0;
            }
        }
        for (Map.Entry<Integer, Integer> entry : missed.entrySet()) {
            wanted += entry.getKey() % 2 == half ? entry.getValue() : 0;
        }
        System.err.printf(
                Locale.ROOT,
                "topics of number %d modulo 2: precision %.3f recall %.3f of %d%n",
                half,
                right / (double) given,
                right / (double) wanted,
                wanted);
    }
}
