// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML by local names, whatever its prefixes and however well it is formed. Nothing outside of the text is looked up: a
 * document type and its entities are passed over.
 */
public final class Xml {
    /** Deeper nesting is flattened by the parser. */
    private static final int DEEPEST = 256;

    private Xml() {}

    public static Document parse(String text) {
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
    }

    /** The outermost element, past declarations and comments. */
    public static @Nullable Element root(Document document) {
        return document.children().isEmpty() ? null : document.child(0);
    }

    /** The name without its prefix, in lower case. */
    public static String name(Element element) {
        String whole = element.tagName();
        return whole.substring(whole.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The prefix in lower case, or nothing. */
    public static String prefix(Element element) {
        String whole = element.tagName();
        return whole.substring(0, Math.max(0, whole.lastIndexOf(':'))).toLowerCase(Locale.ROOT);
    }

    public static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            if (name(child).equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first child that goes by this name, or by the names that lead down to it. */
    public static @Nullable Element child(@Nullable Element parent, String... names) {
        Element at = parent;
        for (String name : names) {
            if (at == null) {
                return null;
            }
            List<Element> found = children(at, name);
            at = found.isEmpty() ? null : found.get(0);
        }
        return at;
    }

    /** All elements within that go by this name, in order. */
    public static List<Element> all(Element within, String name) {
        List<Element> found = new ArrayList<>();
        for (Element one : within.getAllElements()) {
            if (name(one).equals(name)) {
                found.add(one);
            }
        }
        return found;
    }

    public static @Nullable Element first(@Nullable Element within, String name) {
        if (within == null) {
            return null;
        }
        for (Element one : within.getAllElements()) {
            if (name(one).equals(name)) {
                return one;
            }
        }
        return null;
    }

    /** The words of an element on one line; {@code null} where there is none. */
    public static @Nullable String text(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        String words = element.wholeText().replaceAll("[\\s\\u00A0]+", " ").strip();
        return words.isEmpty() ? null : words;
    }

    /** The words of the first such child. */
    public static @Nullable String text(@Nullable Element parent, String... names) {
        return text(child(parent, names));
    }

    /** An attribute by its local name; {@code null} where there is none. */
    public static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        for (var attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.substring(key.lastIndexOf(':') + 1).equalsIgnoreCase(name)) {
                return attribute.getValue().isBlank()
                        ? null
                        : attribute.getValue().strip();
            }
        }
        return null;
    }

    /** What stands in an element as markup: escaped markup unescaped, elements as they are. */
    public static String markup(Element element) {
        if (element.children().isEmpty()) {
            return element.wholeText();
        }
        StringBuilder markup = new StringBuilder();
        for (Node node : element.childNodes()) {
            markup.append(node instanceof CDataNode text ? text.getWholeText() : node.outerHtml());
        }
        return markup.toString();
    }
}
