// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.pipeline.track.Words;

/**
 * Counts in how many texts each word stands and prints the table that the tracker weighs words by: the share of texts, in
 * parts per hundred thousand, as the mean over the given collections.
 */
public final class WordTable {
    private static final int WORDS = 20_000;

    private WordTable() {}

    /** Arguments are JSON Lines files with a field {@code text}, plain or gzip. */
    public static void main(String[] files) throws IOException {
        Map<String, Double> shares = new HashMap<>();
        for (String file : files) {
            count(Path.of(file)).forEach((word, share) -> shares.merge(word, share / files.length, Double::sum));
        }
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.println(
                    "# In how many of 100,000 news texts a word stands (lower case, plural and genitive endings cut).");
            out.println("# Learnt by org.dateline.eval.WordTable, mean over its arguments:");
            out.print("#   WordTable");
            List.of(files).forEach(file -> out.print(" " + Path.of(file).getFileName()));
            out.println();
            shares.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Double> one) -> -one.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .limit(WORDS)
                    .forEach(one -> out.println(one.getKey() + "\t" + Math.round(one.getValue() * 100_000)));
        }
    }

    private static Map<String, Double> count(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Double> counts = new HashMap<>();
        int texts = 0;
        try (BufferedReader lines = Lines.of(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode text = json.readTree(line).path("text");
                Set<String> words = new HashSet<>();
                Words.of(text.asText("")).forEach(word -> words.add(word.stem()));
                words.removeIf(word -> !word.chars().allMatch(Character::isLetter));
                words.forEach(word -> counts.merge(word, 1.0, Double::sum));
                texts++;
            }
        }
        double all = texts;
        counts.replaceAll((word, count) -> count / all);
        counts.values().removeIf(share -> share * all < 2);
        return counts;
    }
}
