// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.answer.EventFilter;
import org.dateline.answer.EventsTold;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.Factuality;
import org.dateline.model.ToldEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline events}: what happened, by the stored reports. */
@Command(
        name = "events",
        description = "Lists the events of the stored stories, the latest first; 'explain' tells more of one.",
        mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Mixin
    private final EventOptions options = new EventOptions();

    @Option(names = "--most", paramLabel = "N", description = "How many to list; 50 unless told.", defaultValue = "50")
    private int most;

    @Override
    public Integer call() throws IOException {
        Asked.atLeastOne("--most", most);
        EventFilter filter = options.filter();
        try (SqliteStore store = storeOption.openExisting()) {
            EventsTold.Found found = new EventsTold(store).of(filter, most);
            Sheet sheet = new Sheet(System.out, Terminal.hasColour());
            if (found.all() == 0) {
                sheet.line(Sheet.Ink.PLAIN, "No stored report tells of such an event.");
            }
            found.events().forEach(told -> print(sheet, told));
            if (found.events().size() < found.all()) {
                sheet.line(
                        Sheet.Ink.PLAIN,
                        "… and " + (found.all() - found.events().size()) + " more (--most N lists more; 'export' all)");
            }
        }
        return Exit.READ;
    }

    private static void print(Sheet sheet, ToldEvent told) {
        Event event = told.event().best();
        String day = event.time().value() == null
                ? "undated"
                : Moment.words(event.time().value());
        String where = told.place() == null ? "" : " · in " + told.place().name();
        Factuality.Status status = event.factuality().status();
        String hedge = HedgePrinter.label(status, told.event().text(), ": ");
        // The code and the arrow speak of an act: they must not tell as done what only the words below take back.
        String mark = hedge.isEmpty() && !status.isFact() ? " (" + status.words() + ")" : "";
        sheet.line(Sheet.Ink.TITLE, day + "  " + code(event) + mark + "  " + who(told) + where);
        sheet.item("    ", Sheet.Ink.PLAIN, hedge + Sheet.oneLine(told.event().text()));
        sheet.item(
                "    ",
                Sheet.Ink.PLAIN,
                told.event().id() + " · " + Labels.count(told.reports(), "report", "reports") + ", "
                        + Labels.count(told.origins(), "origin", "origins") + " · story " + Labels.brief(told.story()));
    }

    /** {@code CONSULT/visit}, or the plain kind in lower case. */
    static String code(Event event) {
        if (event.code().type() == null) {
            return event.code().kind() == null ? "event" : event.code().kind();
        }
        String mode = event.code().mode();
        return event.code().type().name() + (mode == null ? "" : "/" + mode);
    }

    private static String who(ToldEvent told) {
        String actors = names(told.actors());
        String recipients = names(told.recipients());
        if (actors.isEmpty() && told.event().best().code().type() == null) {
            return recipients;
        }
        return recipients.isEmpty() ? actors : (actors.isEmpty() ? "?" : actors) + " → " + recipients;
    }

    private static String names(List<Entity> all) {
        return all.stream().map(one -> one.name() + codes(one)).collect(Collectors.joining(", "));
    }

    private static String codes(Entity one) {
        String codes = (one.country() == null ? "" : one.country()) + (one.sector() == null ? "" : " " + one.sector());
        return codes.isBlank() ? "" : " (" + codes.strip().toUpperCase(Locale.ROOT) + ")";
    }
}
