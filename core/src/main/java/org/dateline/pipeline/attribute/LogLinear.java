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
import org.dateline.model.NameHash;

/** A log-linear judge: what speaks for and against, each with its weight, as learnt by {@code CueWeights} of eval. */
public final class LogLinear {
    /** The files give weights in these parts of one. */
    private static final float PARTS = 100;

    /** A weight in parts has so many bits of an entry; the others tell the features apart. */
    private static final int BITS = 11;

    private static final int WEIGHT = (1 << BITS) - 1;
    private static final int MOST = WEIGHT / 2;

    /** 31 to the power of small numbers, as they count in {@link String#hashCode}. */
    private static final int[] POWERS = powers();

    /** Of each feature some bits of its number with its weight in parts, at its place or behind it; 0 where there is none. */
    private final int[] table;

    /** A bit for each feature, at a place that others may share: most of what is looked up is none, and this table is small. */
    private final long[] known;

    public LogLinear(Map<String, Float> weights) {
        int size = Integer.highestOneBit(Math.max(64, weights.size())) * 2;
        this.table = new int[size];
        this.known = new long[size / 8];
        weights.forEach(this::keep);
    }

    private static int[] powers() {
        int[] powers = new int[64];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 31 * powers[i - 1];
        }
        return powers;
    }

    /** 31 to the power of the length of a feature's name. */
    static int power(int length) {
        return POWERS[length];
    }

    private void keep(String feature, float weight) {
        long number = number(feature);
        int at = place(number);
        int parts = Math.round(weight * PARTS);
        if (table[at] != 0 || Math.abs(parts) > MOST) {
            throw new IllegalArgumentException("the number of another feature, or too heavy: " + feature);
        }
        table[at] = print(number) | parts & WEIGHT;
        known[word(number)] |= 1L << (number >>> 34);
    }

    /** Of the whole name, with its value from behind the first {@code =} on. */
    private static long number(String feature) {
        int equal = feature.indexOf('=');
        if (equal < 0) {
            return NameHash.start(feature.hashCode());
        }
        long number = NameHash.start(feature.substring(0, equal).hashCode());
        int from = equal + 1;
        for (int and = feature.indexOf(Features.AND, from); and >= 0; and = feature.indexOf(Features.AND, from)) {
            number = NameHash.and(number, feature.substring(from, and));
            from = and + 1;
        }
        return NameHash.and(number, feature.substring(from));
    }

    /** The bits of a number that are kept; never 0. */
    private static int print(long number) {
        int high = (int) (number >>> 32) & ~WEIGHT;
        return high == 0 ? ~WEIGHT : high;
    }

    private int word(long number) {
        return (int) (number >>> 40) & (known.length - 1);
    }

    /** Where the number stands, or would. */
    private int place(long number) {
        int at = NameHash.place(number, table.length - 1);
        int print = print(number);
        while (table[at] != 0 && (table[at] & ~WEIGHT) != print) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
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

    /** What the feature of this number weighs; 0 where it was not learnt. */
    float weight(long number) {
        boolean mayBe = (known[word(number)] >>> (number >>> 34) & 1) != 0;
        return mayBe ? (table[place(number)] << 32 - BITS >> 32 - BITS) / PARTS : 0;
    }

    /** The logarithm of the odds: above 0 it speaks for it. */
    public double odds(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weight(number(feature));
        }
        return sum;
    }
}
