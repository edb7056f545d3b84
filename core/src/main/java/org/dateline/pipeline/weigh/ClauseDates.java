// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.TimeExpression;

/**
 * The days, months or years that clauses name, and whether those of two clauses can be one. "Yesterday" and its like hang on when a
 * report was written and are left out.
 */
final class ClauseDates {
    /** Days from which on two happenings are sooner two than one that is dated otherwise. */
    private static final int FAR = 16;
    /** The same where all else that two clauses tell is one: "1 August", "1 September". */
    private static final int FAR_FOR_ONE = 62;

    private static final Pattern NAMES_ITS_DAY =
            Pattern.compile("(?i).*\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}"
                    + "|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\\b.*");
    private static final Pattern NAMES_ITS_MONTH =
            Pattern.compile("(?i).*\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b.*");
    private static final Pattern OF_TEXT = Pattern.compile(
            "(?i)\\b(?:published|posted|updated|printed|reprinted|dated|article|column|editorial|story|report|version|edition)"
                    + "(?: (?:online|in print))?(?: on| in its)?(?: the)? $");
    private static final Pattern BETWEEN = Pattern.compile(",? (?:of )?");
    private static final String NO_YEAR = "XXXX-";
    private static final String LEAP_YEAR = "2000";
    /** "Last week" of one report against "this week" of another, by the days that they were published. */
    private static final Pattern WEEKS = Pattern.compile("\\d{4}-W\\d{2}");

    /** "September 2025", "September 2026". */
    private static final int MONTHS_OF_YEAR = 12;

    private static final Pattern YEARS = Pattern.compile("\\d{4}");
    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d{2}");

    /** By clause; one is compared with many. */
    private final Map<String, List<TimeExpression>> dates = new HashMap<>();

    /** Those of a clause; none where it names something vaguer besides. */
    List<TimeExpression> of(Clause clause) {
        return dates.computeIfAbsent(clause.key(), any -> found(clause));
    }

    private static List<TimeExpression> found(Clause clause) {
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
            TimeExpression last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && isYearOf(clause, last, time)) {
                String dated = value + String.valueOf(last.value()).substring(value.length());
                found.set(found.size() - 1, new TimeExpression(last.span(), last.text(), last.type(), dated));
            } else {
                found.add(time);
            }
        }
        return found;
    }

    /** Whether the second is the year of the first: "August 1 next year". */
    private static boolean isYearOf(Clause clause, TimeExpression day, TimeExpression year) {
        return YEARS.matcher(String.valueOf(year.value())).matches()
                && String.valueOf(day.value()).length() == 10
                && day.span().end() <= year.span().start()
                && BETWEEN.matcher(clause.reading()
                                .text()
                                .substring(day.span().end(), year.span().start()))
                        .matches();
    }

    /** Whether it is the day of a report, and not of what that tells: "an article published on May 14". */
    private static boolean isOfText(Clause clause, TimeExpression time) {
        int start = clause.statement().span().start();
        return OF_TEXT.matcher(
                        clause.reading().text().substring(start, time.span().start()))
                .find();
    }

    /** Whether the clause is about years and no more, as many as given. */
    boolean areYears(Clause clause, int number) {
        return of(clause).size() == number
                && of(clause).stream().allMatch(date -> YEARS.matcher(String.valueOf(date.value()))
                        .matches());
    }

    /**
     * Whether all are given by their month; a weekday alone may be that of another week's like, and "next month" hangs on when a report
     * was written.
     */
    boolean areOfCalendar(Clause clause) {
        return of(clause).stream()
                .allMatch(date -> date.text().chars().anyMatch(Character::isDigit)
                        || NAMES_ITS_MONTH.matcher(date.text()).matches());
    }

    /** The dates of a clause as written. */
    String words(Clause clause) {
        return String.join(" – ", of(clause).stream().map(TimeExpression::text).toList());
    }

    /** Whether the clauses name as many dates each, near to those of the other and yet others. */
    boolean areOtherwise(Clause one, Clause other) {
        return areOtherwise(one, other, FAR);
    }

    /** The same of clauses that are one in all else, of which the dates may be farther apart. */
    boolean areOtherwiseOfOne(Clause one, Clause other) {
        return areOfCalendar(one) && areOfCalendar(other) && areOtherwise(one, other, FAR_FOR_ONE);
    }

    private boolean areOtherwise(Clause one, Clause other, int far) {
        List<TimeExpression> here = of(one);
        List<TimeExpression> there = of(other);
        // "Next month" of two reports is two months, and no dispute.
        if (here.isEmpty() || here.size() != there.size() || words(one).equalsIgnoreCase(words(other))) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            String a = inSomeYear(here.get(i), there.get(i));
            String b = inSomeYear(there.get(i), here.get(i));
            if (!areNear(a, b, far) || !WEEKS.matcher(a).matches() && Days.mayBeOne(a, b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areNear(String a, String b, int far) {
        if (WEEKS.matcher(a).matches() || WEEKS.matcher(b).matches()) {
            return WEEKS.matcher(a).matches() && WEEKS.matcher(b).matches() && weeksApart(a, b) == 1;
        }
        if (MONTHS.matcher(a).matches() || MONTHS.matcher(b).matches()) {
            return isOfMonth(a) && isOfMonth(b) && (monthsApart(a, b) == 1 || monthsApart(a, b) == MONTHS_OF_YEAR);
        }
        return a.length() == b.length() && (a.length() == 4 ? yearsApart(a, b) <= 2 : Days.daysApart(a, b) < far);
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
}
