// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Sentence;

/**
 * Weights of the signs, learnt by eval's {@code FactualityWeights}: a number of factuality is the sum of what its signs
 * weigh, each by a weight of its own plus one that counts as far as the text speaks as a report.
 */
final class SignWeights {
    static final SignWeights STANDARD = new SignWeights("factuality.weights");

    /** {@code common + report × (2 × share − 1)}, where the share is 1 for a text that speaks as a report. */
    private record Weight(double common, double report) {
        double at(double share) {
            return common + report * (2 * share - 1);
        }
    }

    private final Map<String, Weight> signs = new HashMap<>();
    private final Map<String, Double> traits = new HashMap<>();

    SignWeights(String resource) {
        try (InputStream in = SignWeights.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(this::keep);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void keep(String[] cells) {
        if (cells[0].equals("trait")) {
            traits.put(cells[1], Double.valueOf(cells[2]));
        } else {
            signs.put(cells[1], new Weight(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
        }
    }

    /** How much sentences of one text, taken together, speak as a report: 0 to 1. */
    double report(List<Sentence> sentences) {
        double sum = 0;
        for (Sentence sentence : sentences) {
            for (Map.Entry<String, Double> trait : Register.traits(sentence).entrySet()) {
                sum += trait.getValue() * traits.getOrDefault(trait.getKey(), 0.0);
            }
        }
        return 1 / (1 + Math.exp(-sum / Math.max(1, sentences.size())));
    }

    double of(String sign, double share) {
        Weight weight = signs.get(sign);
        return weight == null ? 0 : weight.at(share);
    }

    /** The sum over the signs, from −3 to +3. */
    double sum(Iterable<String> found, double share) {
        double sum = of("always", share);
        for (String sign : found) {
            sum += of(sign, share);
        }
        return Math.max(-3, Math.min(3, sum));
    }
}
