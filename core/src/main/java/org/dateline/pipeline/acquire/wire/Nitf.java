// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.wire;

import java.util.Objects;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** IPTC NITF 2.5 to 3.6, alone or within NewsML. */
final class Nitf {
    /** The report of a document. */
    Found read(Element nitf) {
        Item item = new Item();
        write(nitf, item);
        return Presence.of(item, Objects.requireNonNullElse(item.get(Field.ID), ""));
    }

    /** Writes to an item what it does not have yet. */
    void write(Element nitf, Item item) {
        Element data = Xml.first(nitf, "docdata");
        Element key = Xml.first(data, "du-key");
        item.put(Field.ID, Xml.attribute(Xml.first(data, "doc-id"), "id-string"))
                .put(Field.VERSION, Xml.attribute(key, "version"))
                .put(Field.VERSION, Xml.attribute(key, "generation"))
                .put(Field.EDITOR_NOTE, Xml.attribute(Xml.first(data, "ed-msg"), "info"))
                .published(Xml.attribute(Xml.first(data, "date.issue"), "norm"))
                .published(Xml.attribute(Xml.first(data, "date.release"), "norm"));
        correction(Xml.first(data, "correction"), item);
        PublishingStatus.write(item, Xml.attribute(data, "management-status"));
        Element published = Xml.first(nitf, "pubdata");
        item.published(Xml.attribute(published, "date.publication"))
                .put(Field.SOURCE, Xml.attribute(published, "name"));
        head(nitf, item);
        body(nitf, item);
        item.put(Field.SOURCE, Xml.attribute(Xml.first(data, "doc.copyright"), "holder"));
        item.put(Field.LANGUAGE, Xml.attribute(nitf, "lang"));
    }

    private static void correction(@Nullable Element correction, Item item) {
        if (correction == null) {
            return;
        }
        item.put(Field.EDITOR_NOTE, Xml.attribute(correction, "info"));
        if (item.status() == Report.Status.USABLE) {
            item.status(Report.Status.CORRECTED);
        }
    }

    private static void head(Element nitf, Item item) {
        Element head = Xml.first(nitf, "body.head");
        Element hedline = Xml.first(head, "hedline");
        item.put(Field.TITLE, Xml.text(Xml.first(hedline, "hl1")))
                .put(Field.TITLE, Xml.text(hedline))
                .put(Field.TITLE, Xml.text(nitf, "head", "title"));
        item.put(Field.BYLINE, byline(Xml.first(head, "byline")));
        Element dateline = Xml.first(head, "dateline");
        item.put(Field.DATELINE_PLACE, Xml.text(Xml.first(dateline, "location")));
        item.published(Xml.attribute(Xml.first(dateline, "story.date"), "norm"));
        Element distributor = Xml.first(head, "distributor");
        item.put(Field.SOURCE, Xml.text(Xml.first(distributor, "org"))).put(Field.SOURCE, Xml.text(distributor));
    }

    private static @Nullable String byline(@Nullable Element byline) {
        String person = Xml.text(Xml.first(byline, "person"));
        String words = person != null ? person : Xml.text(byline);
        return words == null ? null : words.replaceFirst("^(?i:by) ", "");
    }

    private static void body(Element nitf, Item item) {
        Element content = Xml.first(nitf, "body.content");
        if (content != null) {
            item.put(Field.TEXT, Paragraphs.of(content));
        }
        Element summary = Xml.first(nitf, "abstract");
        if (item.get(Field.TEXT) == null && summary != null) {
            item.put(Field.TEXT, Paragraphs.of(summary)).problem(ProblemCode.PARTIAL, "only an abstract");
        }
        if (item.get(Field.TEXT) == null) {
            item.problem(ProblemCode.PARTIAL, "only a headline");
        }
    }
}
