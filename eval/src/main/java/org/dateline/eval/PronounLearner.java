// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.pipeline.annotate.Clue;
import org.dateline.pipeline.annotate.ClueWeights;
import org.dateline.pipeline.annotate.PronounChoice.Form;

/** Learns what pronouns refer to from files of gold coreference, JSON Lines, plain or gzip. */
public final class PronounLearner {
    private static final String USAGE =
            """
            PronounLearner learn TABLE GOLD...        writes antecedents.tsv, learnt from all reports
            PronounLearner cross N READINGS GOLD...   writes the mentions of each report, resolved by what is learnt from the
                                                      other N-1 of N parts
            PronounLearner judge READINGS JUDGED GOLD...
                                                      writes the mentions of the reports of one file, resolved by what is
                                                      learnt from the others
            """;

    private final ObjectMapper json = new ObjectMapper();

    private PronounLearner() {}

    public static void main(String[] arguments) throws IOException {
        List<String> all = Arrays.asList(arguments);
        String does = all.isEmpty() ? "" : all.get(0);
        PronounLearner learner = new PronounLearner();
        if (does.equals("learn") && all.size() > 2) {
            learner.table(Path.of(all.get(1)), all.subList(2, all.size()));
        } else if (does.equals("cross") && all.size() > 3) {
            learner.cross(Integer.parseInt(all.get(1)), Path.of(all.get(2)), read(all.subList(3, all.size())));
        } else if (does.equals("judge") && all.size() > 3) {
            double[][] weights = PronounLessons.learn(read(all.subList(3, all.size())));
            learner.write(weights, Path.of(all.get(1)), read(all.subList(2, 3)));
        } else {
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private static List<CoreferenceText> read(List<String> files) throws IOException {
        List<CoreferenceText> texts = new ArrayList<>();
        try (CoreNlpAnnotator annotator = new CoreNlpAnnotator()) {
            for (String file : files) {
                texts.addAll(CoreferenceText.read(Path.of(file), annotator));
            }
        }
        return texts;
    }

    private void table(Path out, List<String> files) throws IOException {
        double[][] weights = PronounLessons.learn(read(files));
        try (PrintStream to = open(out)) {
            to.println(
                    "# What speaks for and against an antecedent of a pronoun, by form of pronoun; Clue says what each is.");
            to.println("# Learnt by org.dateline.eval.PronounLearner from");
            files.forEach(file -> to.println("#   " + Path.of(file).getFileName()));
            row(to, "# clue", Form.values().length, form -> Form.values()[form]
                    .name()
                    .toLowerCase(Locale.ROOT));
            row(to, "threshold", weights.length, form -> number(PronounLessons.thresholds()[form]));
            for (Clue clue : Clue.values()) {
                String name = clue.name().toLowerCase(Locale.ROOT);
                row(to, name, weights.length, form -> number(weights[form][clue.ordinal()]));
            }
        }
    }

    private static void row(PrintStream to, String name, int cells, IntFunction<String> cell) {
        to.println(name
                + IntStream.range(0, cells).mapToObj(i -> "\t" + cell.apply(i)).collect(Collectors.joining()));
    }

    private static String number(double value) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        return written.equals("-0.00") ? "0.00" : written;
    }

    private void cross(int parts, Path out, List<CoreferenceText> texts) throws IOException {
        List<double[][]> learnt = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int without = part;
            learnt.add(PronounLessons.learn(pick(texts, i -> i % parts != without)));
        }
        try (PrintStream to = open(out)) {
            for (int i = 0; i < texts.size(); i++) {
                to.println(resolved(texts.get(i), learnt.get(i % parts)));
            }
        }
    }

    private void write(double[][] weights, Path out, List<CoreferenceText> texts) throws IOException {
        try (PrintStream to = open(out)) {
            for (CoreferenceText text : texts) {
                to.println(resolved(text, weights));
            }
        }
    }

    private static List<CoreferenceText> pick(List<CoreferenceText> texts, IntPredicate wanted) {
        return IntStream.range(0, texts.size())
                .filter(wanted)
                .mapToObj(texts::get)
                .toList();
    }

    private static PrintStream open(Path file) throws IOException {
        return new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
    }

    /** The mentions of a report as the interchange spells them. */
    private String resolved(CoreferenceText text, double[][] weights) throws IOException {
        ObjectNode line = json.createObjectNode();
        line.put("id", text.report().id());
        ArrayNode mentions = line.putArray("mentions");
        ClueWeights ranker = new ClueWeights(weights, PronounLessons.thresholds());
        for (Mention mention : text.resolve(ranker).mentions()) {
            mentions.addObject()
                    .put("start", mention.span().start())
                    .put("end", mention.span().end())
                    .put("kind", mention.kind().name().toLowerCase(Locale.ROOT))
                    .put("form", mention.form().name().toLowerCase(Locale.ROOT))
                    .put("entity", mention.kind() == EntityKind.NATIONALITY ? null : mention.entity());
        }
        return json.writeValueAsString(line);
    }
}
