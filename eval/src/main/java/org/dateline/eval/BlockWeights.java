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
import org.jspecify.annotations.Nullable;

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
            System.err.println("usage: BlockWeights [--halves|--fifths] PAGES GOLD...");
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

    /** A page in a round: the signs of its blocks, and what an earlier run believed of them, if there was one. */
    private record Task(GoldPage page, List<List<String>> signs, double @Nullable [] guess) {}

    static List<Map<String, Float>> learn(List<GoldPage> pages) {
        List<Map<String, Float>> learnt = rounds(
                pages.stream().map(page -> new Task(page, page.signs, null)).toList());
        return rounds(pages.stream()
                .map(page -> new Task(page, page.signs, page.lessons.beliefs(learnt)))
                .toList());
    }

    /** The weights of all rounds; each round sees what weights of the round before believe that were learnt from other pages. */
    private static List<Map<String, Float>> rounds(List<Task> tasks) {
        List<Map<String, Float>> rounds = new ArrayList<>();
        List<Task> now = tasks;
        for (int round = 0; round < ROUNDS; round++) {
            boolean first = round == 0;
            rounds.add(round(now, first));
            if (round < ROUNDS - 1) {
                List<Task> next = new ArrayList<>();
                for (int fold = 0; fold < FOLDS; fold++) {
                    int left = fold;
                    Map<String, Float> others = round(
                            now.stream()
                                    .filter(task -> fold(task.page()) != left)
                                    .toList(),
                            first);
                    now.stream()
                            .filter(task -> fold(task.page()) == left)
                            .map(task -> new Task(
                                    task.page(),
                                    task.page().lessons.contextSigns(beliefs(task.signs(), others)),
                                    task.guess()))
                            .forEach(next::add);
                }
                now = next;
            }
        }
        return rounds;
    }

    private static int fold(GoldPage page) {
        return page.part(997) % FOLDS;
    }

    private static Map<String, Float> round(List<Task> tasks, boolean first) {
        BlockLearner learner = first ? new BlockLearner(DRAW, 0.05, 3) : new BlockLearner(DRAW, 0.03, 2);
        Map<String, Integer> counts = new HashMap<>();
        tasks.forEach(task -> add(task, learner, counts));
        return learner.learn(counts);
    }

    private static void add(Task task, BlockLearner learner, Map<String, Integer> counts) {
        GoldPage page = task.page();
        double[] guess = task.guess();
        HashSet<String> seen = new HashSet<>();
        for (int i = 0; i < task.signs().size(); i++) {
            List<String> signs = task.signs().get(i);
            if (page.known[i] > 0) {
                learner.add(signs, page.wanted[i] ? 1 : 0, page.known[i]);
            } else if (guess != null) {
                learner.add(signs, guess[i] > 0.5 ? 1 : 0, GUESSED * Math.pow(2 * guess[i] - 1, 2));
            } else {
                continue;
            }
            seen.addAll(signs);
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
