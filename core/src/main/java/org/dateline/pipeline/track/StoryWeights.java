// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What speaks for and against two reports telling of one story, and for and against a story being two: logistic models, learnt by
 * eval's {@code StoryLearner}.
 *
 * @param join weight of each sign of a pair, with the constant first
 * @param part weight of each sign of a parting, with the constant first
 */
record StoryWeights(List<Double> join, List<Double> part) {
    static final StoryWeights STANDARD = read("stories.weights");

    StoryWeights {
        join = List.copyOf(join);
        part = List.copyOf(part);
    }

    private static StoryWeights read(String resource) {
        try (InputStream in = StoryWeights.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            Map<String, Double> weights = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Double.parseDouble(cells[1])));
            return new StoryWeights(
                    of(weights, "join", StoryLessons.JOINING), of(weights, "part", StoryLessons.PARTING));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Double> of(Map<String, Double> weights, String model, List<String> signs) {
        return signs.stream()
                .map(sign -> {
                    Double weight = weights.get(model + "." + sign);
                    if (weight == null) {
                        throw new IllegalStateException("no weight of " + model + "." + sign);
                    }
                    return weight;
                })
                .toList();
    }

    /** How likely by the signs, of which the first is always 1. */
    static double probability(List<Double> weights, double[] signs) {
        double sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += weights.get(i) * signs[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
