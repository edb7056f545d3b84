// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.util.Map;
import java.util.OptionalDouble;

/** Amounts in figures and words, as far as dates and durations use them. */
final class Numbers {
    /** A number and the unit behind its last word; {@code NaN} stands for an amount that is not told ("several"). */
    record Amount(double value, int end) {
        /** As in a TIMEX3 duration: without a fraction where there is none, {@code X} where it is not told. */
        String words() {
            return words(value);
        }

        static String words(double value) {
            if (Double.isNaN(value)) {
                return "X";
            }
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Integer> GROUPS = Map.of("hundred", 100, "thousand", 1000, "dozen", 12);
    private static final Map<String, Integer> VAGUE =
            Map.of("several", 0, "few", 0, "many", 0, "dozens", 0, "hundreds", 0, "thousands", 0, "multiple", 0);

    private Numbers() {}

    /** The number that begins at unit {@code at}, or {@code null}. */
    static @org.jspecify.annotations.Nullable Amount read(Units units, int at) {
        String word = units.word(at);
        if (VAGUE.containsKey(word)) {
            return new Amount(Double.NaN, at + (units.word(at + 1).equals("of") ? 2 : 1));
        }
        if (word.equals("couple")) {
            return new Amount(2, at + (units.word(at + 1).equals("of") ? 2 : 1));
        }
        OptionalDouble figures = figures(word);
        if (figures.isPresent()) {
            int end = at + 1;
            double value = figures.getAsDouble();
            OptionalDouble fraction = fraction(units.word(end));
            if (fraction.isPresent()) {
                return new Amount(value + fraction.getAsDouble(), end + 1);
            }
            return half(units, value, end);
        }
        return words(units, at);
    }

    private static @org.jspecify.annotations.Nullable Amount words(Units units, int at) {
        int end = at;
        double value = 0;
        boolean closed = false;
        for (String word = units.word(end); !word.isEmpty(); word = units.word(++end)) {
            if (TENS.containsKey(word) && !closed) {
                value += TENS.getOrDefault(word, 0);
            } else if (SMALL.containsKey(word) && !closed) {
                value += SMALL.getOrDefault(word, 0);
                closed = true;
            } else if (GROUPS.containsKey(word) && (end > at || word.equals("dozen"))) {
                value = Math.max(value, 1) * GROUPS.getOrDefault(word, 1);
                closed = false;
            } else {
                break;
            }
        }
        return end == at ? null : half(units, value, end);
    }

    /** "two and a half" as well as "two". */
    private static Amount half(Units units, double value, int end) {
        if (units.word(end).equals("and")
                && units.word(end + 1).equals("a")
                && units.word(end + 2).equals("half")) {
            return new Amount(value + 0.5, end + 3);
        }
        return new Amount(value, end);
    }

    private static OptionalDouble figures(String word) {
        if (word.isEmpty() || word.length() > 9 || !Character.isDigit(word.charAt(0))) {
            return OptionalDouble.empty();
        }
        boolean point = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean grouped = c == ',' && word.length() - i >= 4;
            if (c == '.' && !point) {
                point = true;
            } else if (!Character.isDigit(c) && !grouped) {
                return fraction(word);
            }
        }
        String plain = word.replace(",", "");
        return plain.endsWith(".") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(plain));
    }

    private static OptionalDouble fraction(String word) {
        return switch (word) {
            case "1/2", "1⁄2", "½" -> OptionalDouble.of(0.5);
            case "1/4", "¼" -> OptionalDouble.of(0.25);
            case "3/4", "¾" -> OptionalDouble.of(0.75);
            default -> OptionalDouble.empty();
        };
    }

    /** "nineteen ninety-six": two numbers below 100 read as a year; {@code null} for anything else. */
    static @org.jspecify.annotations.Nullable Amount spokenYear(Units units, int at) {
        int century = SMALL.getOrDefault(units.word(at), units.word(at).equals("twenty") ? 20 : 0);
        if (century < 15 || century > 20) {
            return null;
        }
        Integer tens = TENS.get(units.word(at + 1));
        Integer teens = SMALL.get(units.word(at + 1));
        if (tens == null) {
            return teens == null || teens < 10 ? null : new Amount(century * 100 + teens, at + 2);
        }
        Integer ones = SMALL.get(units.word(at + 2));
        boolean whole = ones != null && ones > 0 && ones < 10;
        return new Amount(century * 100 + tens + (whole ? ones : 0), at + (whole ? 3 : 2));
    }
}
