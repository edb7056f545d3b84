// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Dossier;
import org.dateline.model.Story;
import org.dateline.store.StoryCard;
import org.dateline.store.StoryQuery;
import org.dateline.store.StoryTag;
import org.jspecify.annotations.Nullable;

/** Feeds: of any list of stories, of one story's reports, of the stories that tell of somebody. */
final class FeedRoutes {
    private static final int MOST = 50;
    private static final int LEAD = 500;

    private final Libraries libraries;

    FeedRoutes(Libraries libraries) {
        this.libraries = libraries;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (String format : List.of("atom", "json")) {
            routes.add(Route.get("/feeds/" + format + "/stories", context -> send(context, format, stories(context))));
            routes.add(
                    Route.get("/feeds/" + format + "/stories/{id}", context -> send(context, format, story(context))));
            routes.add(Route.get(
                    "/feeds/" + format + "/entities/{id}", context -> send(context, format, entity(context))));
        }
        return routes;
    }

    private static void send(Context context, String format, Feed feed) {
        if (format.equals("atom")) {
            context.contentType("application/atom+xml; charset=utf-8").result(feed.atom());
        } else {
            context.contentType("application/feed+json").result(Json.bytes(feed.json()));
        }
    }

    private static String self(Context context) {
        String query = context.queryString();
        return Linked.base(context) + context.req().getRequestURI() + (query == null ? "" : "?" + query);
    }

    private Feed stories(Context context) throws IOException {
        StoryQuery query = new Asked(context).stories(MOST);
        String asked = context.queryString() == null ? "" : "?" + context.queryString();
        return of(
                context,
                "urn:dateline:stories:" + asked,
                "Dateline: stories",
                Linked.base(context) + "/" + asked,
                libraries.ask(library -> library.store().page(query)).stories());
    }

    /** The stories of one entity, as its page lists them. */
    private Feed entity(Context context) throws IOException {
        String name = new Asked(context).part("id");
        String page = Linked.base(context) + context.req().getRequestURI().replaceFirst("^/feeds/\\w+", "");
        List<StoryCard> cards = libraries.ask(library -> {
            List<StoryCard> all = new ArrayList<>();
            List<Dossier.StoryMet> stories =
                    ActorRoutes.dossier(library.store(), name).stories();
            for (Dossier.StoryMet met : stories.subList(0, Math.min(MOST, stories.size()))) {
                library.store().storiesByPrefix(met.id()).forEach(story -> all.add(StoryCard.of(story)));
            }
            return all;
        });
        return of(context, "urn:dateline:entity:" + name, "Dateline: stories of " + name, page, cards);
    }

    private Feed of(Context context, String id, String title, String page, List<StoryCard> cards) {
        List<Feed.Item> items = new ArrayList<>();
        for (StoryCard card : cards) {
            items.add(new Feed.Item(
                    "urn:dateline:story:" + card.id(),
                    card.title(),
                    Linked.base(context) + "/stories/" + card.id(),
                    card.from(),
                    card.to(),
                    card.lead() == null ? card.title() : card.lead(),
                    card.tags().stream().sorted().map(StoryTag::word).toList()));
        }
        return new Feed(id, title, page, self(context), latest(items), items);
    }

    private static @Nullable String latest(List<Feed.Item> items) {
        return items.stream()
                .map(Feed.Item::updated)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Its reports, the latest first. */
    private Feed story(Context context) throws IOException {
        String id = new Asked(context).part("id");
        return libraries.ask(library -> {
            Story story = StoryRoutes.story(library.store(), id);
            List<Feed.Item> items = new ArrayList<>();
            for (Story.Member member : story.reports()) {
                String text = library.store().text(member.report()).orElse("");
                String source = member.source() == null ? "outlet not named" : member.source();
                items.add(new Feed.Item(
                        "urn:dateline:report:" + member.report(),
                        source + (member.title() == null ? "" : ": " + member.title()),
                        Linked.base(context) + "/reports/" + Linked.part(member.report()),
                        member.published().iso(),
                        member.published().iso(),
                        text.substring(
                                0, text.offsetByCodePoints(0, Math.min(LEAD, text.codePointCount(0, text.length())))),
                        List.of()));
            }
            items.sort(Comparator.comparing((Feed.Item item) -> Feed.time(item.updated()))
                    .reversed());
            return new Feed(
                    "urn:dateline:story:" + story.id(),
                    "Dateline: " + story.title(),
                    Linked.base(context) + "/stories/" + story.id(),
                    self(context),
                    story.to(),
                    items);
        });
    }
}
