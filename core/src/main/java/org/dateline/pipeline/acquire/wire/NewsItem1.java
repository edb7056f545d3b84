// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A news item of NewsML 1.0 to 1.2: components in components, of which one in each language is the text. */
final class NewsItem1 {
    private static final Pattern MARGIN = Pattern.compile(
            "(?i)style.?sheet|(?:sub)?head.?line|caption|photo|logo|contact|multimedia|link|icon|graphic|video|audio|summary"
                    + "|copyright|keyword|smart");
    private static final Pattern TEXT_TYPE =
            Pattern.compile("(?i)text/(?:plain|html|xhtml|xml|vnd\\.\\S+)|application/\\S*(?:xml|nitf)");

    private final Nitf nitf;

    NewsItem1(Nitf nitf) {
        this.nitf = nitf;
    }

    /** A component's words with what stands nearest to it. */
    private record Body(Element content, String language, @Nullable String role, String words) {
        boolean isMain() {
            return role != null && role.toLowerCase(Locale.ROOT).matches("main|body|.*text|story|content");
        }
    }

    List<Found> read(Element news, Element message) {
        Element identifier = Xml.first(news, "newsidentifier");
        String name = name(identifier);
        Map<String, Body> bodies = new LinkedHashMap<>();
        for (Element content : Xml.all(news, "contentitem")) {
            Body body = body(content);
            if (body != null) {
                bodies.merge(body.language(), body, NewsItem1::better);
            }
        }
        List<Found> found = new ArrayList<>();
        for (Body body : bodies.values()) {
            found.add(
                    item(news, message, found.isEmpty() || name.isEmpty() ? name : name + "#" + body.language(), body));
        }
        if (found.isEmpty()) {
            found.add(bare(news, message, name));
        }
        return found;
    }

    private Found bare(Element news, Element message, String name) {
        Found found = item(news, message, name, null);
        boolean withdrawn = found instanceof Item item && item.status() == Report.Status.WITHDRAWN;
        if (withdrawn) {
            return found;
        }
        if (Xml.first(news, "topicset") != null
                || Xml.first(news, "catalog") != null && Xml.first(news, "newscomponent") == null) {
            return new Found.Refused(name, ProblemCode.CONCEPT, "a set of topics");
        }
        boolean refers = Xml.first(news, "newsitemref") != null;
        return refers
                ? new Found.Refused(name, ProblemCode.PACKAGE, "a package of other items")
                : new Found.Refused(name, ProblemCode.NO_PROSE, "an item without text");
    }

    private static Body better(Body one, Body other) {
        if (one.isMain() != other.isMain()) {
            return one.isMain() ? one : other;
        }
        return other.words().length() > one.words().length() ? other : one;
    }

    private static @Nullable Body body(Element content) {
        Element data = Xml.child(content, "datacontent");
        Element component = above(content, "newscomponent");
        String role = Xml.attribute(Xml.child(component, "role"), "formalname");
        String type = Xml.attribute(Xml.child(content, "mimetype"), "formalname");
        String media = Xml.attribute(Xml.child(content, "mediatype"), "formalname");
        boolean readable = (type == null || TEXT_TYPE.matcher(type).matches())
                && (media == null || media.equalsIgnoreCase("text") || media.equalsIgnoreCase("ComplexData"))
                && (role == null || !MARGIN.matcher(role).find())
                && Xml.child(content, "encoding") == null;
        if (data == null || !readable) {
            return null;
        }
        String words = words(data);
        return words.isBlank() ? null : new Body(content, nearest(content, "language", "formalname"), role, words);
    }

    private static String words(Element data) {
        Element nitfBody = Xml.first(data, "body.content");
        if (nitfBody != null) {
            return Paragraphs.of(nitfBody);
        }
        Element body = Xml.first(data, "body");
        return body != null
                ? Paragraphs.of(body)
                : data.children().isEmpty() ? Paragraphs.ofHtml(data.wholeText()) : Paragraphs.of(data);
    }

    private Found item(Element news, Element message, String name, @Nullable Body body) {
        Element management = Xml.child(news, "newsmanagement");
        Item item = new Item();
        item.put(Field.ID, name)
                .put(Field.VERSION, Xml.text(Xml.first(Xml.child(news, "identification"), "revisionid")))
                .published(Xml.text(management, "thisrevisioncreated"))
                .published(Xml.text(management, "firstcreated"))
                .published(Xml.text(message, "newsenvelope", "dateandtime"));
        if (body != null) {
            item.put(Field.TEXT, body.words());
            item.put(Field.LANGUAGE, body.language());
            lines(body.content(), item);
            Element inner = Xml.first(body.content(), "nitf");
            if (inner != null) {
                nitf.write(inner, item);
            }
        }
        Element lines = Xml.first(news, "newslines");
        item.put(Field.TITLE, Xml.text(lines, "headline")).put(Field.BYLINE, Xml.text(lines, "byline"));
        item.put(Field.SOURCE, Xml.attribute(Xml.child(message, "newsenvelope", "sentfrom", "party"), "formalname"))
                .put(Field.SOURCE, Xml.attribute(Xml.first(Xml.first(news, "provider"), "party"), "formalname"))
                .put(Field.SOURCE, Xml.text(Xml.child(news, "identification", "newsidentifier"), "providerid"));
        for (Element instruction : management == null ? List.<Element>of() : Xml.children(management, "instruction")) {
            item.put(Field.EDITOR_NOTE, Xml.attribute(instruction, "formalname"));
        }
        PublishingStatus.write(item, Xml.attribute(Xml.child(management, "status"), "formalname"));
        return Presence.of(item, name);
    }

    /** Headline, byline and dateline of the nearest component that has them. */
    private static void lines(Element content, Item item) {
        for (Element at = content.parent(); at != null && Xml.name(at).equals("newscomponent"); at = at.parent()) {
            Element lines = Xml.child(at, "newslines");
            String byline = Xml.text(lines, "byline");
            item.put(Field.TITLE, Xml.text(lines, "headline"))
                    .put(Field.BYLINE, byline == null ? null : byline.replaceFirst("^(?i:by) ", ""))
                    .put(Field.DATELINE_PLACE, Xml.text(lines, "dateline"));
        }
    }

    private static String nearest(Element content, String name, String attribute) {
        for (Element at = content.parent(); at != null; at = at.parent()) {
            for (Element metadata : Xml.children(at, "descriptivemetadata")) {
                String value = Xml.attribute(Xml.child(metadata, name), attribute);
                if (value != null) {
                    return value;
                }
            }
        }
        return "";
    }

    private static @Nullable Element above(Element element, String name) {
        Element at = element.parent();
        while (at != null && !Xml.name(at).equals(name)) {
            at = at.parent();
        }
        return at;
    }

    /** The item's name without its revision, which all its versions share. */
    private static String name(@Nullable Element identifier) {
        String provider = Xml.text(identifier, "providerid");
        String date = Xml.text(identifier, "dateid");
        String id = Xml.text(identifier, "newsitemid");
        if (provider != null && date != null && id != null) {
            return "urn:newsml:" + provider + ":" + date + ":" + id;
        }
        return Objects.requireNonNullElse(Xml.text(identifier, "publicidentifier"), "");
    }
}
