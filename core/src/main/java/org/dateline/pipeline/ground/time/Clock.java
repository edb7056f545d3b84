// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Times of day. */
final class Clock {
    private Clock() {}

    /** The time on the day of publication; a date beside it in the text takes its place later. */
    static Optional<String> of(Map<String, String> captured, Anchor anchor) {
        String figures = captured.getOrDefault(
                "clock",
                captured.getOrDefault("colon", captured.getOrDefault("hour", captured.getOrDefault("military", ""))));
        int hour;
        int minute = 0;
        if (captured.containsKey("military")) {
            hour = Integer.parseInt(figures.substring(0, 2));
            minute = Integer.parseInt(figures.substring(2));
        } else if (captured.containsKey("fixed")) {
            hour = Integer.parseInt(captured.getOrDefault("fixed", "12"));
        } else {
            String[] parts = figures.split("[:.]");
            hour = Integer.parseInt(parts[0]);
            minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        }
        String half = captured.getOrDefault("half", "");
        if (half.equals("PM") && hour < 12) {
            hour += 12;
        } else if (half.equals("AM") && hour == 12) {
            hour = 0;
        }
        if (hour > 24) {
            return Optional.empty();
        }
        String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        LocalDate published = anchor.published();
        return Optional.of((published == null ? "XXXX-XX-XX" : published) + time);
    }
}
