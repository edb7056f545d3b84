// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.dateline.export.LinkedJson;
import org.dateline.export.ReadingJson;
import org.dateline.model.Reading;
import org.dateline.store.Store;

/** A report, and what it says. */
final class ReportRoutes {
    private final Libraries libraries;

    ReportRoutes(Libraries libraries) {
        this.libraries = libraries;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Api.ROOT + "/reports/{id}", this::report),
                Route.get(Api.ROOT + "/reports/{id}/reading", this::reading));
    }

    private static Reading reading(Store store, String id) throws IOException {
        return store.reading(id).orElseThrow(() -> Refusal.notFound("no report has the id '" + id + "'"));
    }

    private void report(Context context) throws IOException {
        String id = new Asked(context).part("id");
        boolean linked = Linked.isAsked(context);
        ObjectNode object = libraries.ask(library -> {
            Reading reading = reading(library.store(), id);
            if (linked) {
                return new LinkedJson(Linked.base(context), report -> reading.text()).report(reading);
            }
            ObjectNode told = ReadingJson.report(reading);
            told.set("stories", Json.strings(library.store().storiesOf(id)));
            return told;
        });
        Linked.send(context, object, linked);
    }

    private void reading(Context context) throws IOException {
        String id = new Asked(context).part("id");
        Json.send(context, libraries.ask(library -> new ReadingJson(true).write(reading(library.store(), id))));
    }
}
