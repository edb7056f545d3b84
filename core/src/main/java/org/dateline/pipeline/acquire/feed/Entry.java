// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.feed;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.dateline.pipeline.acquire.item.WrittenTime;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One entry of a feed. */
final class Entry {
    private static final Pattern RSS_AUTHOR = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)|(.+?)\\s*[(<]\\S+@\\S+[)>]");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    private static final List<String> PUBLISHED = List.of("pubdate", "published", "issued", "date", "created");
    private static final List<String> CHANGED = List.of("updated", "modified", "lastmod");

    private final Element entry;
    private final Channel channel;

    Entry(Element entry, Channel channel) {
        this.entry = entry;
        this.channel = channel;
    }

    Found read() {
        Item item = new Item();
        String url = url();
        item.put(Field.URL, url);
        item.put(Field.TITLE, title());
        item.put(Field.BYLINE, byline());
        Element source = Xml.child(entry, "source");
        item.put(Field.SOURCE, source == null ? null : Xml.text(source, "title"));
        item.put(Field.SOURCE, source == null || !source.children().isEmpty() ? null : Xml.text(source));
        item.put(Field.SOURCE, channel.title());
        item.put(Field.LANGUAGE, Xml.attribute(entry, "lang"));
        item.put(Field.LANGUAGE, Xml.text(entry, "language"));
        item.put(Field.LANGUAGE, channel.language());
        times(item);
        item.put(Field.ID, id(url));
        new EntryText(entry).write(item);
        if (item.get(Field.TEXT) == null && item.get(Field.TITLE) == null) {
            return new Found.Refused(Objects.requireNonNullElse(url, ""), ProblemCode.EMPTY, "an entry without words");
        }
        return item;
    }

    private @Nullable String title() {
        Element title = null;
        for (Element one : Xml.children(entry, "title")) {
            // Pictures and programmes have titles of their own.
            if (title == null && !List.of("media", "itunes").contains(Xml.prefix(one))) {
                title = one;
            }
        }
        return title == null ? null : Paragraphs.line(Xml.markup(title).replaceAll("\\s+", " "));
    }

    private @Nullable String url() {
        String base = Links.base(entry, channel.address());
        String original = Xml.text(entry, "origlink");
        if (original != null) {
            return original;
        }
        String other = null;
        for (Element link : Xml.children(entry, "link")) {
            String rel = Xml.attribute(link, "rel");
            String href = Xml.attribute(link, "href");
            String address = href != null ? href : Xml.text(link);
            if (address != null && (rel == null || rel.endsWith("alternate"))) {
                return Links.resolved(base, address);
            }
            other = other == null && address != null && rel != null && rel.equals("self") ? address : other;
        }
        Element guid = Xml.child(entry, "guid");
        String identifier = Xml.text(guid);
        if (Links.isWeb(identifier) && !"false".equalsIgnoreCase(Xml.attribute(guid, "ispermalink"))) {
            return identifier;
        }
        String href = Xml.attribute(entry, "href");
        String about = href != null ? href : Xml.attribute(entry, "about");
        String last = Links.isWeb(about) ? about : other;
        return last == null ? null : Links.resolved(base, last);
    }

    private void times(Item item) {
        String published = written(PUBLISHED);
        String changed = written(CHANGED);
        item.published(published);
        item.published(published == null ? changed : null);
        if (changed != null) {
            item.put(Field.VERSION, WrittenTime.iso(changed));
        }
    }

    /** The first of these that is a time, else the first that is given. */
    private @Nullable String written(List<String> names) {
        String first = null;
        for (String name : names) {
            for (Element one : Xml.children(entry, name)) {
                String words = Xml.text(one);
                if (words != null && WrittenTime.iso(words) != null) {
                    return words;
                }
                first = first == null ? words : first;
            }
        }
        return first;
    }

    private @Nullable String byline() {
        StringJoiner creators = new StringJoiner(", ");
        for (Element creator : Xml.children(entry, "creator")) {
            String name = Paragraphs.line(Xml.text(creator));
            if (name != null) {
                creators.add(name);
            }
        }
        if (creators.length() > 0) {
            return creators.toString();
        }
        String authors = atomAuthors(entry);
        if (authors != null) {
            return authors;
        }
        String author = Xml.text(entry, "author");
        return author == null ? channel.author() : person(author);
    }

    /** The names of those whom Atom calls authors. */
    static @Nullable String atomAuthors(Element element) {
        StringJoiner names = new StringJoiner(", ");
        for (Element author : Xml.children(element, "author")) {
            String name = Xml.text(author, "name");
            if (name != null) {
                names.add(name);
            }
        }
        return names.length() == 0 ? null : names.toString();
    }

    /** The name in RSS's address of an author; an address alone is no name. */
    private static @Nullable String person(String author) {
        Matcher matcher = RSS_AUTHOR.matcher(author);
        if (matcher.matches()) {
            return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        }
        return MAIL.matcher(author).matches() ? null : Paragraphs.line(author);
    }

    /** What the publisher gives as the entry's own name, which must tell it from those of all other feeds. */
    private @Nullable String id(@Nullable String url) {
        String given = Xml.text(entry, "guid");
        given = given != null ? given : Xml.text(entry, "id");
        given = given != null ? given : Xml.attribute(entry, "about");
        given = given != null ? given : Xml.text(entry, "identifier");
        if (given == null || given.length() > 500) {
            return url;
        }
        if (given.matches("[A-Za-z][A-Za-z0-9+.-]+:\\S{6,}")) {
            return given;
        }
        String feed = channel.address() != null ? channel.address() : channel.title();
        return feed == null ? url : feed + "#" + given;
    }
}
