// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.answer.OfficeAnswer;
import org.dateline.model.Role;

/** Prints who held an office, with the words that say so. */
final class OfficePrinter {
    private static final int MOST_WORDS = 8;

    private final Sheet sheet;
    private final boolean everything;

    OfficePrinter(Sheet sheet, boolean everything) {
        this.sheet = sheet;
        this.everything = everything;
    }

    void print(OfficeAnswer answer) {
        String office = answer.title() + (answer.of() == null ? "" : " of " + answer.of());
        String day = answer.on() == null ? "" : ", " + answer.on();
        if (answer.reason() == null) {
            sheet.line(Sheet.Ink.TITLE, office + day + ": " + answer.holders().get(0));
            sheet.line(Sheet.Ink.QUIET, "  as last told for " + answer.lastTold());
        } else {
            sheet.line(Sheet.Ink.TITLE, office + day + ": not known");
            String who = answer.holders().isEmpty() ? "" : " (" + String.join(", ", answer.holders()) + ")";
            sheet.item("  ", Sheet.Ink.PLAIN, answer.reason() + who);
        }
        Set<String> lines = new LinkedHashSet<>();
        answer.because().forEach(word -> lines.add(line(word)));
        List<String> all = List.copyOf(lines);
        int most = everything ? all.size() : Math.min(all.size(), MOST_WORDS);
        all.subList(0, most).forEach(line -> sheet.item("  - ", Sheet.Ink.PLAIN, line));
        if (most < all.size()) {
            sheet.item("  ", Sheet.Ink.PLAIN, "… and " + (all.size() - most) + " more (--all prints them)");
        }
    }

    private static String line(OfficeAnswer.Word word) {
        String day = word.published() == null ? "undated" : Labels.days(word.published(), word.published());
        String source = word.source() == null ? "" : word.source() + ", ";
        return day + ", " + word.holder() + ": " + manner(word) + " (" + source + "report " + word.report() + ": “"
                + word.words() + "”)";
    }

    private static String manner(OfficeAnswer.Word word) {
        Role.Qualifier qualifier = word.qualifier();
        return (qualifier == null
                        ? word.status().name().toLowerCase(Locale.ROOT)
                        : word.status().name().toLowerCase(Locale.ROOT) + ", " + qualifier.words())
                + (word.since() == null ? "" : " since " + word.since())
                + (word.until() == null ? "" : " until " + word.until());
    }
}
