// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.Map;
import org.dateline.model.Finding;
import org.jspecify.annotations.Nullable;

/** Short forms for lists. */
final class Labels {
    private static final int BRIEF = 9;

    /** Fields of findings whose names say little to a reader, as the story's page words them. */
    private static final Map<String, String> FIELDS = Map.of(
            "polarity", "whether it is so",
            "what", "what happened",
            "actor", "who did it",
            "place", "where",
            "cause", "why",
            "name", "what somebody is called",
            "speaker", "who said it",
            "state", "what has come of it",
            "date", "when",
            "office", "who holds the office");

    private Labels() {}

    /** What reports differ in, for a reader: "disputed, when". */
    static String difference(Finding finding) {
        String field = finding.field();
        return (finding.kind() == Finding.Kind.CHANGE ? "changed, " : "disputed, ") + FIELDS.getOrDefault(field, field);
    }

    /** The beginning of a story's id, which {@code dateline story} takes. */
    static String brief(String story) {
        return story.length() <= BRIEF ? story : story.substring(0, BRIEF);
    }

    /** The first and the last day. */
    static String days(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return "undated";
        }
        String first = from.substring(0, Math.min(10, from.length()));
        String last = to.substring(0, Math.min(10, to.length()));
        return first.equals(last) ? first : first + "–" + last;
    }

    /** The text on one line of at most so many columns. */
    static String cut(String text, int columns) {
        String line = Sheet.oneLine(text);
        if (Sheet.width(line) <= columns) {
            return line;
        }
        int end = Math.min(line.length(), columns - 1);
        while (end > 0 && Sheet.width(line.substring(0, end)) > columns - 1) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    /** {@code 1 report}, {@code 2 reports}. */
    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
