// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself as schema.org JSON-LD: its objects, those of an article first. */
final class StructuredData {
    private static final Set<String> ARTICLES = Set.of(
            ("Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle AskPublicNewsArticle"
                            + " ReviewNewsArticle BlogPosting LiveBlogPosting SocialMediaPosting Report TechArticle ScholarlyArticle"
                            + " MedicalScholarlyArticle AdvertiserContentArticle SatiricalArticle Review Recipe"
                            + " DiscussionForumPosting")
                    .split(" "));
    private static final Set<String> WEAK =
            Set.of("WebPage", "VideoObject", "PodcastEpisode", "Event", "Product", "Book");
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_OBJECTS = 400;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();
    private int seen;

    private StructuredData() {}

    static StructuredData of(Document page) {
        StructuredData data = new StructuredData();
        for (Element script : page.getElementsByAttributeValueContaining("type", "ld+json")) {
            String json = script.data();
            if (script.normalName().equals("script") && json.length() <= MOST_CHARACTERS) {
                data.read(bare(json));
            }
        }
        return data;
    }

    private static String bare(String json) {
        int from = json.indexOf('{');
        int list = json.indexOf('[');
        int start = from < 0 ? list : list < 0 ? from : Math.min(from, list);
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
        return start < 0 || end < start ? "" : json.substring(start, end + 1);
    }

    private void read(String json) {
        try {
            JsonNode root = json.isEmpty() ? null : MAPPER.readTree(json);
            if (root != null) {
                walk(root);
            }
        } catch (JsonProcessingException broken) {
            // Half of a page's data is no evidence; the page has other signs.
            return;
        }
    }

    /** Every object that has a type, those of articles apart. */
    private void walk(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && seen++ < MOST_OBJECTS) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
                continue;
            }
            if (!node.isObject()) {
                continue;
            }
            if (isOf(node, ARTICLES)) {
                articles.add(node);
            } else {
                others.add(node);
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                if (node.path(inner).isContainerNode()) {
                    open.addLast(node.path(inner));
                }
            }
        }
    }

    private static boolean isOf(JsonNode node, Set<String> types) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (types.contains(last(one.asText()))) {
                    return true;
                }
            }
            return false;
        }
        return types.contains(last(type.asText()));
    }

    private static String last(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    boolean has(String type) {
        Set<String> types = Set.of(type);
        return articles.stream().anyMatch(node -> isOf(node, types))
                || others.stream().anyMatch(node -> isOf(node, types));
    }

    List<JsonNode> articles() {
        return articles;
    }

    /** Of that type, wherever it stands at the top. */
    List<JsonNode> ofType(String... names) {
        Set<String> types = Set.of(names);
        return others.stream().filter(node -> isOf(node, types)).toList();
    }

    /** Pages and films that are not called articles. */
    List<JsonNode> weak() {
        return others.stream().filter(node -> isOf(node, WEAK)).toList();
    }

    /** The first text that one of the articles has under a name. */
    @Nullable String ofArticle(String name) {
        for (JsonNode article : articles) {
            String text = text(article.path(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** A string, or the first of a list, or the name of an object; {@code null} where there is none. */
    static @Nullable String text(JsonNode value) {
        JsonNode one = value.isArray() && value.size() > 0 ? value.get(0) : value;
        JsonNode word = one.isObject() ? (one.has("name") ? one.path("name") : one.path("@value")) : one;
        JsonNode first = word.isArray() && word.size() > 0 ? word.get(0) : word;
        return first.isTextual() && !first.asText().isBlank() ? first.asText().strip() : null;
    }
}
