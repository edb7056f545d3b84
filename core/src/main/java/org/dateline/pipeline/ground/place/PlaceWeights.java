// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Weights of clues; of the entries that bear a name the one with the greatest sum is meant. */
public final class PlaceWeights {
    private static final String FILE = "place-weights.tsv";

    private final double[] weights;

    /** @param weights one for every clue, in their order */
    public PlaceWeights(double[] weights) {
        if (weights.length != PlaceClue.values().length) {
            throw new IllegalArgumentException("every clue needs a weight");
        }
        this.weights = weights.clone();
    }

    /** The weights that come with the library. */
    static PlaceWeights standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        private static final PlaceWeights STANDARD = load();
    }

    private static PlaceWeights load() {
        try (InputStream in = PlaceWeights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + FILE);
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    /** Reads rows of a clue and its weight; a clue without a row weighs nothing. */
    static PlaceWeights parse(List<String> lines) {
        double[] weights = new double[PlaceClue.values().length];
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                weights[PlaceClue.valueOf(cells[0]).ordinal()] = Double.parseDouble(cells[1]);
            }
        }
        return new PlaceWeights(weights);
    }

    double sum(Set<PlaceClue> clues) {
        double sum = 0;
        for (PlaceClue clue : clues) {
            sum += weights[clue.ordinal()];
        }
        return sum;
    }
}
