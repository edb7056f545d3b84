// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.dateline.pipeline.acquire.item.WrittenTime;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1. */
public final class JsonFeed {
    public boolean takes(JsonNode object) {
        return object.path("version").asText("").contains("jsonfeed.org/version")
                || object.path("items").isArray() && object.has("title") && object.has("home_page_url");
    }

    /**
     * What a feed holds.
     *
     * @param address where it is from, where known
     */
    public List<Found> read(JsonNode feed, @Nullable String address) {
        String site = string(feed, "home_page_url");
        String base = site != null ? site : string(feed, "feed_url");
        List<Found> found = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            found.add(entry(feed, item, base != null ? base : address));
        }
        if (found.isEmpty()) {
            found.add(new Found.Refused("", ProblemCode.EMPTY_FEED, "a feed without entries"));
        }
        return found;
    }

    private static Found entry(JsonNode feed, JsonNode entry, @Nullable String base) {
        Item item = new Item();
        String url = string(entry, "url");
        url = url != null ? url : string(entry, "external_url");
        url = url == null ? null : Links.resolved(base, url);
        String id = entry.path("id").isValueNode() ? entry.path("id").asText("") : "";
        boolean worldwide = id.matches("[A-Za-z][A-Za-z0-9+.-]+:\\S{6,}");
        item.put(Field.ID, id.isBlank() ? url : worldwide || base == null ? id : base + "#" + id)
                .put(Field.URL, url)
                .put(Field.TITLE, Paragraphs.line(string(entry, "title")))
                .put(Field.BYLINE, authors(entry))
                .put(Field.BYLINE, authors(feed))
                .put(Field.SOURCE, string(feed, "title"))
                .put(Field.LANGUAGE, string(entry, "language"))
                .put(Field.LANGUAGE, string(feed, "language"))
                .published(string(entry, "date_published"))
                .published(string(entry, "date_modified"));
        String modified = string(entry, "date_modified");
        item.put(Field.VERSION, modified == null ? null : WrittenTime.iso(modified));
        text(entry, item);
        if (item.get(Field.TEXT) == null && item.get(Field.TITLE) == null) {
            return new Found.Refused(url == null ? "" : url, ProblemCode.EMPTY, "an entry without words");
        }
        return item;
    }

    private static void text(JsonNode entry, Item item) {
        String html = string(entry, "content_html");
        String plain = string(entry, "content_text");
        String summary = string(entry, "summary");
        String text = html != null ? Paragraphs.ofHtml(html) : plain != null ? Paragraphs.ofPlain(plain) : "";
        boolean content = !text.isBlank();
        text = content || summary == null ? text : Paragraphs.ofPlain(summary);
        if (text.isBlank()) {
            item.problem(ProblemCode.PARTIAL, "only a headline");
        } else {
            item.put(Field.TEXT, text);
            EntryText.note(item, text, content);
        }
    }

    private static @Nullable String authors(JsonNode of) {
        StringJoiner names = new StringJoiner(", ");
        for (JsonNode author : of.path("authors")) {
            String name = string(author, "name");
            if (name != null) {
                names.add(name);
            }
        }
        return names.length() > 0 ? names.toString() : string(of.path("author"), "name");
    }

    private static @Nullable String string(JsonNode object, String field) {
        String value = object.path(field).isTextual() ? object.path(field).textValue() : null;
        return value == null || value.isBlank() ? null : value;
    }
}
