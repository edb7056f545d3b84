// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.jspecify.annotations.Nullable;

/**
 * Markdown, known by a head of named values between two lines of dashes, or by a first heading and other signs of it. Only the words
 * are kept: no marks, targets of links, pictures, code.
 */
final class MarkdownFormat implements Format {
    private static final int LONGEST_FRONT = 100;
    private static final Pattern HEADING = Pattern.compile("\\A\\uFEFF?\\s*#{1,2} \\S.*\\R");
    private static final Pattern SIGNS = Pattern.compile(
            "(?m)!?\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}\\)|\\*\\*[^*\\n]{1,200}\\*\\*|^#{2,4} \\S|^```|^> |^[*-] \\S");
    private static final Pattern VALUE =
            Pattern.compile("(?m)^([A-Za-z][\\w -]{0,30}):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    @Override
    public boolean takes(byte[] head) {
        String text = Decoded.of(head).text();
        return front(text) != null
                || HEADING.matcher(text).find() && SIGNS.matcher(text).find();
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        byte[] bytes = input.bytes().readNBytes(4 * PlainTextFormat.MOST_CHARACTERS + 1);
        if (bytes.length > 4 * PlainTextFormat.MOST_CHARACTERS) {
            sink.accept(input.skipped(
                    ProblemCode.TOO_LARGE, "longer than " + PlainTextFormat.MOST_CHARACTERS + " characters"));
            return;
        }
        Decoded decoded = input.decode(bytes);
        Item item = new Item();
        String text = decoded.text();
        String front = front(text);
        if (front != null) {
            values(front, item);
            text = text.substring(front.length());
        }
        Matcher heading = HEADING.matcher(text);
        if (heading.find()) {
            item.put(Field.TITLE, line(heading.group()));
            text = text.substring(heading.end());
        }
        String words = words(text);
        if (words.isBlank() && item.get(Field.TITLE) == null) {
            sink.accept(input.skipped(ProblemCode.EMPTY, "nothing but marks"));
            return;
        }
        input.tell(List.of(item.put(Field.TEXT, words)), decoded.trouble(), sink);
    }

    /** The head with named values, with the lines of dashes around it; {@code null} where there is none. */
    private static @Nullable String front(String text) {
        int at = line(text, 0);
        if (!text.substring(0, at).replace("\uFEFF", "").strip().equals("---")) {
            return null;
        }
        boolean named = false;
        for (int lines = 0; lines < LONGEST_FRONT && at < text.length(); lines++) {
            int end = line(text, at);
            String line = text.substring(at, end).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return named ? text.substring(0, end) : null;
            }
            boolean value = VALUE.matcher(line).matches();
            if (!value && !line.isEmpty() && !line.startsWith(" ") && !line.startsWith("-") && !line.startsWith("#")) {
                return null;
            }
            named |= value;
            at = end;
        }
        return null;
    }

    /** Where the line that begins here ends, with its end. */
    private static int line(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static void values(String front, Item item) {
        Matcher value = VALUE.matcher(front);
        while (value.find()) {
            String words = value.group(2);
            switch (value.group(1).toLowerCase(Locale.ROOT)) {
                case "title" -> item.put(Field.TITLE, words);
                case "date", "published", "publishdate" -> item.published(words);
                case "author", "byline" -> item.put(Field.BYLINE, words);
                case "source", "outlet", "publisher" -> item.put(Field.SOURCE, words);
                case "url", "link", "canonical" -> item.put(Field.URL, words);
                case "lang", "language" -> item.put(Field.LANGUAGE, words);
                default -> {}
            }
        }
    }

    private static String words(String text) {
        String bare = text.replaceAll("(?ms)^(```|~~~).*?(?:^\\1[ \\t]*$|\\z)", "\n")
                .replaceAll("(?m)^[ \\t]*[*_-][ \\t]*[*_-][ \\t]*[*_-][ \\t*_-]*$", "\n")
                .replaceAll("(?m)^ {0,3}\\[[^\\]\\n]+\\]:[ \\t].*$", "")
                .replaceAll("(?m)^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*$", "\n$1\n")
                .replaceAll("(?m)^[ \\t]*>[ \\t]?", "")
                .replaceAll("(?m)^[ \\t]*(?:[*+-]|\\d{1,3}[.)])[ \\t]+", "\n");
        return Paragraphs.ofHtml(line(bare).replace("\r", "").replaceAll("\n[ \\t\n]*\n", "<p>"));
    }

    /** Without marks within lines. */
    private static String line(String text) {
        return text.replaceAll("!\\[[^\\]\\n]{0,500}\\](?:\\([^)\\n]{0,1000}\\)|\\[[^\\]\\n]{0,100}\\])", "")
                .replaceAll("\\[([^\\]\\n]{1,500})\\](?:\\([^)\\n]{0,1000}\\)|\\[[^\\]\\n]{0,100}\\])", "$1")
                .replaceAll("<(https?://[^>\\s]+)>", "$1")
                .replaceAll("(\\*\\*\\*|\\*\\*|__|\\*)(?=\\S)([^*_\\n]{1,500}?)(?<=\\S)\\1", "$2")
                .replaceAll("(?m)^ {0,3}#{1,6}[ \\t]+", "")
                .replaceAll("`([^`\\n]{1,300})`", "$1")
                .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!>-])", "$1");
    }
}
