// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a date stamp tells.
 *
 * @param end one past its last character, counted from where it was looked for
 * @param day {@code null} where no full date stands in it
 * @param worded a word such as "published" says that it is a stamp
 */
record Stamp(int end, @Nullable LocalDate day, @Nullable String source, boolean worded) {
    private static final int LONGEST = 140;
    private static final String WORD = "(?:date|dated|first published|originally published|published|posted|created"
            + "|issued|(?:last )?(?:updated|modified|edited)|publication date)";
    private static final Pattern STAMP_WORD = pattern("\\b" + WORD + "\\b");
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·¦]\\s*|\\s+[—–-]+\\s+");
    private static final Pattern BARS = Pattern.compile("[|•·¦]");
    private static final Pattern CLOCK = pattern("\\b\\d{1,2}(?:[:.]\\d{2}){0,2}\\s*(?:[ap]\\.?m\\b\\.?|hrs\\b|h\\b)"
            + "|\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b|\\b\\d{4} (?=GMT|UTC|IST|hrs)");
    private static final Pattern AROUND = pattern("(?:[\\s,:;.()\\[\\]/]|" + WORD + "|\\b(?:"
            + "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|on|at|by|the|and"
            + "|GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|PST|PDT|PT|IST|MSK|AEST|AEDT|SGT|HKT|PKT|EAT|WAT|SAST"
            + "|(?:GMT|UTC)[+-]\\d{1,2}(?::\\d{2})?|local time|\\d+ (?:minutes|hours|days) ago|\\d+ min(?:ute)? read"
            + ")\\b)*");
    private static final Pattern OUTLET = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.-]*(?: "
            + "(?:of|the|and|on|for|de|la|le|&|[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'’&.-]*)){0,6}");
    private static final Pattern LEADING = pattern("(?:" + WORD + ")\\s*:?\\s*(?:on )?");
    private static final Pattern COMMA_OUTLET = Pattern.compile("(" + OUTLET.pattern() + "), (?=.*\\d{4}\\b)(.+)");

    private static final Pattern COMMA_DATE = Pattern.compile("(.+\\d{4}), (" + OUTLET.pattern() + ")");

    /** So begins the name of an outlet; of a town hardly ever. */
    private static final Pattern ARTICLE = Pattern.compile("The (?!Hague\\b|Gambia\\b|Bahamas\\b).+");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * A passage that is nothing but a stamp, e.g. "Harbour Gazette | 12 November 2026", else {@code null}.
     *
     * @param outlet which names are outlets' for sure
     */
    static @Nullable Stamp whole(String words, Predicate<String> outlet) {
        if (words.length() > LONGEST) {
            return null;
        }
        boolean worded = STAMP_WORD.matcher(words).find();
        LocalDate day = null;
        String source = null;
        int stamps = 0;
        int names = 0;
        for (String part : PARTS.split(words)) {
            CalendarDate date = CalendarDate.first(part);
            if (isStampOnly(part)) {
                stamps += date != null || CLOCK.matcher(part).find() && (worded || names + stamps > 0) ? 1 : 0;
                day = day == null && date != null ? date.day() : day;
            } else if (OUTLET.matcher(part).matches()) {
                names++;
                source = source == null ? part : source;
            } else {
                return commaStamp(words, outlet);
            }
        }
        // "Press digest - Oslo - Aug 29" is a title.
        boolean sure =
                worded || day != null || names == 0 || BARS.matcher(words).find();
        return stamps > 0 && names <= 2 && sure ? new Stamp(words.length(), day, source, worded) : null;
    }

    private static @Nullable Stamp commaStamp(String words, Predicate<String> outlet) {
        Matcher first = COMMA_OUTLET.matcher(words);
        Matcher last = COMMA_DATE.matcher(words);
        String name;
        String stamp;
        if (first.matches() && isStampOnly(first.group(2))) {
            name = first.group(1);
            stamp = first.group(2);
        } else if (last.matches() && isStampOnly(last.group(1))) {
            name = last.group(2);
            stamp = last.group(1);
        } else {
            return null;
        }
        CalendarDate date = CalendarDate.first(stamp);
        // Beside a comma a town stands as often as an outlet: only one with its article, or named as outlets are,
        // counts.
        boolean sure = ARTICLE.matcher(name).matches() || outlet.test(name) || outlet.test("The " + name);
        return date == null || date.day() == null
                ? null
                : new Stamp(words.length(), date.day(), sure ? name : null, false);
    }

    /** Dates, times of day and the words around them, at least one of them. */
    private static boolean isStampOnly(String part) {
        String rest = part;
        for (int times = 0; times < 3; times++) {
            CalendarDate date = CalendarDate.first(rest);
            if (date == null) {
                break;
            }
            rest = rest.substring(0, date.start()) + " " + rest.substring(date.end());
        }
        rest = CLOCK.matcher(rest).replaceAll(" ");
        return !rest.equals(part) && AROUND.matcher(rest).matches();
    }

    /** A stamp that runs on into the text, e.g. "date 2026-11-12 MOSCOW: ...". */
    static @Nullable Stamp leading(String words, boolean bareAllowed) {
        String head = words.substring(0, Math.min(words.length(), LONGEST));
        Matcher word = LEADING.matcher(head);
        boolean worded = word.lookingAt();
        int from = worded ? word.end() : 0;
        CalendarDate date = CalendarDate.first(head.substring(from));
        if (date == null || date.start() != 0 || date.day() == null || !worded && !bareAllowed) {
            return null;
        }
        return new Stamp(from + date.end(), date.day(), null, worded);
    }
}
