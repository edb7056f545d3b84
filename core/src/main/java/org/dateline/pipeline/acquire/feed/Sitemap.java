// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.feed;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Sitemaps: of news, a headline with its date for each page; of other pages, only addresses. */
final class Sitemap {
    private Sitemap() {}

    static List<Found> pages(Element root) {
        List<Found> found = new ArrayList<>();
        int bare = 0;
        for (Element page : Xml.children(root, "url")) {
            Element news = Xml.child(page, "news");
            String title = Xml.text(news, "title");
            if (title == null) {
                bare++;
            } else {
                found.add(headline(page, news, title));
            }
        }
        if (bare > 0 || found.isEmpty()) {
            found.add(new Found.Refused(
                    "", ProblemCode.LIST, "a sitemap with " + bare + " addresses and no headline for them"));
        }
        return found;
    }

    private static Item headline(Element page, @Nullable Element news, String title) {
        String url = Xml.text(page, "loc");
        return new Item()
                .put(Field.ID, url)
                .put(Field.URL, url)
                .put(Field.TITLE, title)
                .put(Field.SOURCE, Xml.text(news, "publication", "name"))
                .put(Field.LANGUAGE, Xml.text(news, "publication", "language"))
                .published(Xml.text(news, "publication_date"))
                .put(Field.VERSION, Xml.text(page, "lastmod"))
                .problem(ProblemCode.PARTIAL, "only a headline");
    }

    static List<Found> index(Element root) {
        int maps = Xml.children(root, "sitemap").size();
        return List.of(
                new Found.Refused("", ProblemCode.LIST, "a list of " + maps + " sitemaps, which are not fetched"));
    }
}
