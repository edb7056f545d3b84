// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Layout;
import org.dateline.model.Mention;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.JsonLinesFormat;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.AntecedentRanker;
import org.dateline.pipeline.annotate.Clue;
import org.dateline.pipeline.annotate.ClueWeights;
import org.dateline.pipeline.annotate.PronounChoice;
import org.dateline.pipeline.annotate.Resolver;

/**
 * Learns the weights of the clues that pronouns are resolved by from files of gold coreference, and prints their table
 * ({@code antecedents.tsv}). Each report is read in rounds: first every pronoun before the one at hand stands for what the
 * gold says, then for what the weights of the round before choose.
 */
public final class PronounLearner {
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "1.0"));
    private static final String T = System.getProperty("t", "0.5");

    /** Forms that differ in case only, in their order. */
    private static final int[] GROUP = {0, 0, 1, 1, 2, 2, 3};

    private static final int GROUPS = 4;

    private final ObjectMapper json = new ObjectMapper();

    private record Text(
            JsonNode gold,
            GoldCoreference coreference,
            Report report,
            Layout layout,
            List<Sentence> sentences,
            List<Sentence> marginal) {}

    private PronounLearner() {}

    public static void main(String[] arguments) throws IOException {
        PronounLearner learner = new PronounLearner();
        Map<String, List<Text>> files = new java.util.LinkedHashMap<>();
        List<String> names = List.of(arguments).subList(2, arguments.length);
        try (CoreNlpAnnotator annotator = new CoreNlpAnnotator()) {
            for (String name : names) {
                files.put(name, learner.read(Path.of(name), annotator));
            }
        }
        System.err.println("read");
        Path out = Path.of(arguments[1]);
        List<Text> all = new ArrayList<>();
        files.values().forEach(all::addAll);
        if (arguments[0].equals("cross")) {
            int folds = 5;
            ClueWeights[] weights = new ClueWeights[folds];
            for (int f = 0; f < folds; f++) {
                List<Text> train = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    if (i % folds != f) {
                        train.add(all.get(i));
                    }
                }
                weights[f] = learner.learn(train);
            }
            int i = 0;
            Tally tally = new Tally();
            for (Map.Entry<String, List<Text>> file : files.entrySet()) {
                try (PrintStream to = to(out, file.getKey())) {
                    for (Text text : file.getValue()) {
                        learner.write(text, weights[i++ % folds], tally, to);
                    }
                }
            }
            tally.print();
        } else if (arguments[0].equals("transfer")) {
            for (String genre : List.of("news", "other")) {
                List<Text> train = new ArrayList<>();
                files.forEach((name, texts) -> {
                    if (!name.contains("gum_" + genre)) {
                        train.addAll(texts);
                    }
                });
                ClueWeights weights = learner.learn(train);
                Tally tally = new Tally();
                for (Map.Entry<String, List<Text>> file : files.entrySet()) {
                    if (file.getKey().contains("gum_" + genre)) {
                        try (PrintStream to = to(out, file.getKey())) {
                            for (Text text : file.getValue()) {
                                learner.write(text, weights, tally, to);
                            }
                        }
                    }
                }
                tally.print();
            }
        } else {
            learner.learn(all);
            learner.table(out, names);
        }
    }

    private double[][] lastWeights = new double[0][];
    private double[] lastThresholds = new double[0];

    private void table(Path out, List<String> names) throws IOException {
        try (PrintStream to = new PrintStream(Files.newOutputStream(out), false, StandardCharsets.UTF_8)) {
            to.println(
                    "# Weights of the clues to what a pronoun refers to, by form of pronoun; Clue says what each is.");
            to.println("# Learnt by org.dateline.eval.PronounLearner from:");
            names.forEach(name -> to.println("#   " + Path.of(name).getFileName()));
            to.print("# clue");
            for (PronounChoice.Form form : PronounChoice.Form.values()) {
                to.print("\t" + form.name().toLowerCase(Locale.ROOT));
            }
            to.println();
            to.print("threshold");
            for (double threshold : lastThresholds) {
                to.print("\t" + String.format(Locale.ROOT, "%.2f", threshold));
            }
            to.println();
            for (Clue clue : Clue.values()) {
                to.print(clue.name().toLowerCase(Locale.ROOT));
                for (double[] own : lastWeights) {
                    to.print("\t"
                            + String.format(Locale.ROOT, "%.2f", own[clue.ordinal()])
                                    .replace("-0.00", "0.00"));
                }
                to.println();
            }
        }
    }

    private static final class Tally {
        final Map<PronounChoice.Form, int[]> counts = new EnumMap<>(PronounChoice.Form.class);

        void add(PronounChoice choice, boolean[] right, int chosen) {
            int[] c = counts.computeIfAbsent(choice.form(), f -> new int[5]);
            boolean any = !right[right.length - 1];
            c[0]++;
            c[1] += any ? 1 : 0;
            c[2] += chosen >= 0 ? 1 : 0;
            c[3] += chosen >= 0 && right[chosen] ? 1 : 0;
        }

        void print() {
            counts.forEach((form, c) -> System.err.printf(
                    "%s: %d, with antecedent %d, linked %d, right %d: p %.3f r %.3f%n",
                    form, c[0], c[1], c[2], c[3], c[3] / (double) c[2], c[3] / (double) c[1]));
        }
    }

    private static PrintStream to(Path out, String name) throws IOException {
        Files.createDirectories(out);
        return new PrintStream(
                Files.newOutputStream(
                        out.resolve(Path.of(name).getFileName().toString().replaceAll("\\.jsonl.*", ".out"))),
                false,
                StandardCharsets.UTF_8);
    }

    private void write(Text text, ClueWeights weights, Tally tally, PrintStream to) throws IOException {
        AntecedentRanker told = choice -> {
            int chosen = Boolean.getBoolean("oracle") ? first(right(text, choice)) : weights.choose(choice);
            tally.add(choice, right(text, choice), chosen);
            return chosen;
        };
        ObjectNode line = json.createObjectNode();
        line.put("id", text.report.id());
        ArrayNode mentions = line.putArray("mentions");
        for (Mention mention : new Resolver(List.of(), told)
                .resolve(text.report, text.layout, text.sentences, text.marginal)
                .mentions()) {
            ObjectNode one = mentions.addObject();
            one.put("start", mention.span().start());
            one.put("end", mention.span().end());
            one.put("kind", mention.kind().name().toLowerCase(Locale.ROOT));
            one.put("form", mention.form().name().toLowerCase(Locale.ROOT));
            one.put("entity", mention.entity());
        }
        to.println(json.writeValueAsString(line));
    }

    private ClueWeights learn(List<Text> texts) {
        PronounChoice.Form[] forms = PronounChoice.Form.values();
        ClueWeights weights = null;
        for (int round = 0; round < ROUNDS; round++) {
            List<List<LogLinear.Lesson>> lessons = new ArrayList<>();
            for (int i = 0; i < forms.length; i++) {
                lessons.add(new ArrayList<>());
            }
            ClueWeights before = weights;
            for (Text text : texts) {
                AntecedentRanker teacher = choice -> {
                    boolean[] right = right(text, choice);
                    lessons.get(choice.form().ordinal()).add(lesson(choice, right));
                    return before == null ? first(right) : before.choose(choice);
                };
                new Resolver(List.of(), teacher).resolve(text.report, text.layout, text.sentences, text.marginal);
            }
            double[][] learnt = together(lessons);
            double[] thresholds = new double[forms.length];
            String[] ts = T.split(",");
            for (int i = 0; i < forms.length; i++) {
                thresholds[i] = Double.parseDouble(ts[Math.min(i, ts.length - 1)]);
            }
            lastWeights = learnt;
            lastThresholds = thresholds;
            weights = new ClueWeights(learnt, thresholds);
        }
        return java.util.Objects.requireNonNull(weights);
    }

    /** Weights by form: of all forms together, and what each form and its group add to them. */
    private static double[][] together(List<List<LogLinear.Lesson>> lessons) {
        int clues = Clue.values().length;
        int forms = lessons.size();
        List<LogLinear.Lesson> all = new ArrayList<>();
        for (int form = 0; form < forms; form++) {
            for (LogLinear.Lesson lesson : lessons.get(form)) {
                all.add(lesson.with(clues, 1 + GROUP[form], 1 + GROUPS + form));
            }
        }
        double[] weights = LogLinear.learn(all, clues * (1 + GROUPS + forms), PRIOR);
        double[][] learnt = new double[forms][clues];
        for (int form = 0; form < forms; form++) {
            for (int k = 0; k < clues; k++) {
                learnt[form][k] = weights[k]
                        + weights[clues * (1 + GROUP[form]) + k]
                        + weights[clues * (1 + GROUPS + form) + k];
            }
        }
        return learnt;
    }

    private static int first(boolean[] right) {
        for (int i = 0; i < right.length - 1; i++) {
            if (right[i]) {
                return i;
            }
        }
        return AntecedentRanker.NOBODY;
    }

    private static LogLinear.Lesson lesson(PronounChoice choice, boolean[] right) {
        int[][] options = new int[right.length][];
        for (int i = 0; i < right.length; i++) {
            Set<Clue> clues = i < right.length - 1 ? choice.options().get(i).clues() : choice.nobody();
            options[i] = clues.stream().mapToInt(Clue::ordinal).toArray();
        }
        return new LogLinear.Lesson(options, right);
    }

    /** Which options have a mention of the pronoun's cluster most often; the last is nobody. */
    private static boolean[] right(Text text, PronounChoice choice) {
        int count = choice.options().size();
        boolean[] right = new boolean[count + 1];
        String cluster = text.coreference.cluster(choice.pronoun());
        boolean any = false;
        for (int i = 0; cluster != null && i < count; i++) {
            int own = 0;
            int foreign = 0;
            for (Span span : choice.options().get(i).mentions()) {
                String other = text.coreference.cluster(span);
                own += cluster.equals(other) ? 1 : 0;
                foreign += other != null && !cluster.equals(other) ? 1 : 0;
            }
            right[i] = own > 0 && own >= foreign;
            any |= right[i];
        }
        right[count] = !any;
        return right;
    }

    private List<Text> read(Path file, CoreNlpAnnotator annotator) throws IOException {
        List<Text> texts = new ArrayList<>();
        LayoutFinder layouts = new LayoutFinder();
        try (InputStream raw = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode gold = json.readTree(line);
                Report report = report(gold);
                Layout layout = layouts.find(report);
                texts.add(new Text(
                        gold,
                        new GoldCoreference(gold),
                        report,
                        layout,
                        annotator.annotate(report.text(), layout.paragraphs()),
                        annotator.annotate(report.text(), Resolver.margins(layout))));
            }
        }
        return texts;
    }

    private Report report(JsonNode gold) throws IOException {
        ObjectNode line = json.createObjectNode();
        for (String field : List.of("id", "url", "title", "text")) {
            line.set(field, gold.path(field));
        }
        line.set("published", gold.path("date"));
        List<Report> reports = new ArrayList<>();
        new JsonLinesFormat().read(new ByteArrayInputStream(json.writeValueAsBytes(line)), acquired -> {
            if (acquired instanceof Acquired.Usable usable) {
                reports.add(usable.report());
            }
        });
        if (reports.size() != 1) {
            throw new IOException("no report: " + gold.path("id").asText());
        }
        return reports.get(0);
    }
}
