// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that open a report with where, when and by which agency it was written.
 *
 * @param end one past its last mark, counted from where it was looked for
 * @param place in the case of running text, without the country or state after it
 * @param day only where the dateline gives the year
 */
record Dateline(int end, @Nullable String place, @Nullable LocalDate day, @Nullable String agency) {
    private static final int LONGEST = 120;
    private static final String CAPITALS = "(?:Mc|Mac|al-|el-)?\\p{Lu}[\\p{Lu}\\p{M}'’.-]*";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final String DATE = "(?:" + CalendarDate.MONTH + "\\.? \\d{1,2}|\\d{1,2} " + CalendarDate.MONTH
            + "\\.?)(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}";
    private static final String AFTER = "(?<region>, (?!" + CalendarDate.MONTH + "\\b)" + NAME + "(?: (?:and |of )?"
            + NAME + "){0,3})?(?:,? (?<date>" + DATE + "))?[.,]?";
    private static final String AGENCY = "(?:\\s*(?:\\((?<agency>[^()]{2,40})\\)|/(?<slashed>[^/]{2,24})/)[.,]?)";
    private static final String MARK = "(?<mark>\\s*(?:—|–|―|--+)\\s*|\\s+[-_]\\s+|:\\s+)";
    private static final String NEXT = "(?=[\\p{Lu}\\p{N}\"“‘'«$€£(\\[])";

    private static final Pattern IN_CAPITALS = Pattern.compile(
            "(?<place>" + CAPITALS + "(?:[ /]" + CAPITALS + "){0,4})" + AFTER + AGENCY + "?" + MARK + NEXT);
    private static final Pattern IN_LOWER_CASE = Pattern.compile("(?<place>" + NAME + "(?: (?:de |da |do |of |la |el )?"
            + NAME + "){0,3})" + AFTER + AGENCY + "?" + "(?:" + MARK + "|(?<mark2>\\s+))" + NEXT);
    private static final Pattern AGENCY_ONLY =
            Pattern.compile("\\((?<agency>[^()]{2,30})\\)\\s*(?:—|–|―|-+|:)?\\s*" + NEXT);
    /** "May 14, 2026 (Harbour Post) —": no place; a day without its year must have its agency behind it. */
    private static final Pattern DATE_ONLY =
            Pattern.compile("(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<date>" + DATE + ")" + AGENCY
                    + "?\\s*(?:—|–|―|--+|\\s-)\\s*" + NEXT);

    private static final Pattern ALONE = Pattern.compile(
            "(?<place>" + CAPITALS + "(?:[ /]" + CAPITALS + "){0,4})" + AFTER + AGENCY + "?\\s*(?:—|–|―|-+|_|:)?");
    private static final Set<String> SMALL =
            Set.of("de", "da", "do", "del", "des", "di", "en", "sur", "au", "of", "the", "and", "upon", "le");

    /** The dateline at the very start of these words, else {@code null}. */
    static @Nullable Dateline leading(String words, LineRules rules) {
        String head = words.substring(0, Math.min(words.length(), LONGEST));
        Matcher capitals = IN_CAPITALS.matcher(head);
        if (capitals.lookingAt() && isPlace(capitals, rules)) {
            return hasLowerCase(head, capitals.end()) ? found(capitals, capitals.group("place"), head) : null;
        }
        Matcher lower = IN_LOWER_CASE.matcher(head);
        if (lower.lookingAt() && isTold(lower, rules)) {
            return found(lower, lower.group("place"), head);
        }
        Matcher date = DATE_ONLY.matcher(head);
        if (date.lookingAt() && (agency(date) != null || date.group("date").matches(".*\\d{4}.*"))) {
            return found(date, null, head);
        }
        Matcher agency = AGENCY_ONLY.matcher(head);
        if (agency.lookingAt() && rules.isAgency(agency.group("agency"))) {
            return new Dateline(trimmed(head, agency.end()), null, null, agency.group("agency"));
        }
        return null;
    }

    /** Words in capitals are nothing special in a line that is all in capitals. */
    private static boolean hasLowerCase(String head, int from) {
        return head.substring(from, Math.min(head.length(), from + 40)).chars().anyMatch(Character::isLowerCase);
    }

    /** A word in capitals may also be an acronym or a kicker such as "WATCH:". */
    private static boolean isPlace(Matcher matcher, LineRules rules) {
        String place = matcher.group("place");
        boolean dated = matcher.group("date") != null || agency(matcher) != null;
        long letters = place.chars().filter(Character::isLetter).count();
        return (dated ? letters >= 2 : letters >= 4 && !place.endsWith(".")) && !rules.isKicker(place);
    }

    /** A place in lower case is one only beside what else makes a dateline: a date, or an agency that is known. */
    private static boolean isTold(Matcher matcher, LineRules rules) {
        String agency = agency(matcher);
        boolean known = agency != null && rules.isAgency(agency);
        boolean marked = matcher.group("mark") != null && !matcher.group("mark").startsWith(":");
        boolean dated = matcher.group("date") != null;
        return !rules.isKicker(matcher.group("place")) && (marked ? dated || known : dated && known);
    }

    /** A line that is nothing but a dateline, with a date or an agency in it, else {@code null}. */
    static @Nullable Dateline alone(String words, LineRules rules) {
        if (words.length() > LONGEST) {
            return null;
        }
        Matcher matcher = ALONE.matcher(words);
        boolean told = matcher.matches()
                && (matcher.group("date") != null || agency(matcher) != null)
                && isPlace(matcher, rules);
        return told ? found(matcher, matcher.group("place"), words) : null;
    }

    private static @Nullable String agency(Matcher matcher) {
        return matcher.group("agency") != null ? matcher.group("agency") : matcher.group("slashed");
    }

    private static Dateline found(Matcher matcher, @Nullable String place, String head) {
        String date = matcher.group("date");
        CalendarDate day = date == null ? null : CalendarDate.first(date);
        return new Dateline(
                trimmed(head, matcher.end()),
                place == null ? null : runningCase(place),
                day == null ? null : day.day(),
                agency(matcher));
    }

    private static int trimmed(String head, int end) {
        int to = end;
        while (to > 0 && Block.isSpace(head.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** {@code RIO DE JANEIRO} to {@code Rio de Janeiro}; a name that is not all capitals stays. */
    static String runningCase(String place) {
        if (place.chars().anyMatch(Character::isLowerCase)) {
            return place;
        }
        StringBuilder out = new StringBuilder();
        Matcher word = Pattern.compile("[\\p{L}\\p{M}.]+|[^\\p{L}\\p{M}.]+").matcher(place);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            boolean small = out.length() > 0 && SMALL.contains(lower);
            out.append(small ? lower : word.group().substring(0, 1) + lower.substring(1));
        }
        return out.toString();
    }
}
