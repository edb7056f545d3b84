// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.TimeExpression;

/**
 * One happening that two reports date otherwise. Only what is alike beyond its date counts, and only dates that name their day or
 * year: "yesterday" hangs on when a report was written, and two rounds of talks may be held on two days.
 */
final class DateConflicts {
    private static final double WEIGHT = 0.62;

    /** Days from which on two happenings are sooner two than one that is dated otherwise. */
    private static final int FAR = 16;

    private static final Pattern NAMES_ITS_DAY =
            Pattern.compile("(?i).*\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}"
                    + "|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\\b.*");
    private static final Pattern TERM = Pattern.compile("\\bfrom \\d{4} (?:to|until|through) \\d{4}\\b");
    private static final Pattern OF_TEXT = Pattern.compile(
            "(?i)\\b(?:published|posted|updated|printed|reprinted|dated|article|column|editorial|story|report|version|edition)"
                    + "(?: (?:online|in print))?(?: on| in its)?(?: the)? $");
    private static final double RARE = 0.75;
    /** Two acts and more that both tell of, under whatever predicate. */
    private static final double SAME_ACTS = 1.2;

    private static final String NO_YEAR = "XXXX-";
    private static final String LEAP_YEAR = "2000";
    /** "Last week" of one report against "this week" of another, by the days that they were published. */
    private static final Pattern WEEKS = Pattern.compile("\\d{4}-W\\d{2}");

    private static final Pattern YEARS = Pattern.compile("\\d{4}");
    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d{2}");

    private final Weights weights;
    private final Sources sources;
    private final Claims claims;
    private final List<Clause> clauses;
    /** By clause; one is compared with many. */
    private final Map<String, List<TimeExpression>> dates = new HashMap<>();

