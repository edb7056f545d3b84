// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dateline.cli.Sheet.Ink;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Story;

/** Prints what is expected, denied or thought unlikely, and by whom. Nothing of it is ever printed as done. */
final class HedgePrinter {
    private static final int MOST = 15;
    private static final Set<Factuality.Status> HEDGES = Set.of(
            Factuality.Status.EXPECTED,
            Factuality.Status.PLANNED,
            Factuality.Status.POSSIBLE,
            Factuality.Status.DENIED,
            Factuality.Status.CALLED_OFF);

    /** A line to be printed. */
    private record Hedge(Factuality.Status status, String text, String speakers, List<Evidence> evidence) {}

    private final Sheet sheet;
    private final BiConsumer<Collection<Evidence>, Letters> quote;
    private final boolean everything;

    HedgePrinter(Sheet sheet, BiConsumer<Collection<Evidence>, Letters> quote, boolean everything) {
        this.sheet = sheet;
        this.quote = quote;
        this.everything = everything;
    }

    void print(Story story, Letters letters) {
        List<Hedge> hedges = hedges(story);
        if (hedges.isEmpty()) {
            return;
        }
        sheet.heading("What is expected, denied or thought unlikely, and by whom");
        int most = everything ? hedges.size() : Math.min(MOST, hedges.size());
        for (Hedge hedge : hedges.subList(0, most)) {
            String who = hedge.speakers().isEmpty() ? "" : " — " + hedge.speakers();
            sheet.item(
                    "  - ",
                    Ink.WARNING,
                    hedge.status().words() + ": " + Sheet.oneLine(hedge.text()) + who + " "
                            + letters.of(hedge.evidence()));
            quote.accept(hedge.evidence(), letters);
        }
        if (most < hedges.size()) {
            sheet.item("  ", Ink.PLAIN, "… and " + (hedges.size() - most) + " more (--all prints them)");
        }
    }

    private static List<Hedge> hedges(Story story) {
        Map<String, String> names = story.entities().stream()
                .collect(Collectors.toMap(
                        one -> one.entity().id(), one -> one.entity().name(), (one, other) -> one));
        List<Hedge> hedges = new ArrayList<>();
        for (Story.Claim claim : story.claims()) {
            if (claim.status() != null && HEDGES.contains(claim.status())) {
                List<Evidence> evidence = claim.mentions().stream()
                        .map(Story.ClaimMention::evidence)
                        .toList();
                String speakers = claim.speakers().stream()
                        .map(id -> names.getOrDefault(id, id))
                        .collect(Collectors.joining(", "));
                hedges.add(new Hedge(claim.status(), claim.text(), speakers, evidence));
            }
        }
        for (Story.StoryEvent event : story.events()) {
            Factuality.Status status = event.best().factuality().status();
            if (HEDGES.contains(status)
                    && hedges.stream().noneMatch(hedge -> touches(hedge.evidence(), event.evidence()))) {
                hedges.add(new Hedge(status, event.text(), "", event.evidence()));
            }
        }
        return hedges;
    }

    private static boolean touches(Collection<Evidence> some, Collection<Evidence> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other ->
                        one.report().equals(other.report()) && one.span().overlaps(other.span())));
    }
}
