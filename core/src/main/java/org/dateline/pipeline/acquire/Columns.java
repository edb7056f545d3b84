// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table, or fields of JSON objects, hold what of a report.
 *
 * @param names for each thing that is told, the column's name or its number from 1; for JSON, names with dots lead inwards
 */
public record Columns(Map<Field, String> names) {
    private static final Map<Field, List<String>> USUAL = new EnumMap<>(Map.of(
            Field.TEXT,
                    List.of(
                            "text",
                            "body",
                            "content",
                            "article",
                            "article_text",
                            "full_text",
                            "fulltext",
                            "story",
                            "maintext"),
            Field.ID, List.of("id", "article_id", "doc_id", "uid", "guid"),
            Field.TITLE, List.of("title", "headline"),
            Field.SOURCE, List.of("source", "outlet", "publisher", "publication", "newspaper", "source_name"),
            Field.URL, List.of("url", "link", "source_url"),
            Field.BYLINE, List.of("byline", "author", "authors"),
            Field.LANGUAGE, List.of("language", "lang"),
            Field.PUBLISHED,
                    List.of(
                            "published",
                            "date",
                            "published_at",
                            "publish_date",
                            "date_publish",
                            "publication_date",
                            "pubdate",
                            "datetime"),
            Field.VERSION, List.of("version")));

    public Columns {
        names = Map.copyOf(names);
    }

    /** None named: the usual names are looked for. */
    public static Columns usual() {
        return new Columns(Map.of());
    }

    /**
     * As {@code text=body,title=headline,published=date}.
     *
     * @throws IllegalArgumentException where it is not so
     */
    public static Columns of(String written) {
        Map<Field, String> names = new EnumMap<>(Field.class);
        for (String pair : written.split(",")) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new IllegalArgumentException(
                        "columns are given as text=NAME,title=NAME and so on, not as " + pair);
            }
            names.put(
                    field(pair.substring(0, equals).strip()),
                    pair.substring(equals + 1).strip());
        }
        if (!names.containsKey(Field.TEXT) && !names.containsKey(Field.TITLE)) {
            throw new IllegalArgumentException("columns must name that of the text, as text=NAME, not only " + written);
        }
        return new Columns(names);
    }

    private static Field field(String name) {
        try {
            return Field.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "no report has a " + name
                            + "; columns hold id, text, title, published, source, url, byline, language,"
                            + " version, dateline_place",
                    unknown);
        }
    }

    public boolean areNamed() {
        return !names.isEmpty();
    }

    /** Where in a table's first line each thing stands; nothing where the line is no head of a table of reports. */
    Map<Field, Integer> positions(List<String> head) {
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        if (areNamed()) {
            names.forEach((field, name) -> {
                Integer at = position(head, name);
                if (at != null) {
                    found.put(field, at);
                }
            });
        } else {
            USUAL.forEach((field, usual) -> usual.stream()
                    .map(name -> position(head, name))
                    .filter(at -> at != null)
                    .findFirst()
                    .ifPresent(at -> found.put(field, at)));
        }
        return found;
    }

    private static @Nullable Integer position(List<String> head, String name) {
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i).strip().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return name.matches("[1-9]\\d{0,3}") ? Integer.valueOf(Integer.parseInt(name) - 1) : null;
    }
}
