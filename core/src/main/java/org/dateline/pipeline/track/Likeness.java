// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.temporal.ChronoUnit;

/** How likely two reports tell of one story, by these two alone. */
final class Likeness {
    /** Days between two reports beyond which they are not compared, unless one copies the other. */
    static final int WINDOW_DAYS = 90;

    /** Days that are taken to lie between two reports where one has no date. */
    private static final int UNKNOWN_DAYS = 20;

    /** Share of its sentences from which a report of another time was printed anew, or is dated wrongly. */
    private static final double COPIED = 0.4;

    /** Cosine of the names below which two reports that have names have as good as none in common. */
    private static final double FEW_SHARED = 0.15 * 0.15;

    /** Days after which the same may be told of another happening. */
    private static final int ANOTHER_ROUND_DAYS = 2;

    private Likeness() {}

    static double of(Profile a, Profile b, StoryWeights weights) {
        if (nameOthers(a, b) || (days(a, b) > WINDOW_DAYS && a.copy().kept(b.copy()) < COPIED)) {
            return 0;
        }
        return isAnotherRound(a, b) || isAnotherRound(b, a) ? 0 : StoryWeights.probability(weights.join(), signs(a, b));
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

    /**
     * Whether both have names and as good as none in common: their words make them of one kind, such as the quarterly figures of many
     * firms, not of one story. Headlines have no room for all names of a story.
     */
    private static boolean nameOthers(Profile a, Profile b) {
        return !(a.isBrief() && b.isBrief())
                && !a.names().isEmpty()
                && !b.names().isEmpty()
                && a.names().dot(b.names()) < FEW_SHARED;
    }

    /** Whether two reports that share their words clearly tell of two happenings, one after the other. */
    private static boolean isAnotherRound(Profile earlier, Profile later) {
        return earlier.published() != null
                && later.published() != null
                && !later.published().isBefore(earlier.published().plusDays(ANOTHER_ROUND_DAYS))
                && earlier.headline().isFollowedByAnotherRound(later.headline(), later.names());
    }

    private static long days(Profile a, Profile b) {
        return a.published() == null || b.published() == null
                ? UNKNOWN_DAYS
                : Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
    }
}
