// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.temporal.ChronoUnit;

/** How likely two reports tell of one story, by these two alone. */
final class Likeness {
    /** Days between two reports beyond which they are not compared. */
    static final int WINDOW_DAYS = 90;

    /** Days that are taken to lie between two reports where one has no date. */
    private static final int UNKNOWN_DAYS = 20;

    private static final double WORDS = 0.60;
    private static final double NAMES = 0.20;
    private static final double LEAD = 0.20;

    private Likeness() {}

    static double of(Profile a, Profile b, StoryWeights weights) {
        if (days(a, b) > WINDOW_DAYS) {
            return 0;
        }
        return StoryWeights.probability(weights.join(), signs(a, b));
    }

    /** In the order of {@link StoryLessons#JOINING}. */
    static double[] signs(Profile a, Profile b) {
        return new double[] {
            1,
            Math.sqrt(Math.max(0, a.words().dot(b.words()))),
            Math.sqrt(Math.max(0, a.names().dot(b.names()))),
            Math.sqrt(Math.max(0, a.lead().dot(b.lead()))),
            Math.log1p(days(a, b)),
            a.isBrief() && b.isBrief() ? 1 : 0
        };
    }

    /** How alike the words are, whatever the dates. */
    static double ofWords(Profile a, Profile b) {
        return WORDS * a.words().dot(b.words())
                + NAMES * a.names().dot(b.names())
                + LEAD * a.lead().dot(b.lead());
    }

    private static long days(Profile a, Profile b) {
        return a.published() == null || b.published() == null
                ? UNKNOWN_DAYS
                : Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
    }
}
