// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.dateline.answer.Hedges;
import org.dateline.answer.Hedges.Hedge;
import org.dateline.cli.Sheet.Ink;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Story;

/** Prints what is expected, denied or thought unlikely, and by whom. Nothing of it is ever printed as done. */
final class HedgePrinter {
    private static final int MOST = 15;
    private final Sheet sheet;
    private final BiConsumer<Collection<Evidence>, Letters> quote;
    private final boolean everything;

    HedgePrinter(Sheet sheet, BiConsumer<Collection<Evidence>, Letters> quote, boolean everything) {
        this.sheet = sheet;
        this.quote = quote;
        this.everything = everything;
    }

    void print(Story story, Letters letters) {
        List<Hedge> hedges = Hedges.of(story);
        if (hedges.isEmpty()) {
            return;
        }
        sheet.heading("What is expected, denied or thought unlikely, and by whom");
        int most = everything ? hedges.size() : Math.min(MOST, hedges.size());
        List<Hedge> shown = new ArrayList<>(hedges.subList(0, most));
        shown.sort(Comparator.comparing(Hedge::status).thenComparing(Hedge::isNegated));
        for (Hedge hedge : shown) {
            String who = hedge.speakers().isEmpty() ? "" : " — " + hedge.speakers();
            sheet.item(
                    "  - ",
                    Ink.WARNING,
                    label(hedge.status(), hedge.text(), ": ") + Sheet.oneLine(hedge.text()) + who + " "
                            + letters.of(hedge.evidence()));
            quote.accept(hedge.evidence(), letters);
        }
        if (most < hedges.size()) {
            sheet.item("  ", Ink.PLAIN, "… and " + (hedges.size() - most) + " more (--all prints them)");
        }
    }

    /** How surely something is told; empty where it is a fact, or where its words themselves say that it is not so. */
    static String label(Factuality.Status status, String text, String end) {
        return Hedges.needsLabel(status, text) ? status.words() + end : "";
    }
}