    private final Set<String> taken = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    DateConflicts(List<Clause> clauses, Alignment alignment, Weights weights, Sources sources, Claims claims) {
        this.weights = weights;
        this.sources = sources;
        this.claims = claims;
        this.clauses = clauses;
        for (Alignment.Meeting meeting : alignment.meetings()) {
            for (Clause one : meeting.one().clauses()) {
                for (Clause other : meeting.other().clauses()) {
                    compare(one, other, meeting.likeness());
                }
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void compare(Clause one, Clause other, Likeness around) {
        List<TimeExpression> here = dates.computeIfAbsent(one.key(), any -> dates(one));
        List<TimeExpression> there = dates.computeIfAbsent(other.key(), any -> dates(other));
        boolean dated = !here.isEmpty() && here.size() == there.size();
        if (!dated
                || sources.isOneOrigin(one.report(), other.report())
                || one.denies()
                || other.denies()
                || one.status().isFact() != other.status().isFact() && !isMoved(one, other) && !isMoved(other, one)
                || !areOtherwise(here, there)
                || !isOneBesides(one, other, isOfCalendar(here) && isOfCalendar(there))
                        && !(areTerm(one, here) && areTerm(other, there) && around.rarest() >= RARE)
                || isToldOn(one.report(), other)
                || isToldOn(other.report(), one)) {
            return;
        }
        if (taken.add(one.key() + "|" + other.report()) && taken.add(other.key() + "|" + one.report())) {
            Told first = new Told(List.of(one));
            Told second = new Told(List.of(other));
            findings.add(new Finding(
                    one.status().isFact() == other.status().isFact() ? Finding.Kind.CONFLICT : Finding.Kind.CHANGE,
                    claims.about(one),
                    "date",
                    List.of(
                            first.side(words(here), List.of(one.evidence()), sources),
                            second.side(words(there), List.of(other.evidence()), sources)),
                    WEIGHT));
        }
    }

    /** Whether one tells as done what the other, not later, told as to come. */
    private boolean isMoved(Clause plan, Clause deed) {
        return plan.status() == Factuality.Status.EXPECTED
                && deed.status() == Factuality.Status.HAPPENED
                && sources.isLater(deed.report(), plan.report());
    }

    /** Years of an office and the like: "from 1967 to 1979", of whom no other sentence names. */
    private static boolean areTerm(Clause clause, List<TimeExpression> dates) {
        return dates.size() == 2
                && dates.stream().allMatch(date -> YEARS.matcher(String.valueOf(date.value()))
                        .matches())
                && TERM.matcher(clause.tight()).find();
    }

    /** Whether all are given by their month; a weekday alone may be that of another week's like. */
    private static boolean isOfCalendar(List<TimeExpression> dates) {
        return dates.stream()
                .allMatch(date -> date.text().chars().anyMatch(Character::isDigit)
                        || MONTHS.matcher(String.valueOf(date.value())).matches());
    }

    private static String words(List<TimeExpression> dates) {
        return String.join(" – ", dates.stream().map(TimeExpression::text).toList());
    }

    /** The days or years that the clause names, where it names nothing vaguer besides. */
    private static List<TimeExpression> dates(Clause clause) {
        List<TimeExpression> found = new ArrayList<>();
        for (TimeExpression time : clause.reading().times()) {
            if (!clause.statement().span().contains(time.span()) || time.type() != TimeExpression.Type.DATE) {
                continue;
            }
            if (isOfText(clause, time)) {
                continue;
            }
            String value = Optional.ofNullable(time.value()).orElse("");
            boolean day =
                    value.length() == 10 && NAMES_ITS_DAY.matcher(time.text()).matches();
            if (!day
                    && !List.of(YEARS, MONTHS, WEEKS).stream()
                            .anyMatch(grain -> grain.matcher(value).matches())) {
                return List.of();
            }
            found.add(time);
        }
        return found;
    }

    /** Whether it is the day of a report, and not of what that tells: "an article published on May 14". */
    private static boolean isOfText(Clause clause, TimeExpression time) {
        int start = clause.statement().span().start();
        return OF_TEXT.matcher(
                        clause.reading().text().substring(start, time.span().start()))
                .find();
    }

    private static boolean areOtherwise(List<TimeExpression> here, List<TimeExpression> there) {
        for (int i = 0; i < here.size(); i++) {
            String a = inSomeYear(here.get(i), there.get(i));
            String b = inSomeYear(there.get(i), here.get(i));
            boolean near = areNear(a, b);
            if (!near || !WEEKS.matcher(a).matches() && Days.mayBeOne(a, b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areNear(String a, String b) {
        if (WEEKS.matcher(a).matches() || WEEKS.matcher(b).matches()) {
            return WEEKS.matcher(a).matches() && WEEKS.matcher(b).matches() && weeksApart(a, b) == 1;
        }
        if (MONTHS.matcher(a).matches() || MONTHS.matcher(b).matches()) {
            return isOfMonth(a) && isOfMonth(b) && monthsApart(a, b) == 1;
        }
        return a.length() == b.length() && (a.length() == 4 ? yearsApart(a, b) <= 2 : Days.daysApart(a, b) < FAR);
    }

    private static boolean isOfMonth(String value) {
        return value.matches("\\d{4}-\\d{2}(?:-\\d{2})?");
    }

    private static int monthsApart(String a, String b) {
        return Math.abs(months(a) - months(b));
    }

    private static int months(String value) {
        return 12 * Integer.parseInt(value.substring(0, 4)) + Integer.parseInt(value.substring(5, 7));
    }

    /** The value; of a day whose year is not known, in that of the other. */
    private static String inSomeYear(TimeExpression date, TimeExpression other) {
        String value = String.valueOf(date.value());
        if (!value.startsWith(NO_YEAR)) {
            return value;
        }
        String theirs = String.valueOf(other.value());
        return (theirs.startsWith(NO_YEAR) ? LEAP_YEAR : theirs.substring(0, 4))
                + value.substring(NO_YEAR.length() - 1);
    }

    /** Of two weeks of one year; many where the years differ. */
    private static int weeksApart(String a, String b) {
        return a.substring(0, 4).equals(b.substring(0, 4))
                ? Math.abs(Integer.parseInt(a.substring(6)) - Integer.parseInt(b.substring(6)))
                : Integer.MAX_VALUE;
    }

    private static int yearsApart(String a, String b) {
        return Math.abs(Integer.parseInt(a) - Integer.parseInt(b));
    }

    /** Whether what the two tell is one thing in all but its date. */
    private boolean isOneBesides(Clause one, Clause other, boolean byDate) {
        Likeness own = weights.likeness(one.own(), other.own());
        boolean named = own.rarest() >= 0.5 && own.terms() + own.whos() >= 1.5;
        return (isLike(one, other) || own.acts() >= SAME_ACTS)
                && own.coverage() >= 0.45
                && own.terms() >= 0.8
                && (named || byDate && own.terms() >= 1.5);
    }

    /** Whether a report tells the like of the other's day too: then there were two. */
    private boolean isToldOn(String report, Clause other) {
        return clauses.stream()
                .anyMatch(clause -> clause.report().equals(report)
                        && Days.shareDay(clause.own().days(), other.own().days())
                        && isLike(clause, other));
    }

    /** Whether one tells of the other's act, under whatever form of the word. */
    private static boolean isLike(Clause one, Clause other) {
        return one.head().likeness(other.head()) > 0 || one.tells(other.head()) || other.tells(one.head());
    }
}
