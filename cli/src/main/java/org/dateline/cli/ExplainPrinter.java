// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.Place;
import org.dateline.model.Quantity;
import org.dateline.model.Reading;
import org.dateline.model.Reason;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.store.Store;

/** Prints an event of a story as each report tells it, slot by slot with the words that fill it. */
final class ExplainPrinter {
    private final Sheet sheet;
    private final Store store;

    ExplainPrinter(Sheet sheet, Store store) {
        this.sheet = sheet;
        this.store = store;
    }

    void print(Story story, Story.StoryEvent event) throws IOException {
        sheet.line(Sheet.Ink.TITLE, EventsCommand.code(event.best()) + ": " + Sheet.oneLine(event.text()));
        sheet.line(Sheet.Ink.QUIET, event.id() + " · story " + story.id() + ": " + story.title());
        Letters letters = new Letters(story);
        for (Story.EventMention mention : event.mentions()) {
            Reading reading = store.reading(mention.report()).orElse(null);
            Event told = reading == null
                    ? null
                    : reading.events().stream()
                            .filter(one -> one.id().equals(mention.event()))
                            .findFirst()
                            .orElse(null);
            sheet.blank();
            String outlet = story.reports().stream()
                    .filter(one -> one.report().equals(mention.report()))
                    .map(one -> (one.source() == null ? "outlet not named" : one.source())
                            + (one.published().iso() == null
                                    ? ", undated"
                                    : ", " + one.published().iso()))
                    .findFirst()
                    .orElse("");
            sheet.item("  " + letters.of(mention.report()) + "  ", Sheet.Ink.LETTER, outlet);
            if (reading == null || told == null) {
                sheet.item("     ", Sheet.Ink.PLAIN, "the report has been read anew since");
            } else {
                print(reading, told);
            }
        }
    }

    private void print(Reading reading, Event event) {
        String text = reading.text();
        row("sentence", reading.sentences().get(event.sentence()).of(text));
        row("trigger", quoted(text, event.trigger()));
        row("code", code(event));
        reason(text, event.reason());
        row("actor", who(reading, event.actors()));
        row("recipient", event.isMutual() ? "each other, as the act is mutual" : who(reading, event.recipients()));
        row("time", time(text, event));
        row("place", place(reading, event));
        for (Quantity size : event.sizes()) {
            row(size.field() == null ? size.unit() : size.field(), quoted(text, size.span()));
        }
        row("certainty", certainty(text, event));
        String attribution = event.attribution();
        row(
                "according to",
                attribution == null
                        ? "the report itself"
                        : reading.attributions().stream()
                                .filter(one -> one.id().equals(attribution))
                                .map(one -> quoted(text, one.source()) + ", by the words " + quoted(text, one.cue()))
                                .findFirst()
                                .orElse("the report itself"));
    }

    /** By which rule it is coded, what decided that, and what stood where its parties were looked for. */
    private void reason(String text, Reason reason) {
        row("rule", reason.rule() == null ? "none: the lexicon does not know the word" : reason.rule());
        String signs = reason.signs().stream()
                .map(sign -> sign.name() + String.format(Locale.ROOT, " %+.1f", sign.weight()))
                .collect(Collectors.joining(", "));
        row(
                "decision",
                reason.decision().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + String.format(Locale.ROOT, ", belief %.2f", reason.belief())
                        + (signs.isEmpty() ? "" : ", by " + signs));
        for (Reason.Place place : reason.places()) {
            Span span = place.span();
            String found = span == null
                    ? "nothing there"
                    : quoted(text, span) + (place.filled() ? "" : ", which names nobody");
            row("  " + place.role(), place.function() + ": " + found);
        }
    }

    private void row(String name, String told) {
        sheet.item(String.format(Locale.ROOT, "     %-13s", name), Sheet.Ink.QUIET, told);
    }

    private static String code(Event event) {
        String contexts = event.code().contexts().isEmpty()
                ? ""
                : ", context " + String.join(", ", event.code().contexts());
        String cameo = event.code().cameo() == null
                ? ""
                : ", CAMEO " + event.code().cameo() + " (" + event.code().cameoDialect() + ")";
        String scale = event.code().type() == null
                ? ", which PLOVER does not code"
                : ", quad " + event.code().quad() + ", intensity "
                        + event.code().score();
        return EventsCommand.code(event) + scale + contexts + cameo;
    }

    private static String who(Reading reading, List<Participant> all) {
        if (all.isEmpty()) {
            return "none that the clause names";
        }
        return all.stream()
                .map(one ->
                        reading.entity(one.entity()).map(ExplainPrinter::name).orElse(one.entity()) + ", by "
                                + quoted(reading.text(), one.span()))
                .collect(Collectors.joining("; "));
    }

    private static String name(Entity entity) {
        String country = entity.country() == null ? "" : entity.country();
        String sector = entity.sector() == null ? "" : entity.sector();
        String codes = (country + " " + sector).strip();
        return entity.name() + (codes.isEmpty() ? "" : " (" + codes + ")");
    }

    private static String time(String text, Event event) {
        String value = event.time().value();
        Span span = event.time().span();
        return switch (event.time().basis()) {
            case STATED -> value + ", as stated" + (span == null ? "" : ": " + quoted(text, span));
            case INHERITED -> value + ", from what is told before" + (span == null ? "" : ": " + quoted(text, span));
            case PUBLISHED -> value + ", the day of the report, as nothing else is told";
            case NONE -> "none told";
        };
    }

    private static String place(Reading reading, Event event) {
        if (event.place() < 0 || event.place() >= reading.places().size()) {
            return "none that the clause names";
        }
        Place place = reading.places().get(event.place());
        String where = place.latitudeDegrees() == null
                ? "in no gazetteer"
                : place.country() + " " + place.latitudeDegrees() + " " + place.longitudeDegrees();
        return place.name() + " (" + place.precision().name().toLowerCase(Locale.ROOT) + ", " + where + "), by "
                + quoted(reading.text(), place.span());
    }

    private static String certainty(String text, Event event) {
        String words = event.factuality().words().stream()
                .map(span -> quoted(text, span))
                .collect(Collectors.joining(", "));
        String modes = event.factuality().modes().stream()
                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return event.factuality().status().words() + ", "
                + String.format(Locale.ROOT, "%+.1f", event.factuality().value())
                + " of 3" + (modes.isEmpty() ? "" : ", mode " + modes)
                + (words.isEmpty() ? ", by no word that says otherwise" : ", by " + words);
    }

    private static String quoted(String text, List<Span> spans) {
        return spans.isEmpty()
                ? "nobody named"
                : spans.stream().map(span -> quoted(text, span)).collect(Collectors.joining(" … "));
    }

    private static String quoted(String text, Span span) {
        return "“" + Sheet.oneLine(span.of(text)) + "”";
    }
}
