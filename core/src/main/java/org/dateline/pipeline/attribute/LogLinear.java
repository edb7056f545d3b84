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

    private static final long HIGH = 0xFFFFFFFF00000000L;

    /** 31 to the power of small numbers, as they count in {@link String#hashCode}. */
    private static final int[] POWERS = powers();

    /** Half the bits of a feature's number with those of its weight, at its place or behind it; 0 where there is none. */
    private final long[] table;

    /** A bit for each feature, at a place that others may share: most of what is looked up is none, and this table is small. */
    private final long[] known;

    public LogLinear(Map<String, Float> weights) {
        int size = Integer.highestOneBit(Math.max(8, weights.size())) * 4;
        this.table = new long[size];
        this.known = new long[size / 16];
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
        if (number >>> 32 == 0 || table[at] != 0) {
            throw new IllegalArgumentException("the number of another feature: " + feature);
        }
        table[at] = number & HIGH | Float.floatToIntBits(weight) & ~HIGH;
        known[(int) (number >>> 40) & (known.length - 1)] |= 1L << (number >>> 34);
    }

    /** Of the whole name, with its value from behind the first {@code =} on. */
    private static long number(String feature) {
        int equal = feature.indexOf('=');
        return equal < 0
                ? NameHash.start(feature.hashCode())
                : NameHash.and(NameHash.start(feature.substring(0, equal).hashCode()), feature.substring(equal + 1));
    }

    /** Where the number stands, or would. */
    private int place(long number) {
        int at = NameHash.place(number, table.length - 1);
        long high = number & HIGH;
        while (table[at] != 0 && (table[at] & HIGH) != high) {
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
        boolean mayBe = (known[(int) (number >>> 40) & (known.length - 1)] >>> (number >>> 34) & 1) != 0;
        return mayBe ? Float.intBitsToFloat((int) table[place(number)]) : 0;
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
