// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Marked-up words as paragraphs, parted by a blank line: for what is a text already, not for whole pages. */
public final class Paragraphs implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "iframe",
            "figure",
            "figcaption",
            "noscript",
            "form",
            "button",
            "aside",
            "nav",
            "svg",
            "object",
            "embed",
            "video",
            "audio",
            "template",
            "title",
            "media",
            "head",
            "select",
            "textarea");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "hr",
            "address",
            "center",
            "block",
            "bq",
            "hl1",
            "hl2",
            "para",
            "body",
            "body.content",
            "nitf-table",
            "fieldset",
            "tbody",
            "thead",
            "caption");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^>]*>|&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});");
    private static final Pattern DEBRIS = Pattern.compile(
            "(?:The post .{1,300} (?:appeared first on|first appeared on) .{1,100}|(?:Continue reading|Read more|Read the full"
                    + " (?:story|article)|Full story|Keep reading)\\b.{0,120}|Advertisement|Comments?)",
            Pattern.CASE_INSENSITIVE);

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Paragraphs() {}

    /** The paragraphs of a fragment of HTML, or of a text that may hold some. */
    public static String ofHtml(String markup) {
        return MARKUP.matcher(markup).find() ? of(Html.body(markup)) : ofPlain(markup);
    }

    /** Plain text: paragraphs where blank lines stand; else where lines end, if they end sentences. */
    public static String ofPlain(String text) {
        List<String> found = new ArrayList<>();
        for (String part : text.split("\\R[\\s\\u00A0]*\\R")) {
            found.add(part.replaceAll("[\\s\\u00A0]+", " ").strip());
        }
        return joined(found);
    }

    /** The paragraphs within an element. */
    public static String of(Element element) {
        Paragraphs collected = new Paragraphs();
        element.filter(collected);
        collected.close();
        return joined(collected.paragraphs);
    }

    /** The words of a short piece that may be marked up, such as a title. */
    public static @Nullable String line(@Nullable String markup) {
        if (markup == null || markup.isBlank()) {
            return null;
        }
        String words = MARKUP.matcher(markup).find() ? Html.body(markup).text() : markup;
        return words.isBlank() ? null : words.strip();
    }

    /** A text without the title that it may open with. */
    public static String below(@Nullable String title, String text) {
        int end = text.indexOf("\n\n");
        boolean titled =
                title != null && end > 0 && text.substring(0, end).strip().equalsIgnoreCase(title.strip());
        return titled ? text.substring(end).strip() : text;
    }

    private static String joined(List<String> found) {
        List<String> kept = new ArrayList<>(found);
        kept.removeIf(String::isBlank);
        // Only at its end: within a text these may be its own words.
        while (!kept.isEmpty() && DEBRIS.matcher(kept.get(kept.size() - 1)).matches()) {
            kept.remove(kept.size() - 1);
        }
        return String.join("\n\n", kept);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            open.append(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = Xml.name(element);
            if (SKIPPED.contains(name) && depth > 0) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(name)) {
                close();
            } else if (name.equals("br")) {
                lineBreak();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(Xml.name(element))) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    /** Two breaks part paragraphs, one only lines. */
    private void lineBreak() {
        int last = open.length() - 1;
        while (last >= 0 && Character.isWhitespace(open.charAt(last)) && open.charAt(last) != '\u2028') {
            last--;
        }
        if (last >= 0 && open.charAt(last) == '\u2028') {
            close();
        } else {
            open.append('\u2028');
        }
    }

    private void close() {
        String words =
                open.toString().replaceAll("[\\s\\u00A0\\u2028\\u200B]+", " ").strip();
        open.setLength(0);
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
    }
}
