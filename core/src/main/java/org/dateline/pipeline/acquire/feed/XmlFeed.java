// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, news sitemaps and OPML. One reader for all, by local names, since feeds mix
 * their vocabularies; it takes what is there of ill-formed ones.
 */
public final class XmlFeed {
    private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed", "channel");
    private static final Set<String> LISTS = Set.of("urlset", "sitemapindex", "opml");

    /** Whether a text that opens with an element of this name, in lower case, can only be for this reader. */
    public static boolean opens(String root) {
        return FEEDS.contains(root) || LISTS.contains(root);
    }

    /** Whether a document with this outermost element is for this reader. */
    public boolean takes(Element root) {
        String name = Xml.name(root);
        // A lone entry or item is a feed of one.
        return FEEDS.contains(name) && !isOtherRdf(root)
                || LISTS.contains(name)
                || name.equals("entry")
                || name.equals("item") && Xml.child(root, "link") != null;
    }

    private static boolean isOtherRdf(Element root) {
        return Xml.name(root).equals("rdf") && Xml.first(root, "channel") == null && Xml.first(root, "item") == null;
    }

    /**
     * What a document holds.
     *
     * @param address where the feed itself is from, where known
     */
    public List<Found> read(Document document, @Nullable String address) {
        Element root = Xml.root(document);
        if (root == null) {
            return List.of();
        }
        return switch (Xml.name(root)) {
            case "urlset" -> Sitemap.pages(root);
            case "sitemapindex" -> Sitemap.index(root);
            case "opml" -> {
                int lists = Opml.outlines(root).size();
                yield List.of(
                        new Found.Refused("", ProblemCode.LIST, "a list of " + lists + " feeds; watch follows them"));
            }
            default -> entries(root, address);
        };
    }

    private static List<Found> entries(Element root, @Nullable String address) {
        Channel channel = Channel.of(root, address);
        List<Element> entries = new ArrayList<>();
        for (Element one : root.getAllElements()) {
            String name = Xml.name(one);
            if ((name.equals("item") || name.equals("entry")) && !isWithinEntry(one, root)) {
                entries.add(one);
            }
        }
        List<Found> found = new ArrayList<>();
        for (Element entry : entries) {
            found.add(new Entry(entry, channel).read());
        }
        if (found.isEmpty()) {
            found.add(new Found.Refused("", ProblemCode.EMPTY_FEED, "a feed without entries"));
        }
        return found;
    }

    private static boolean isWithinEntry(Element one, Element root) {
        for (Element above = one.parent();
                above != null && one != root && above != root.parent();
                above = above.parent()) {
            String name = Xml.name(above);
            // An item that was never closed has the next one within it.
            if (name.equals("entry") || name.equals("content") || name.equals("item") && isClosedProperly(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item holds its successor only since it was never closed. */
    private static boolean isClosedProperly(Element item) {
        return item.children().isEmpty()
                || !Xml.name(item.child(item.childrenSize() - 1)).equals("item");
    }
}
