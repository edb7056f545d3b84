// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which day a text gives to another article, as a correction does: "An article published May 14 misstated …". */
final class EarlierArticle {
    private static final int LONGEST_DAY = 40;
    private static final String ARTICLE = "(?:article|story|report|version|item|column|headline|dispatch)";
    private static final String PUBLISHED = "(?:published|posted|printed|dated|that (?:ran|appeared))";
    /** Up to where its day is told. */
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "\\b" + ARTICLE + "\\b[^.\\n]{0,60}\\b" + PUBLISHED + "\\s+(?:on\\s+)?", Pattern.CASE_INSENSITIVE);

    private EarlierArticle() {}

    /** Whether the text says that another article was published on that day, whether or not it tells the year. */
    static boolean isOf(String text, LocalDate day) {
        Matcher matcher = BEFORE_DAY.matcher(text);
        while (matcher.find()) {
            String rest = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + LONGEST_DAY));
            CalendarDate date = CalendarDate.first(rest);
            if (date != null && date.day() == null) {
                date = CalendarDate.first(rest.substring(0, date.end()) + ", " + day.getYear());
            }
            if (date != null && date.start() == 0 && day.equals(date.day())) {
                return true;
            }
        }
        return false;
    }
}
