// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.feed;

import java.util.regex.Pattern;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of an entry: its content, else its summary, which is told to be one unless it is as long as a report. */
final class EntryText {
    private static final int LONG_AS_A_REPORT = 1500;
    private static final Pattern CUT = Pattern.compile("(?s).*(?:\\.\\.\\.|…|\\[(?:…|\\.\\.\\.)\\]|\\[more\\])\\s*");
    private final Element entry;

    EntryText(Element entry) {
        this.entry = entry;
    }

    void write(Item item) {
        String content = content();
        String summary = summary();
        boolean full =
                content != null && !content.isBlank() && content.length() >= (summary == null ? 0 : summary.length());
        String text = full ? content : summary;
        if (text == null || text.isBlank()) {
            item.problem(ProblemCode.PARTIAL, "only a headline");
            return;
        }
        item.put(Field.TEXT, Paragraphs.below(item.get(Field.TITLE), text));
        note(item, text, full);
    }

    /** Notes what is less than the whole report. */
    static void note(Item item, String text, boolean content) {
        boolean isLong = text.length() >= LONG_AS_A_REPORT && text.contains("\n\n");
        if (CUT.matcher(text).matches()) {
            item.problem(ProblemCode.PARTIAL, "the text breaks off");
        } else if (!content && !isLong) {
            item.problem(ProblemCode.PARTIAL, "only a summary");
        }
    }

    private @Nullable String content() {
        String longest = null;
        for (Element child : entry.children()) {
            String name = Xml.name(child);
            boolean content = name.equals("encoded")
                    || name.equals("fulltext")
                    || name.equals("full-text")
                    || name.equals("content") && !Xml.prefix(child).equals("media")
                    || name.equals("body")
                    || name.equals("div") && Xml.prefix(child).contains("x");
            if (content) {
                String text = words(child);
                longest = longest == null || text.length() > longest.length() ? text : longest;
            }
        }
        return longest;
    }

    private @Nullable String summary() {
        String longest = null;
        for (Element child : entry.children()) {
            String name = Xml.name(child);
            boolean summary = (name.equals("description") || name.equals("summary") || name.equals("abstract"))
                    && !Xml.prefix(child).equals("media")
                    && !Xml.prefix(child).equals("itunes");
            if (summary) {
                String text = words(child);
                longest = longest == null || text.length() > longest.length() ? text : longest;
            }
        }
        return longest;
    }

    private static String words(Element element) {
        String type = Xml.attribute(element, "type");
        String mode = Xml.attribute(element, "mode");
        if (Xml.attribute(element, "src") != null || isOfAnotherKind(type) || "base64".equals(mode)) {
            return "";
        }
        if (element.children().isEmpty() && isPlain(type) && !"escaped".equals(mode)) {
            return Paragraphs.ofPlain(element.wholeText());
        }
        return Paragraphs.ofHtml(Xml.markup(element));
    }

    private static boolean isPlain(@Nullable String type) {
        return "text".equals(type) || "text/plain".equals(type);
    }

    private static boolean isOfAnotherKind(@Nullable String type) {
        return type != null
                && type.contains("/")
                && !type.startsWith("text/")
                && !type.contains("xml")
                && !type.contains("html");
    }
}
