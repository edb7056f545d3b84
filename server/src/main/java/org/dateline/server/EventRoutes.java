// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.dateline.answer.ClaimsMade;
import org.dateline.answer.Dossiers;
import org.dateline.answer.EventFilter;
import org.dateline.answer.EventsTold;
import org.dateline.export.EventExport;
import org.dateline.export.EventTable;
import org.dateline.export.PloverRecords;
import org.dateline.model.Dossier;
import org.dateline.model.ToldEvent;
import org.jspecify.annotations.Nullable;

/** What happened, and what was said. */
final class EventRoutes {
    private static final int PAGE = 50;

    private final Libraries libraries;
    /**
     * Events of a country, and downloads of all, are looked for in all stories; one such question at a time leaves room for the
     * others.
     */
    private final Semaphore wide = new Semaphore(1);

    EventRoutes(Libraries libraries) {
        this.libraries = libraries;
    }

    List<Route> routes() {
        return List.of(Route.get(Api.ROOT + "/events", this::events), Route.get(Api.ROOT + "/claims", this::claims));
    }

    private void events(Context context) throws IOException {
        Asked asked = new Asked(context);
        EventFilter filter = asked.events();
        String format = asked.word("format");
        boolean isWide = filter.actor() == null
                && filter.recipient() == null
                && filter.story() == null
                && (filter.country() != null || format != null);
        if (isWide && !wide.tryAcquire()) {
            throw Refusal.of(503, "another question about the events of all stories is being answered");
        }
        try {
            libraries.ask(library -> {
                int end = format == null ? asked.offset() + asked.limit(PAGE) : Integer.MAX_VALUE;
                EventsTold.Found found = new EventsTold(library.store()).of(filter, end);
                answer(context, library, found, asked, format);
                return true;
            });
        } finally {
            if (isWide) {
                wide.release();
            }
        }
    }

    private static void answer(
            Context context, Library library, EventsTold.Found found, Asked asked, @Nullable String format) {
        if (format != null) {
            download(context, library, found.events(), format);
            return;
        }
        EventView events = new EventView(new StoryView(library.store()));
        ObjectNode object = Json.object().put("all", found.all()).put("offset", asked.offset());
        ArrayNode array = object.putArray("events");
        found.events().stream().skip(asked.offset()).forEach(event -> array.add(events.write(event)));
        Json.send(context, object);
    }

    private static void download(Context context, Library library, List<ToldEvent> events, String format) {
        Texts texts = new Texts(library.store());
        EventExport export =
                switch (format) {
                    case "csv" -> new EventTable(texts);
                    case "plover" -> new PloverRecords(texts);
                    default -> throw Refusal.badRequest("format is csv or plover, not " + format);
                };
        StringBuilder lines = new StringBuilder();
        line(lines, export.header());
        events.forEach(event -> line(lines, export.line(event)));
        boolean table = format.equals("csv");
        context.header("Content-Disposition", "attachment; filename=\"events." + (table ? "csv" : "jsonl") + "\"")
                .contentType(table ? "text/csv; charset=utf-8" : "application/jsonl")
                .result(lines.toString());
    }

    private static void line(StringBuilder lines, @Nullable String line) {
        if (line != null) {
            lines.append(line).append('\n');
        }
    }

    private void claims(Context context) throws IOException {
        Asked asked = new Asked(context);
        String speaker = asked.needed("speaker");
        Json.send(context, libraries.ask(library -> {
            StoryView views = new StoryView(library.store());
            ObjectNode object = Json.object();
            ArrayNode array = Json.array();
            int all = 0;
            for (Dossier dossier : new Dossiers(library.store()).find(speaker)) {
                for (ClaimsMade.Claim claim : new ClaimsMade(library.store()).of(dossier)) {
                    if (all >= asked.offset() && array.size() < asked.limit(PAGE)) {
                        array.add(views.claim(claim).put("speaker", dossier.name()));
                    }
                    all++;
                }
            }
            object.put("all", all).put("offset", asked.offset()).set("claims", array);
            return object;
        }));
    }
}
