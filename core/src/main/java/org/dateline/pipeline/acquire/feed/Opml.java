// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lists of feeds. */
public final class Opml {
    /**
     * A feed that a list names.
     *
     * @param title as the list has it
     */
    public record Outline(String address, @Nullable String title) {}

    private Opml() {}

    /** The feeds that a list names, each once; none where the text is no such list. */
    public static List<Outline> read(String text) {
        Element root = Xml.root(Xml.parse(text));
        return root == null || !Xml.name(root).equals("opml") ? List.of() : outlines(root);
    }

    static List<Outline> outlines(Element root) {
        Map<String, Outline> found = new LinkedHashMap<>();
        for (Element outline : Xml.all(root, "outline")) {
            String address = Xml.attribute(outline, "xmlurl");
            if (address != null) {
                String title = Xml.attribute(outline, "title");
                found.putIfAbsent(
                        address, new Outline(address, title != null ? title : Xml.attribute(outline, "text")));
            }
        }
        return List.copyOf(found.values());
    }
}
