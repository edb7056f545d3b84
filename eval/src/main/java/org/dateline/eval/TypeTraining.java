// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.Reader;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.export.ReadingJson;
import org.dateline.model.Document;
import org.dateline.model.Layout;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.Annotator;
import org.dateline.pipeline.annotate.Resolver;
import org.dateline.pipeline.extract.CodingLessons;
import org.dateline.pipeline.extract.Extractor;
import org.dateline.pipeline.extract.TypeWeights;

/**
 * Learns which words of a text are coded, and as what. {@code TypeTraining learn OUT SHARE:FILE...} writes the weights; {@code
 * TypeTraining halves FOLDER SHARE:FILE...} halves the first file by its texts, learns from each half with all of the other files,
 * and writes what it then reads in the other half, and in further files that are named {@code judge:FILE}. A file named {@code
 * quiet:FILE} holds reports of all kinds: the sentences after the first, where the lexicon knows no event, are lessons of no event.
 */
public final class TypeTraining {
    /** Of a longer text, as many sentences count as telling of what it is about. */
    private static final int LEAD = 3;
    /** As much of a report is read for such sentences. */
    private static final int OPENING = 800;

    private static final double QUIET_SHARE = 0.3;

    private final Annotator annotator;
    private final LayoutFinder layouts = new LayoutFinder();
    private final Resolver resolver = new Resolver(List.of());
    private final CodingLessons lessons = new CodingLessons();

    private TypeTraining(Annotator annotator) {
        this.annotator = annotator;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3 || !List.of("learn", "halves").contains(arguments[0])) {
            System.err.println("usage: TypeTraining learn FILE|halves FOLDER SHARE:GOLD... [judge:GOLD...]");
            System.exit(2);
        }
        try (Annotator annotator = new Remembering(new CoreNlpAnnotator())) {
            TypeTraining training = new TypeTraining(annotator);
            List<List<GoldCoding>> files = new ArrayList<>();
            List<Path> judged = new ArrayList<>();
            for (int i = 2; i < arguments.length; i++) {
                int colon = arguments[i].indexOf(':');
                Path file = Path.of(arguments[i].substring(colon + 1));
                if (arguments[i].startsWith("judge:")) {
                    judged.add(file);
                } else if (arguments[i].startsWith("quiet:")) {
                    files.add(training.quiet(GoldCoding.texts(file)));
                } else {
                    files.add(GoldCoding.read(file, Double.parseDouble(arguments[i].substring(0, colon))));
                }
            }
            if (arguments[0].equals("learn")) {
                training.learn(Path.of(arguments[1]), files, arguments);
            } else {
                training.halves(Path.of(arguments[1]), files, judged);
            }
        }
    }

    private void learn(Path out, List<List<GoldCoding>> files, String[] arguments) throws IOException {
        TypeLearner learner = new TypeLearner();
        files.forEach(file -> file.forEach(gold -> learner.add(lessons(gold), gold)));
        Map<String, float[]> signs = new TreeMap<>();
        float[][] meaning = new float[TypeWeights.MEANING][];
        learner.learn(signs, meaning);
        TypeWeightsFile.write(out, signs, meaning, arguments);
    }

    private void halves(Path folder, List<List<GoldCoding>> files, List<Path> judged) throws IOException {
        for (int half = 0; half < 2; half++) {
            TypeLearner learner = new TypeLearner();
            List<GoldCoding> unseen = new ArrayList<>();
            for (GoldCoding gold : files.get(0)) {
                if (Math.floorMod(gold.text().hashCode() / 7, 2) == half) {
                    unseen.add(gold);
                } else {
                    learner.add(lessons(gold), gold);
                }
            }
            for (List<GoldCoding> file : files.subList(1, files.size())) {
                file.forEach(gold -> learner.add(lessons(gold), gold));
            }
            TypeWeights weights = learner.learn(new HashMap<>(), new float[TypeWeights.MEANING][]);
            Reader reader = new Reader(annotator, List.of(), new Extractor(weights));
            readings(folder.resolve("half" + half + ".jsonl"), reader, unseen);
            for (Path file : judged) {
                String name = file.getFileName().toString().replaceFirst("\\.jsonl.*", "");
                readings(folder.resolve(name + "." + half + ".jsonl"), reader, GoldCoding.texts(file));
            }
        }
    }

    /** The sentences after the first in which the lexicon knows no event. */
    private List<GoldCoding> quiet(List<GoldCoding> reports) {
        List<GoldCoding> quiet = new ArrayList<>();
        for (GoldCoding report : reports) {
            String opening =
                    report.text().substring(0, Math.min(OPENING, report.text().length()));
            Layout layout = layouts.find(Report.of("gold", opening));
            List<Sentence> sentences = annotator.annotate(opening, layout.paragraphs());
            if (sentences.size() < 3) {
                continue;
            }
            // The last one may be cut off.
            for (Sentence sentence : sentences.subList(1, sentences.size() - 1)) {
                String text = sentence.span().of(opening);
                GoldCoding gold = new GoldCoding(report.id(), text, Set.of(), List.of(), List.of(), QUIET_SHARE);
                boolean silent = lessons(gold).stream()
                        .allMatch(lesson -> lesson.none().signs().contains("typed=0"));
                if (silent) {
                    quiet.add(gold);
                }
            }
        }
        return quiet;
    }

    private static void readings(Path file, Reader reader, List<GoldCoding> texts) throws IOException {
        ReadingJson json = new ReadingJson(false);
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            for (GoldCoding gold : texts) {
                out.println(json.write(reader.read(Report.of(gold.id(), gold.text()))));
            }
        }
    }

    private List<CodingLessons.Lesson> lessons(GoldCoding gold) {
        Report report = Report.of("gold", gold.text());
        Layout layout = layouts.find(report);
        List<Sentence> sentences = annotator.annotate(gold.text(), layout.paragraphs());
        Document document = resolver.resolve(report, layout, sentences, List.of());
        List<CodingLessons.Lesson> all = lessons.of(document);
        return all.subList(0, Math.min(LEAD, all.size()));
    }

    /** What was annotated once is not annotated again. */
    private static final class Remembering implements Annotator {
        private final Annotator annotator;
        private final Map<String, Map<List<Span>, List<Sentence>>> known = new HashMap<>();

        Remembering(Annotator annotator) {
            this.annotator = annotator;
        }

        @Override
        public List<Sentence> annotate(String text, List<Span> paragraphs) {
            return known.computeIfAbsent(text, any -> new HashMap<>())
                    .computeIfAbsent(paragraphs, any -> annotator.annotate(text, paragraphs));
        }

        @Override
        public String version() {
            return annotator.version();
        }

        @Override
        public void close() {
            annotator.close();
        }
    }
}
