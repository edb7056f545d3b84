// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.DayRange;
import org.dateline.model.Relation;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Since and until when something held, as a text says.
 *
 * @param since TIMEX3 value
 * @param until TIMEX3 value
 */
record Term(@Nullable String since, @Nullable String until) {
    static final Term UNTOLD = new Term(null, null);

    private static final String HELD =
            "(?:,? ?(?:who )?(?:has |had )?(?:been |served |ruled |held (?:the )?(?:post|office|power) )?"
                    + "(?:in (?:office|power|the (?:post|job)) )?)?";
    private static final Pattern SINCE = Pattern.compile("[\\s,(]*" + HELD + "since ");
    private static final Pattern FROM = Pattern.compile("[\\s,(]*" + HELD + "(?:from|between) ");
    private static final Pattern UNTIL = Pattern.compile("[\\s,(]*" + HELD + "(?:until|till) ");
    private static final Pattern TO = Pattern.compile(" (?:to|until|and|till) ");

    static Term of(Relation relation) {
        return new Term(relation.since(), relation.until());
    }

    /** What "since", "from ... to" and "until" tell that stand at {@code from}, with nothing but words of holding before them. */
    static Term after(String text, int from, int stop, List<TimeExpression> times) {
        TimeExpression since = after(SINCE, text, from, stop, times);
        if (since != null) {
            return new Term(since.value(), null);
        }
        TimeExpression first = after(FROM, text, from, stop, times);
        TimeExpression last =
                first == null ? null : after(TO, text, first.span().end(), stop, times);
        if (first != null && last != null) {
            return new Term(first.value(), last.value());
        }
        TimeExpression until = after(UNTIL, text, from, stop, times);
        return new Term(null, until == null ? null : until.value());
    }

    /** The date that stands right after the cue. */
    private static @Nullable TimeExpression after(
            Pattern cue, String text, int from, int stop, List<TimeExpression> times) {
        Matcher matcher = cue.matcher(text).region(from, stop);
        if (!matcher.lookingAt()) {
            return null;
        }
        return times.stream()
                .filter(time ->
                        time.span().start() == matcher.end() && time.span().end() <= stop)
                .filter(Term::isDate)
                .findFirst()
                .orElse(null);
    }

    /** Rather than a duration or something that recurs. */
    static boolean isDate(TimeExpression time) {
        return DayRange.of(time.value()).isPresent();
    }

    boolean isUntold() {
        return since == null && until == null;
    }

    /** Whether it ended before the day. */
    boolean isOver(Optional<LocalDate> day) {
        return day.isPresent()
                && DayRange.of(until)
                        .filter(range -> range.last().isBefore(day.get()))
                        .isPresent();
    }
}
