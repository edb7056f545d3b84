// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How much a word tells of what a report is about: inverse document frequency (Spärck Jones 1972) in other news. */
final class WordWeights {
    static final WordWeights STANDARD = read("words.tsv");

    private static final double TEXTS = 100_000;
    /** Texts of 100,000 that a word is taken to stand in when the table, which ends there, does not have it. */
    private static final double UNSEEN = 6;

    private final Map<String, Double> weights;

    private WordWeights(Map<String, Double> weights) {
        this.weights = weights;
    }

    private static WordWeights read(String resource) {
        Map<String, Double> weights = new HashMap<>();
        try (InputStream in = WordWeights.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        double texts = Math.max(UNSEEN, Integer.parseInt(line.substring(tab + 1)));
                        weights.put(line.substring(0, tab), Math.log(TEXTS / texts));
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new WordWeights(weights);
    }

    /** Whether enough texts have the word for the table to tell how many. */
    boolean knows(String stem) {
        return weights.containsKey(stem);
    }

    /** Natural logarithm of all texts over those with the word; numbers tell little by themselves. */
    double of(String stem) {
        if (Character.isDigit(stem.charAt(0))) {
            return stem.length() < 3 ? 0.5 : 2.5;
        }
        return weights.getOrDefault(stem, Math.log(TEXTS / UNSEEN));
    }
}
