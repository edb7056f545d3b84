// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NewsML-G2, NewsML 1 and NITF: which of them a document is, and all items of it. */
public final class NewsMl {
    private final Nitf nitf = new Nitf();
    private final NewsItemG2 newsItem = new NewsItemG2(nitf);
    private final NewsItem1 newsItem1 = new NewsItem1(nitf);

    /** Whether a document with this outermost element is for this reader. */
    public boolean takes(Element root) {
        return takes(Xml.name(root));
    }

    /** The same by its local name in lower case. */
    public static boolean takes(String root) {
        return switch (root) {
            case "newsml",
                    "nitf",
                    "newsmessage",
                    "newsitem",
                    "packageitem",
                    "planningitem",
                    "conceptitem",
                    "knowledgeitem",
                    "catalogitem",
                    "itemset",
                    "contentset",
                    "groupset",
                    "hophistory",
                    "inlinexml",
                    "contentmeta",
                    "itemmeta",
                    "conceptset" -> true;
            default -> false;
        };
    }

    /** What a document holds. */
    public List<Found> read(Document document) {
        Element root = Xml.root(document);
        List<Found> found = new ArrayList<>();
        if (root != null) {
            read(root, found);
        }
        return found;
    }

    private void read(Element element, List<Found> found) {
        switch (Xml.name(element)) {
            case "newsml" -> {
                List<Element> items = Xml.children(element, "newsitem");
                items.forEach(item -> found.addAll(newsItem1.read(item, element)));
                if (items.isEmpty()) {
                    found.add(refused(element, ProblemCode.EMPTY_FEED, "NewsML without an item"));
                }
            }
            case "newsmessage", "itemset" -> message(element, found);
            // NewsML 1 has items of the same name, with another inside.
            case "newsitem" -> {
                boolean first =
                        Xml.child(element, "newscomponent") != null || Xml.child(element, "identification") != null;
                found.addAll(first ? newsItem1.read(element, element) : List.of(newsItem.read(element)));
            }
            case "nitf" -> found.add(nitf.read(element));
            default -> found.add(other(element));
        }
    }

    private void message(Element message, List<Found> found) {
        Element set = Xml.name(message).equals("itemset") ? message : Xml.child(message, "itemset");
        int before = found.size();
        for (Element item : set == null ? List.<Element>of() : set.children()) {
            read(item, found);
        }
        if (found.size() == before) {
            found.add(refused(message, ProblemCode.EMPTY_FEED, "a message without an item"));
        }
    }

    private Found other(Element element) {
        Element inner = Xml.first(element, "nitf");
        if (inner != null) {
            return nitf.read(inner);
        }
        return switch (Xml.name(element)) {
            case "packageitem", "groupset" -> refused(element, ProblemCode.PACKAGE, "a package of other items");
            case "planningitem" -> refused(element, ProblemCode.PLANNING, "what a newsroom plans");
            case "conceptitem", "knowledgeitem", "catalogitem", "conceptset" ->
                refused(element, ProblemCode.CONCEPT, "a " + Xml.name(element).replace("item", " item"));
            default ->
                refused(
                        element,
                        ProblemCode.NO_PROSE,
                        "a lone " + Xml.name(element).toLowerCase(Locale.ROOT) + " of NewsML-G2");
        };
    }

    private static Found.Refused refused(@Nullable Element element, ProblemCode code, String why) {
        return new Found.Refused(Objects.requireNonNullElse(Xml.attribute(element, "guid"), ""), code, why);
    }
}
