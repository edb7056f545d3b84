// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The values of English numerals and number words. */
final class Numerals {
    private static final String[] UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final Map<String, Double> SMALL = small();
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 100.0),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("lakh", 1e5),
            Map.entry("crore", 1e7));
    /* "Dozens" is at least two of them and less than the next larger word. */
    private static final Map<String, double[]> VAGUE = Map.of(
            "dozens", new double[] {24, 99},
            "scores", new double[] {40, 199},
            "hundreds", new double[] {200, 999},
            "thousands", new double[] {2000, 99_999},
            "millions", new double[] {2e6, 99e6},
            "billions", new double[] {2e9, 99e9});

    private Numerals() {}

    private static Map<String, Double> small() {
        Map<String, Double> values = new HashMap<>();
        for (int i = 0; i < UNITS.length; i++) {
            values.put(UNITS[i], (double) i);
        }
        for (int i = 0; i < TENS.length; i++) {
            values.put(TENS[i], 20.0 + 10 * i);
            for (int j = 1; j < 10; j++) {
                values.put(TENS[i] + "-" + UNITS[j], 20.0 + 10 * i + j);
            }
        }
        return Map.copyOf(values);
    }

    /** Value of a digit string such as {@code 1,200} or {@code 2.5}, or of a number word below a hundred. */
    static OptionalDouble simple(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        Double named = SMALL.get(plain);
        if (named != null) {
            return OptionalDouble.of(named);
        }
        if (plain.isEmpty() || !Character.isDigit(plain.charAt(0))) {
            return OptionalDouble.empty();
        }
        String digits = plain.replace(",", "");
        int at = 0;
        int points = 0;
        while (at < digits.length() && (Character.isDigit(digits.charAt(at)) || digits.charAt(at) == '.')) {
            points += digits.charAt(at) == '.' ? 1 : 0;
            at++;
        }
        if (points > 1 || at > 15 || digits.charAt(at - 1) == '.') {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(digits.substring(0, at));
        if (at == digits.length()) {
            return OptionalDouble.of(value);
        }
        OptionalDouble scale = scale(digits.substring(at));
        return scale.isPresent() ? OptionalDouble.of(value * scale.getAsDouble()) : OptionalDouble.empty();
    }

    /** Value of a word that multiplies the one before it. */
    static OptionalDouble scale(String word) {
        Double value = SCALES.get(word.toLowerCase(Locale.ROOT));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Bounds of "dozens", "hundreds" and their like; {@code null} for other words. */
    static double @org.jspecify.annotations.Nullable [] vague(String word) {
        return VAGUE.get(word.toLowerCase(Locale.ROOT));
    }
}
