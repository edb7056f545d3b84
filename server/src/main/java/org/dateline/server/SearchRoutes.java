// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.dateline.model.ProblemCode;
import org.dateline.search.Search;
import org.dateline.store.NameFound;

/** Search while words are typed, what the problem codes mean, and the description of the interface. */
final class SearchRoutes {
    private static final int PAGE = 10;

    private final Libraries libraries;

    SearchRoutes(Libraries libraries) {
        this.libraries = libraries;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Api.ROOT + "/search", this::search),
                Route.get(Api.ROOT + "/problems", SearchRoutes::problems),
                Route.get(Api.ROOT + "/openapi.json", context -> context.contentType("application/json")
                        .result(OpenApi.text())));
    }

    static ObjectNode name(NameFound name) {
        return Json.object()
                .put("name", name.name())
                .put("kind", Json.word(name.kind()))
                .put("stories", name.stories());
    }

    private void search(Context context) throws IOException {
        Asked asked = new Asked(context);
        String words = asked.needed("q");
        int limit = asked.limit(PAGE);
        ObjectNode object = Json.object().put("q", words);
        ArrayNode entities = object.putArray("entities");
        libraries.ask(library -> library.store().names(words, limit)).forEach(name -> entities.add(name(name)));
        ArrayNode reports = object.putArray("reports");
        for (Search.Hit hit : libraries.ask(library -> library.search().searchTyped(words, limit))) {
            reports.addObject()
                    .put("report", hit.report())
                    .put("story", hit.story())
                    .put("source", hit.source())
                    .put("published", hit.published())
                    .put("title", hit.title())
                    .put("snippet", hit.snippet());
        }
        Json.send(context, object);
    }

    private static void problems(Context context) {
        ArrayNode array = Json.array();
        for (ProblemCode code : ProblemCode.values()) {
            array.addObject().put("code", code.code()).put("meaning", code.meaning());
        }
        Json.send(context, Json.object().set("problems", array));
    }
}
