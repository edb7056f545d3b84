// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.PloverType;

/**
 * What the signs of a word speak for: a column for each type, one for no event in the sentence, and one for any event at all.
 * Learnt by eval's {@code TypeLearner}.
 */
public final class TypeWeights {
    public static final int TYPES = PloverType.values().length;
    /** The column of a sentence without an event. */
    public static final int NONE = TYPES;
    /** The column that counts for every type. */
    public static final int ANY = TYPES + 1;

    public static final int COLUMNS = TYPES + 2;
    public static final int MEANING = CodingSigns.MEANING;

    /** The file gives weights in these parts of one. */
    public static final float PARTS = 100;

    private final Map<String, float[]> signs;
    private final float[][] meaning;

    /** @param meaning by element of the vectors, then by column */
    public TypeWeights(Map<String, float[]> signs, float[][] meaning) {
        this.signs = new HashMap<>(signs);
        this.meaning = meaning.clone();
    }

    /** The weights that are shipped; lines of a sign, a tab, and {@code column:weight} in hundredths; signs of meaning are numbered. */
    static TypeWeights standard() {
        Map<String, float[]> signs = new HashMap<>();
        float[][] meaning = new float[MEANING][COLUMNS];
        try (InputStream in = TypeWeights.class.getResourceAsStream("types.weights")) {
            if (in == null) {
                throw new IllegalStateException("missing resource types.weights");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("# ")) {
                    String sign = line.substring(0, tab);
                    float[] row = row(line, tab + 1);
                    if (sign.startsWith("meaning ")) {
                        meaning[Integer.parseInt(sign.substring("meaning ".length()))] = row;
                    } else {
                        signs.put(sign, row);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new TypeWeights(signs, meaning);
    }

    private static float[] row(String line, int from) {
        float[] row = new float[COLUMNS];
        for (int at = from; at < line.length(); ) {
            int colon = line.indexOf(':', at);
            int blank = line.indexOf(' ', colon);
            int end = blank < 0 ? line.length() : blank;
            row[Integer.parseInt(line, at, colon, 10)] = Integer.parseInt(line, colon + 1, end, 10) / PARTS;
            at = end + 1;
        }
        return row;
    }

    /** The sums of all columns. */
    float[] sums(List<String> found, float[] meant) {
        float[] sums = new float[COLUMNS];
        for (String sign : found) {
            float[] row = signs.get(sign);
            if (row != null) {
                for (int k = 0; k < COLUMNS; k++) {
                    sums[k] += row[k];
                }
            }
        }
        for (int m = 0; m < meant.length; m++) {
            if (meant[m] != 0) {
                for (int k = 0; k < COLUMNS; k++) {
                    sums[k] += meant[m] * meaning[m][k];
                }
            }
        }
        return sums;
    }

    /** What a sign weighs for a type, any type's weight included. */
    float weight(String sign, int type) {
        float[] row = signs.get(sign);
        return row == null ? 0 : row[type] + row[ANY];
    }
}
