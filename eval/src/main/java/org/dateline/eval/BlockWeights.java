// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns {@code block-weights.tsv}: which blocks of a page are its main text.
 *
 * <p>{@code BlockWeights PAGES GOLD...} prints the table, learnt from all pages; with {@code --halves} or
 * {@code --fifths} it prints a report for every page, read with weights learnt from the other parts. PAGES is the folder with the unpacked archives.
 */
public final class BlockWeights {
    private static final int FOLDS = 4;
    private static final int ROUNDS = 2;
    private static final double DRAW = 2;
    /** What a block counts of which gold does not say what it is. */
    private static final double GUESSED = 0.3;

    private BlockWeights() {}

    public static void main(String[] arguments) throws IOException {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        int parts = rest.remove("--halves") ? 2 : rest.remove("--fifths") ? 5 : 1;
        if (rest.size() < 2) {
            System.err.println("usage: BlockWeights [--halves] PAGES GOLD...");
            System.exit(2);
        }
        List<Path> gold = rest.subList(1, rest.size()).stream().map(Path::of).toList();
        List<GoldPage> pages = GoldPage.all(Path.of(rest.get(0)), gold);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (parts == 1) {
            print(out, learn(pages));
        }
        for (int part = 0; part < parts && parts > 1; part++) {
            int left = part;
            List<Map<String, Float>> learnt = learn(
                    pages.stream().filter(page -> page.part(parts) != left).toList());
            pages.stream().filter(page -> page.part(parts) == left).forEach(page -> print(out, page, learnt));
        }
        out.flush();
    }

    private static void print(PrintStream out, GoldPage page, List<Map<String, Float>> learnt) {
        ObjectNode report = new JsonMapper().createObjectNode();
        report.put("id", page.id).put("half", page.part(2));
        report.put("text", page.lessons.text(learnt));
        out.println(report);
    }

    private static void print(PrintStream out, List<Map<String, Float>> learnt) {
        for (int round = 0; round < learnt.size(); round++) {
            int number = round + 1;
            new TreeMap<>(learnt.get(round))
                    .forEach((sign, weight) -> out.printf("%d\t%s\t%.2f%n", number, sign, weight));
        }
    }

    static List<Map<String, Float>> learn(List<GoldPage> pages) {
        Map<GoldPage, double[]> guesses = new HashMap<>();
        List<Map<String, Float>> learnt = learn(pages, guesses);
        for (GoldPage page : pages) {
            guesses.put(page, page.lessons.beliefs(learnt));
        }
        return learn(pages, guesses);
    }

    private static List<Map<String, Float>> learn(List<GoldPage> pages, Map<GoldPage, double[]> guesses) {
        List<Map<String, Float>> rounds = new ArrayList<>();
        Map<GoldPage, List<List<String>>> signs = new HashMap<>();
        pages.forEach(page -> signs.put(page, page.signs));
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(pages, signs, guesses, round == 0));
            if (round < ROUNDS - 1) {
                Map<GoldPage, List<List<String>>> next = new HashMap<>();
                for (int fold = 0; fold < FOLDS; fold++) {
                    int left = fold;
                    Map<String, Float> others = round(
                            pages.stream()
                                    .filter(page -> page.part(997) % FOLDS != left)
                                    .toList(),
                            signs,
                            guesses,
                            round == 0);
                    pages.stream()
                            .filter(page -> page.part(997) % FOLDS == left)
                            .forEach(page ->
                                    next.put(page, page.lessons.contextSigns(beliefs(signs.get(page), others))));
                }
                signs.putAll(next);
            }
        }
        return rounds;
    }

    private static Map<String, Float> round(
            List<GoldPage> pages,
            Map<GoldPage, List<List<String>>> signs,
            Map<GoldPage, double[]> guesses,
            boolean first) {
        BlockLearner learner = first ? new BlockLearner(DRAW, 0.05, 3) : new BlockLearner(DRAW, 0.03, 2);
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> add(page, signs.get(page), guesses.get(page), learner, counts));
        return learner.learn(counts);
    }

    private static void add(
            GoldPage page,
            List<List<String>> signs,
            double[] guess,
            BlockLearner learner,
            Map<String, Integer> counts) {
        HashSet<String> seen = new HashSet<>();
        for (int i = 0; i < signs.size(); i++) {
            boolean known = page.known[i] > 0;
            if (!known && guess == null) {
                continue;
            }
            double weight = known ? page.known[i] : GUESSED * Math.pow(Math.abs(2 * guess[i] - 1), 2);
            learner.add(signs.get(i), known ? (page.wanted[i] ? 1 : 0) : guess[i] > 0.5 ? 1 : 0, weight);
            seen.addAll(signs.get(i));
        }
        seen.forEach(sign -> counts.merge(sign, 1, Integer::sum));
    }

    private static double[] beliefs(List<List<String>> signs, Map<String, Float> weights) {
        double[] beliefs = new double[signs.size()];
        for (int i = 0; i < beliefs.length; i++) {
            double sum = 0;
            for (String sign : signs.get(i)) {
                sum += weights.getOrDefault(sign, 0f);
            }
            beliefs[i] = 1 / (1 + Math.exp(-sum));
        }
        return beliefs;
    }
}
