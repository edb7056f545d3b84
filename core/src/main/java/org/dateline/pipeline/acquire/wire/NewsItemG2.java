// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.wire;

import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.dateline.pipeline.acquire.item.WrittenTime;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A news item of NewsML-G2. */
final class NewsItemG2 {
    private final Nitf nitf;

    NewsItemG2(Nitf nitf) {
        this.nitf = nitf;
    }

    Found read(Element news) {
        Element meta = Xml.child(news, "itemmeta");
        Element content = Xml.child(news, "contentmeta");
        String name = Objects.requireNonNullElse(Xml.attribute(news, "guid"), "");
        String kind = code(Xml.child(meta, "itemclass"));
        Item item = new Item();
        item.put(Field.ID, name).put(Field.VERSION, Xml.attribute(news, "version"));
        item.put(Field.VERSION, iso(Xml.text(meta, "versioncreated")));
        item.published(Xml.text(meta, "versioncreated"))
                .published(Xml.text(meta, "firstcreated"))
                .published(Xml.text(content, "contentcreated"));
        item.put(Field.EDITOR_NOTE, Xml.text(meta, "ednote"));
        described(news, meta, content, item);
        text(Xml.child(news, "contentset"), item);
        PublishingStatus.write(item, reference(Xml.child(meta, "pubstatus")));
        PublishingStatus.embargo(item, Xml.text(meta, "embargoed"));
        signals(meta, item);
        boolean withdrawn = item.status() == Report.Status.WITHDRAWN;
        if (!withdrawn && item.get(Field.TEXT) == null && !kind.isEmpty() && !kind.equals("text")) {
            return new Found.Refused(name, ProblemCode.NO_PROSE, "of class " + kind);
        }
        if (item.get(Field.TEXT) == null) {
            item.put(Field.TEXT, Xml.text(content, "description"))
                    .problem(ProblemCode.PARTIAL, "no text of its own in it");
        }
        return Presence.of(item, name);
    }

    private static void described(Element news, @Nullable Element meta, @Nullable Element content, Item item) {
        item.put(Field.TITLE, Xml.text(content, "headline")).put(Field.BYLINE, by(content));
        Element provider = Xml.child(meta, "provider");
        item.put(Field.SOURCE, Xml.text(provider, "name"))
                .put(Field.SOURCE, Xml.attribute(provider, "literal"))
                .put(Field.SOURCE, Xml.text(Xml.child(news, "rightsinfo", "copyrightholder"), "name"))
                .put(Field.SOURCE, Xml.attribute(Xml.child(news, "rightsinfo", "copyrightholder"), "literal"))
                .put(Field.SOURCE, Xml.text(content, "infosource", "name"));
        item.put(Field.LANGUAGE, Xml.attribute(Xml.child(content, "language"), "tag"))
                .put(Field.LANGUAGE, Xml.attribute(news, "lang"));
        String dateline = Xml.text(content, "dateline");
        // A dateline may be whole: "MOSCOW, Nov. 12 (Agency)".
        item.put(Field.DATELINE_PLACE, dateline == null ? null : dateline.split("(?:, (?=\\w+\\.? \\d)| \\()", 2)[0]);
        Element link = Xml.child(meta, "link");
        String rel = Xml.attribute(link, "rel");
        item.put(
                Field.URL,
                rel != null && rel.toLowerCase(Locale.ROOT).endsWith("web") ? Xml.attribute(link, "href") : null);
    }

    private static @Nullable String by(@Nullable Element content) {
        String by = Xml.text(content, "by");
        if (by != null || content == null) {
            return by == null ? null : by.replaceFirst("^(?i:by) ", "");
        }
        StringJoiner names = new StringJoiner(", ");
        for (Element creator : Xml.children(content, "creator")) {
            String name = Xml.text(creator, "name");
            if (name != null) {
                names.add(name);
            }
        }
        return names.length() == 0 ? null : names.toString();
    }

    private void text(@Nullable Element set, Item item) {
        if (set == null) {
            return;
        }
        for (Element inline : set.children()) {
            String type = Objects.requireNonNullElse(Xml.attribute(inline, "contenttype"), "")
                    .toLowerCase(Locale.ROOT);
            if (Xml.name(inline).equals("inlinexml")) {
                inlineXml(inline, item);
            } else if (Xml.name(inline).equals("inlinedata")
                    && isText(type)
                    && Xml.attribute(inline, "encoding") == null) {
                String words = inline.wholeText();
                item.put(
                        Field.TEXT,
                        type.endsWith("plain") ? Paragraphs.ofPlain(words) : Paragraphs.ofHtml(Xml.markup(inline)));
            }
        }
    }

    private static boolean isText(String type) {
        return type.isEmpty() || type.startsWith("text") || type.contains("html");
    }

    private void inlineXml(Element inline, Item item) {
        Element inner = Xml.first(inline, "nitf");
        if (inner != null) {
            nitf.write(inner, item);
            return;
        }
        Element html = Xml.first(inline, "html");
        Element body = html == null ? null : Xml.child(html, "body");
        if (body != null) {
            item.put(Field.TITLE, Xml.text(html, "head", "title")).put(Field.TEXT, Paragraphs.of(body));
        }
    }

    private static void signals(@Nullable Element meta, Item item) {
        if (meta == null) {
            return;
        }
        for (Element signal : Xml.children(meta, "signal")) {
            String code = code(signal);
            if (code.contains("correct") && item.status() == Report.Status.USABLE) {
                item.status(Report.Status.CORRECTED);
            } else if (code.contains("retract") || code.contains("kill")) {
                PublishingStatus.write(item, "retracted");
            }
        }
    }

    private static @Nullable String reference(@Nullable Element element) {
        String qcode = Xml.attribute(element, "qcode");
        return qcode != null ? qcode : Xml.attribute(element, "uri");
    }

    private static String code(@Nullable Element element) {
        String whole = Objects.requireNonNullElse(reference(element), "");
        return whole.substring(Math.max(whole.lastIndexOf(':'), whole.lastIndexOf('/')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    private static @Nullable String iso(@Nullable String written) {
        return written == null ? null : WrittenTime.iso(written);
    }
}
