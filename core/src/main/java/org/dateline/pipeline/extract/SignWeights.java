// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.NameHash;
import org.dateline.model.Sentence;

/**
 * Weights of the signs, learnt by eval's {@code FactualityWeights}: a number of factuality is the sum of what its signs
 * weigh, each by a weight of its own plus one that counts as far as the text speaks as a report.
 */
final class SignWeights {
    /** Stands between the pieces of a sign's name. */
    static final String BETWEEN = " ";

    static final SignWeights STANDARD = new SignWeights("factuality.weights");

    /** {@code common + report × (2 × share − 1)}, where the share is 1 for a text that speaks as a report. */
    private record Weight(double common, double report) {
        double at(double share) {
            return SignWeights.at(common, report, share);
        }
    }

    /** Numbers of the signs, each at its place or behind it; 0 where there is none. */
    private final long[] numbers;

    /** A bit for each sign, at a place that others may share: most of what is looked up is none, and this table is small. */
    private final long[] known;

    /** The weights at the same places. */
    private final double[] common;

    private final double[] report;
    private final Weight always;

    /** In the order of {@link Register#NAMES}. */
    private final double[] traits = new double[Register.NAMES.size()];

    SignWeights(String resource) {
        Map<String, Weight> named = new HashMap<>();
        try (InputStream in = SignWeights.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> keep(cells, named));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        always = named.getOrDefault("always", new Weight(0, 0));
        known = new long[Integer.highestOneBit(Math.max(8, named.size())) / 2];
        numbers = new long[Integer.highestOneBit(Math.max(8, named.size())) * 4];
        common = new double[numbers.length];
        report = new double[numbers.length];
        named.forEach(this::keep);
    }

    private void keep(String[] cells, Map<String, Weight> named) {
        if (cells[0].equals("trait")) {
            int at = Register.NAMES.indexOf(cells[1]);
            if (at < 0) {
                throw new IllegalArgumentException("no such trait: " + cells[1]);
            }
            traits[at] = Double.parseDouble(cells[2]);
        } else {
            named.put(cells[1], new Weight(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
        }
    }

    private void keep(String sign, Weight weight) {
        long number = NameHash.and(NameHash.start(0), sign.split(BETWEEN, -1));
        int at = slot(number);
        if (number == 0 || numbers[at] != 0) {
            throw new IllegalArgumentException("the number of another sign: " + sign);
        }
        numbers[at] = number;
        known[word(number)] |= 1L << (number >>> 34);
        common[at] = weight.common();
        report[at] = weight.report();
    }

    private int word(long number) {
        return (int) (number >>> 40) & (known.length - 1);
    }

    private int slot(long number) {
        int at = NameHash.place(number, numbers.length - 1);
        while (numbers[at] != 0 && numbers[at] != number) {
            at = (at + 1) & (numbers.length - 1);
        }
        return at;
    }

    /** How much sentences of one text, taken together, speak as a report: 0 to 1. */
    double report(List<Sentence> sentences) {
        double sum = 0;
        for (Sentence sentence : sentences) {
            double[] values = Register.values(sentence);
            for (int i = 0; i < values.length; i++) {
                sum += values[i] * traits[i];
            }
        }
        return 1 / (1 + Math.exp(-sum / Math.max(1, sentences.size())));
    }

    /** Where the sign stands whose name has this number; −1 where it weighs nothing. */
    int place(long number) {
        if ((known[word(number)] >>> (number >>> 34) & 1) == 0) {
            return -1;
        }
        int at = slot(number);
        return numbers[at] == 0 ? -1 : at;
    }

    /** What the sign at a place weighs. */
    double at(int place, double share) {
        return at(common[place], report[place], share);
    }

    private static double at(double common, double report, double share) {
        return common + report * (2 * share - 1);
    }

    /** What counts for every happening. */
    double always(double share) {
        return always.at(share);
    }
}
