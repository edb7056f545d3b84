// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.feed;

import java.util.List;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed tells of itself.
 *
 * @param address the site's, else the feed's own
 */
record Channel(@Nullable String title, @Nullable String address, @Nullable String language, @Nullable String author) {
    static Channel of(Element root, @Nullable String given) {
        Element channel = Xml.child(root, "channel");
        Element head = channel != null ? channel : root;
        String language = Xml.text(head, "language");
        if (language == null) {
            language = Xml.attribute(root, "lang");
        }
        if (language == null) {
            language = Xml.attribute(head, "lang");
        }
        String link = link(head, given);
        return new Channel(
                Paragraphs.line(Xml.text(head, "title")),
                link == null ? given : link,
                language,
                Entry.atomAuthors(head));
    }

    private static @Nullable String link(Element head, @Nullable String base) {
        List<Element> links = Xml.children(head, "link");
        for (Element link : links) {
            String rel = Xml.attribute(link, "rel");
            String href = Xml.attribute(link, "href");
            String address = href != null && (rel == null || rel.equals("alternate")) ? href : Xml.text(link);
            if (address != null) {
                return Links.resolved(Links.base(head, base), address);
            }
        }
        return null;
    }
}
