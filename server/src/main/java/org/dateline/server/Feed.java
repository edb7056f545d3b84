// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * What a feed reader is given, as Atom (RFC 4287) or as JSON Feed 1.1. All texts are plain.
 *
 * @param id does not change with the server's address
 * @param page where people see the same
 * @param self where it was asked for
 * @param updated ISO date or date-time; {@code null} where nothing is dated
 */
record Feed(String id, String title, String page, String self, @Nullable String updated, List<Item> items) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** Feeds must tell a time; what is undated gets the first one that computers know. */
    private static final String LONG_AGO = "1970-01-01T00:00:00Z";

    Feed {
        items = List.copyOf(items);
    }

    /** A story or a report. */
    record Item(
            String id,
            String title,
            String page,
            @Nullable String published,
            @Nullable String updated,
            String text,
            List<String> tags) {
        Item {
            tags = List.copyOf(tags);
        }
    }

    /** A date-time of RFC 3339. */
    static String time(@Nullable String iso) {
        if (iso == null || iso.length() < 10) {
            return LONG_AGO;
        }
        boolean zoned = iso.matches(".*T\\d{2}:\\d{2}:\\d{2}.*(Z|[+-]\\d{2}:\\d{2})");
        return zoned ? iso : iso.substring(0, 10) + "T00:00:00Z";
    }

    ObjectNode json() {
        ObjectNode object = Json.object()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", title)
                .put("home_page_url", page)
                .put("feed_url", self);
        ArrayNode array = object.putArray("items");
        for (Item item : items) {
            ObjectNode one = array.addObject()
                    .put("id", item.id())
                    .put("url", item.page())
                    .put("title", item.title())
                    .put("content_text", item.text())
                    .put("date_published", time(item.published()))
                    .put("date_modified", time(item.updated()));
            one.set("tags", Json.strings(item.tags()));
        }
        return object;
    }

    String atom() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml, id, title, updated, page);
            link(xml, "self", self);
            element(xml, "generator", "Dateline");
            for (Item item : items) {
                xml.writeStartElement("entry");
                head(xml, item.id(), item.title(), item.updated(), item.page());
                element(xml, "published", time(item.published()));
                element(xml, "summary", item.text());
                xml.writeStartElement("author");
                element(xml, "name", "Dateline");
                xml.writeEndElement();
                for (String tag : item.tags()) {
                    xml.writeEmptyElement("category");
                    xml.writeAttribute("term", tag);
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void head(XMLStreamWriter xml, String id, String title, @Nullable String updated, String page)
            throws XMLStreamException {
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", time(updated));
        link(xml, "alternate", page);
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(one -> one == 0x9
                        || one == 0xA
                        || one >= 0x20 && one != 0xFFFE && one != 0xFFFF && !(one >= 0xD800 && one <= 0xDFFF))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
