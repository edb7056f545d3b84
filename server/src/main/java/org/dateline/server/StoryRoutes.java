// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dateline.export.CorrectionJson;
import org.dateline.export.LinkedJson;
import org.dateline.export.ReadingJson;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.Story;
import org.dateline.store.Layers;
import org.dateline.store.Store;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryPage;
import org.dateline.store.StoryQuery;

/** Lists of stories and one story. */
final class StoryRoutes {
    private static final int PAGE = 30;
    private static final int MOST_VALUES = 200;
    private static final int MOST_REPORTS = 50;

    private final Libraries libraries;

    StoryRoutes(Libraries libraries) {
        this.libraries = libraries;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Api.ROOT + "/stories", this::stories),
                Route.get(Api.ROOT + "/facets", this::facets),
                Route.get(Api.ROOT + "/stories/{id}", this::story),
                Route.get(Api.ROOT + "/stories/{id}/reports", this::reports));
    }

    private void stories(Context context) throws IOException {
        StoryQuery query = new Asked(context).stories(PAGE);
        StoryPage page = libraries.ask(library -> library.store().page(query));
        ObjectNode object = Json.object().put("all", page.all()).put("offset", query.offset());
        ArrayNode stories = object.putArray("stories");
        page.stories().forEach(card -> stories.add(StoryView.card(card)));
        Json.send(context, object);
    }

    private void facets(Context context) throws IOException {
        ObjectNode object = Json.object();
        for (StoryFacet facet : StoryFacet.values()) {
            ArrayNode values = object.putArray(facet.name().toLowerCase(Locale.ROOT));
            List<StoryFacet.Count> counts =
                    libraries.ask(library -> library.store().counts(facet, MOST_VALUES));
            for (StoryFacet.Count count : counts) {
                ObjectNode value =
                        values.addObject().put("value", count.value()).put("stories", count.stories());
                if (facet == StoryFacet.COUNTRY) {
                    value.put(
                            "name",
                            Countries.table()
                                    .byCode(count.value())
                                    .map(Country::name)
                                    .orElse(count.value()));
                }
            }
        }
        Json.send(context, object);
    }

    /** The one story with the id, or whose id begins so. */
    static Story story(Store store, String id) throws IOException {
        List<Story> found = store.storiesByPrefix(id);
        if (found.size() > 1 && !found.get(0).id().equals(id)) {
            throw Refusal.notFound("several stories have an id that begins with '" + id + "'");
        }
        if (found.isEmpty()) {
            throw Refusal.notFound("no story has the id '" + id + "'");
        }
        return found.get(0);
    }

    private void story(Context context) throws IOException {
        String id = new Asked(context).part("id");
        boolean linked = Linked.isAsked(context);
        ObjectNode object = libraries.ask(library -> {
            Story story = story(library.store(), id);
            if (linked) {
                return new LinkedJson(Linked.base(context), new Texts(library.store())).story(story);
            }
            ObjectNode told = new StoryView(library.store()).write(story);
            ArrayNode corrections = told.putArray("corrections");
            Layers.about(story, library.store().corrections())
                    .forEach(one -> corrections.add(CorrectionJson.write(one)));
            return told;
        });
        Linked.send(context, object, linked);
    }

    private void reports(Context context) throws IOException {
        Asked asked = new Asked(context);
        String id = asked.part("id");
        int offset = asked.offset();
        int limit = Math.min(asked.limit(MOST_REPORTS), MOST_REPORTS);
        Json.send(context, libraries.ask(library -> {
            Story story = story(library.store(), id);
            ObjectNode object = Json.object().put("all", story.reports().size()).put("offset", offset);
            ArrayNode reports = object.putArray("reports");
            for (Story.Member member :
                    story.reports().stream().skip(offset).limit(limit).toList()) {
                library.store().reading(member.report()).ifPresent(reading -> reports.add(ReadingJson.report(reading)));
            }
            return object;
        }));
    }
}
