// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of DOCX and ODT. What such a document says of its author and dates is of the file and not of what was published, so it is
 * left; the text's own title and stamp count.
 */
final class OfficeText {
    static boolean isText(String part) {
        return part.equals("word/document.xml") || part.equals("content.xml");
    }

    void read(byte[] xml, Input input, Consumer<Acquired> sink) {
        Decoded decoded = input.decode(xml);
        StringBuilder text = new StringBuilder();
        Item item = new Item();
        for (Element one : Xml.parse(decoded.text()).getAllElements()) {
            String name = Xml.name(one);
            boolean paragraph =
                    name.equals("p") || name.equals("h") && Xml.prefix(one).equals("text");
            if (paragraph) {
                String words = words(one);
                boolean titled = "Title".equals(Xml.attribute(Xml.child(one, "ppr", "pstyle"), "val"))
                        || "Title".equals(Xml.attribute(one, "style-name"));
                if (titled && text.length() == 0) {
                    item.put(Field.TITLE, words);
                } else if (!words.isEmpty()) {
                    text.append(words).append("\n\n");
                }
            }
        }
        Found found = text.isEmpty() && item.get(Field.TITLE) == null
                ? new Found.Refused("", ProblemCode.EMPTY, "a document without words")
                : item.put(Field.TEXT, text.toString().strip());
        input.tell(List.of(found), decoded.trouble(), sink);
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        collect(paragraph, words);
        return words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** What stands in a paragraph, without what was deleted, without fields' codes, and without paragraphs in it. */
    private static void collect(Element within, StringBuilder words) {
        for (Node node : within.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element element) {
                switch (Xml.name(element)) {
                    case "p", "del", "instrtext", "note", "annotation", "tracked-changes", "movefrom", "fallback" -> {}
                    case "tab", "br", "cr", "line-break", "s" -> words.append(' ');
                    default -> collect(element, words);
                }
            }
        }
    }
}
