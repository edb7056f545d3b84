// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.util.Map;

/** Lengths of time as ISO 8601 durations. */
final class Durations {
    private Durations() {}

    static String of(Map<String, String> captured) {
        return of(captured.getOrDefault("num", "1"), captured.getOrDefault("unit", "D"));
    }

    /** @param amount a number, or {@code X} for one that is not told */
    static String of(String amount, String unit) {
        boolean half = amount.endsWith(".5");
        String whole = half ? amount.substring(0, amount.length() - 2) : amount;
        String first = whole.equals("0") ? "" : whole;
        return switch (unit) {
            case "TH" -> half ? "PT" + (first.isEmpty() ? "" : first + "H") + "30M" : "PT" + amount + "H";
            case "TM" -> half ? "PT" + (first.isEmpty() ? "" : first + "M") + "30S" : "PT" + amount + "M";
            case "TS" -> "PT" + amount + "S";
            case "Y" -> half ? "P" + (first.isEmpty() ? "" : first + "Y") + "6M" : "P" + amount + "Y";
            case "E" -> times(amount, 10, "E");
            case "C" -> times(amount, 100, "C");
            case "WE" -> amount.equals("X") ? "PXWE" : "P" + amount + "WE";
            case "N" -> "P" + amount + "D";
            default -> "P" + amount + unit;
        };
    }

    private static String times(String amount, int years, String unit) {
        return amount.equals("X") ? "PX" + unit : "P" + Numbers.Amount.words(Double.parseDouble(amount) * years) + "Y";
    }
}
