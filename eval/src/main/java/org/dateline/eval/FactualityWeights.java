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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Document;
import org.dateline.model.Layout;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.Annotator;
import org.dateline.pipeline.extract.FactualitySigns;

/**
 * Learns what the signs of factuality weigh and prints the table that core reads; how it does on other files goes to the
 * standard error. Arguments name gold files by what they are: {@code report:FILE} (news), {@code talk:FILE} (letters,
 * forums, conversation), {@code other:FILE} (made-up sentences) are learnt from, {@code judge:FILE} is only judged.
 *
 * <p>Two steps: a logistic regression tells reports from talk by traits of their sentences; then a ridge regression with
 * Huber's loss weighs the signs, each by a common weight and one that counts with how much the text speaks as a report.
 * Each file counts by {@code size}^{@value #SHARE} in all, so that a large one does not drown the others.
 */
public final class FactualityWeights {
    private static final double SHARE = 0.3;
    private static final double RIDGE = 15;
    private static final double HUBER = 0.5;
    private static final int SEEN = 5;
    private static final double SMALL = 0.004;

    /** A gold target: its signs, the traits of its text, its gold value, and of which file and kind of file it is. */
    private record Target(
            List<String> signs, List<Map<String, Double>> traits, double gold, String file, String kind) {}

    private final FactualitySigns signs = new FactualitySigns();
    private final Annotator annotator;

    private FactualityWeights(Annotator annotator) {
        this.annotator = annotator;
    }

    public static void main(String[] arguments) throws IOException {
        try (Annotator annotator = new CoreNlpAnnotator();
                PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            run(annotator, arguments, out);
        }
    }

    static void run(Annotator annotator, String[] arguments, PrintStream out) throws IOException {
        FactualityWeights learner = new FactualityWeights(annotator);
        List<Target> learnt = new ArrayList<>();
        Map<String, List<Target>> judged = new TreeMap<>();
        for (String argument : arguments) {
            int colon = argument.indexOf(':');
            if (colon < 0 || !Set.of("report", "talk", "other", "judge").contains(argument.substring(0, colon))) {
                throw new IllegalArgumentException("report:FILE, talk:FILE, other:FILE or judge:FILE, not " + argument);
            }
            List<Target> targets = learner.read(Path.of(argument.substring(colon + 1)), argument.substring(0, colon));
            if (argument.startsWith("judge")) {
                judged.put(argument, targets);
            } else {
                learnt.addAll(targets);
            }
        }
        Regression.Logistic register = register(learnt);
        List<String> names = names(learnt);
        Regression.Ridge fit = fit(learnt, names, register);
        print(out, arguments, names, fit, register);
        judged.forEach((name, targets) -> System.err.println(name + " " + judge(targets, fit, register)));
    }

    private List<Target> read(Path file, String kind) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Target> targets = new ArrayList<>();
        try (BufferedReader lines = Lines.of(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode record = json.readTree(line);
                Document document = document(record.get("text").asText());
                List<FactualitySigns.Case> cases = signs.in(document);
                List<Map<String, Double>> traits = signs.traits(document);
                for (JsonNode target : record.get("targets")) {
                    double gold = target.get("factuality").asDouble();
                    at(document, cases, target)
                            .ifPresent(found ->
                                    targets.add(new Target(found.signs(), traits, gold, file.toString(), kind)));
                }
            }
        }
        return targets;
    }

    private Document document(String text) {
        Report report = Report.of("gold", text);
        Layout layout = new LayoutFinder().find(report);
        List<Sentence> sentences = annotator.annotate(text, layout.paragraphs());
        return new Document(report, layout, sentences, List.of(), List.of(), List.of());
    }

    /** The word that governs the target's others. */
    private static Optional<FactualitySigns.Case> at(
            Document document, List<FactualitySigns.Case> cases, JsonNode target) {
        String text = document.text();
        Span told = Lines.span(text, target);
        for (Sentence sentence : document.sentences()) {
            int head = sentence.headOf(told);
            if (head >= 0) {
                Span span = sentence.token(head).span();
                return cases.stream().filter(one -> one.span().equals(span)).findFirst();
            }
        }
        return Optional.empty();
    }

    private static Regression.Logistic register(List<Target> targets) {
        List<Map<String, Double>> reports = new ArrayList<>();
        List<Map<String, Double>> talks = new ArrayList<>();
        Set<List<Map<String, Double>>> seen = new HashSet<>();
        for (Target target : targets) {
            if (!target.kind().equals("other") && seen.add(target.traits())) {
                (target.kind().equals("report") ? reports : talks).addAll(target.traits());
            }
        }
        return Regression.Logistic.fit(reports, talks);
    }

    /** The signs that several targets have. */
    private static List<String> names(List<Target> targets) {
        Map<String, Integer> counts = new TreeMap<>();
        targets.forEach(target -> target.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        List<String> names = new ArrayList<>(List.of("always"));
        counts.forEach((sign, count) -> {
            if (count >= SEEN) {
                names.add(sign);
            }
        });
        return names;
    }

    private static Regression.Ridge fit(List<Target> targets, List<String> names, Regression.Logistic register) {
        Map<String, Integer> sizes = new TreeMap<>();
        targets.forEach(target -> sizes.merge(target.file(), 1, Integer::sum));
        Regression.Ridge ridge = new Regression.Ridge(names, targets.size());
        double[] counts = new double[targets.size()];
        for (int i = 0; i < counts.length; i++) {
            Target target = targets.get(i);
            ridge.row(i, target.signs(), register.share(target.traits()), target.gold());
            counts[i] = Math.pow(sizes.getOrDefault(target.file(), 1), SHARE - 1);
        }
        double mean = Arrays.stream(counts).average().orElse(1);
        ridge.fit(Arrays.stream(counts).map(count -> count / mean).toArray(), RIDGE, HUBER);
        return ridge;
    }

    private static void print(
            PrintStream out,
            String[] arguments,
            List<String> names,
            Regression.Ridge fit,
            Regression.Logistic register) {
        out.println(
                "# What the signs of factuality weigh (see Signs and Register): 'sign', its name in pieces, its weight in any text,");
        out.println("# and what is added to it in a report (taken away in talk); 'trait', its name, its weight.");
        out.println("# Learnt by org.dateline.eval.FactualityWeights from:");
        out.print("#  ");
        for (String argument : arguments) {
            if (!argument.startsWith("judge")) {
                int name = argument.lastIndexOf('/') + 1;
                out.print(" " + argument.substring(0, argument.indexOf(':') + 1) + argument.substring(name));
            }
        }
        out.println();
        register.weights().forEach((name, weight) -> out.println("trait\t" + name + "\t" + number(weight)));
        for (String name : names) {
            double common = fit.common(name);
            double report = fit.report(name);
            if (Math.abs(common) + Math.abs(report) > SMALL) {
                out.println("sign\t" + name + "\t" + number(common) + "\t" + number(report));
            }
        }
    }

    private static String number(double weight) {
        return String.format(Locale.ROOT, "%.3f", weight);
    }

    private static String judge(List<Target> targets, Regression.Ridge fit, Regression.Logistic register) {
        double[] gold = new double[targets.size()];
        double[] given = new double[targets.size()];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = targets.get(i).gold();
            double sum = fit.sum(
                    targets.get(i).signs(), register.share(targets.get(i).traits()));
            given[i] = Math.max(-3, Math.min(3, sum));
        }
        return String.format(
                Locale.ROOT, "mae %.3f r %.3f", Regression.error(gold, given), Regression.pearson(gold, given));
    }
}
