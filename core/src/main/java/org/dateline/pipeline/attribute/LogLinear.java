// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log-linear judge: what speaks for and against, each with its weight, as learnt by {@code CueWeights} of eval. */
public final class LogLinear {
    /** The files give weights in these parts of one. */
    private static final float PARTS = 100;

    private final Map<String, Float> weights;

    public LogLinear(Map<String, Float> weights) {
        this.weights = new HashMap<>(weights);
    }

    /** Reads a file of this package: lines of a feature, a tab and its weight in hundredths. */
    static LogLinear standard(String file) {
        Map<String, Float> weights = new HashMap<>();
        try (InputStream in = LogLinear.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.lastIndexOf('\t');
                if (tab > 0 && !line.startsWith("# ")) {
                    weights.put(line.substring(0, tab), Integer.parseInt(line, tab + 1, line.length(), 10) / PARTS);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
        return new LogLinear(weights);
    }

    /** The logarithm of the odds: above 0 it speaks for it. */
    public double odds(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0f);
        }
        return sum;
    }
}
