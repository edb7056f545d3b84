// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.temporal.ChronoUnit;

/** How much two reports seem to tell of one happening, 0 to 1. */
final class Likeness {
    /** Days between two reports beyond which they are not compared. */
    static final int WINDOW_DAYS = 21;

    private static final double WORDS = 0.60;
    private static final double NAMES = 0.20;
    private static final double LEAD = 0.20;
    /** Days in which the likeness of what is told falls to a half. */
    private static final double HALF_LIFE_DAYS = 21;

    private Likeness() {}

    static double of(Profile a, Profile b) {
        double words = a.words().dot(b.words());
        double names =
                a.names().isEmpty() || b.names().isEmpty() ? words : a.names().dot(b.names());
        double lead = a.lead().dot(b.lead());
        return (WORDS * words + NAMES * names + LEAD * lead) * nearness(a, b);
    }

    private static double nearness(Profile a, Profile b) {
        if (a.published() == null || b.published() == null) {
            return 1;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
        return days > WINDOW_DAYS ? 0 : Math.pow(0.5, Math.max(0, days - 2) / HALF_LIFE_DAYS);
    }
}
