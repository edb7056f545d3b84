// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** How likely two reports tell of one story, by these two alone. */
final class Likeness {
    /** Days between two reports beyond which they are not compared, unless one copies the other. */
    static final int WINDOW_DAYS = 90;

    /** Days that are taken to lie between two reports where one has no date: most come with reports of their time. */
    private static final int UNKNOWN_DAYS = 7;

    /** Share of its sentences from which a report of another time was printed anew, or is dated wrongly. */
    private static final double COPIED = 0.4;

    /** Cosine of the names below which two reports that have names have as good as none in common. */
    private static final double FEW_SHARED = 0.15 * 0.15;

    /** Days after which the same may be told of another happening. */
    private static final int ANOTHER_ROUND_DAYS = 2;

    /** How much of whom each opens with the other must leave unnamed for another day to tell of another happening. */
    private static final double OTHERS_NAMED = 0.25;

    private Likeness() {}

    static double of(Profile a, Profile b, StoryWeights weights) {
        if (nameOthers(a, b)
                || (days(a, b, UNKNOWN_DAYS) > WINDOW_DAYS && a.copy().kept(b.copy()) < COPIED)) {
            return 0;
        }
        return isAnotherHappening(a, b) || isAnotherHappening(b, a)
                ? 0
                : StoryWeights.probability(weights.join(), signs(a, b, UNKNOWN_DAYS));
    }

    /**
     * In the order of {@link StoryLessons#JOINING}.
     *
     * @param unknown days that are taken to lie between them where one has no date
     */
    static double[] signs(Profile a, Profile b, int unknown) {
        return new double[] {
            1,
            Math.sqrt(Math.max(0, a.words().dot(b.words()))),
            Math.sqrt(Math.max(0, a.names().dot(b.names()))),
            Math.sqrt(Math.max(0, a.lead().dot(b.lead()))),
            Math.log1p(days(a, b, unknown)),
            a.isBrief() && b.isBrief() ? 1 : 0,
            others(a, b)
        };
    }

    /** How much of whom either opens with the other does not name at all, of the one that leaves less unnamed. */
    private static double others(Profile a, Profile b) {
        return Math.min(a.leadNames().missingFrom(b.names()), b.leadNames().missingFrom(a.names()));
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
    private static boolean isAnotherHappening(Profile earlier, Profile later) {
        return earlier.published() != null
                && later.published() != null
                && !later.published().isBefore(earlier.published().plusDays(ANOTHER_ROUND_DAYS))
                && (earlier.headline().isFollowedByAnotherRound(later.headline(), later.names())
                        || isOfLaterDays(earlier, later));
    }

    /**
     * Whether the later report opens with other names and a day after the earlier one came out, and speaks of nothing before that day:
     * what follows a happening tells when that was, or is about the same people.
     */
    private static boolean isOfLaterDays(Profile earlier, Profile later) {
        return earlier.published() != null
                && earlier.days().hasOpening()
                && later.days().areAllAfter(earlier.published())
                && others(earlier, later) >= OTHERS_NAMED
                && IntStream.of(earlier.people()).noneMatch(one -> has(later.people(), one));
    }

    private static boolean has(int[] all, int one) {
        return IntStream.of(all).anyMatch(each -> each == one);
    }

    private static long days(Profile a, Profile b, int unknown) {
        return a.published() == null || b.published() == null
                ? unknown
                : Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
    }
}
