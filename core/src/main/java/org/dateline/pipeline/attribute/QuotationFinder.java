// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * Finds quotations by their marks: curly and straight double quotes, guillemets, two apostrophes, and single quotes where
 * they cannot be apostrophes. A single quote within a double one is left to it.
 */
final class QuotationFinder {
    private QuotationFinder() {}

    static List<Quotation> find(String text, List<Span> paragraphs) {
        List<Quotation> found = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            scan(text, paragraphs.get(p), p, found);
        }
        return found;
    }

    private static void scan(String text, Span paragraph, int index, List<Quotation> found) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int width = opens(text, at, paragraph);
            if (width == 0) {
                at++;
                continue;
            }
            boolean single = isSingle(text, at, width);
            int close = closing(text, at + width, paragraph, text.charAt(at), width);
            if (close < 0 && (single || text.charAt(at) == '\'')) {
                at += width;
                continue;
            }
            int end = close < 0 ? paragraph.end() : close + width;
            if (end - at > 2 * width) {
                found.add(new Quotation(new Span(at, end), index, close >= 0));
            }
            at = Math.max(end, at + width);
        }
    }

    private static boolean isSingle(String text, int at, int width) {
        return width == 1 && (text.charAt(at) == '\'' || text.charAt(at) == '‘');
    }

    /** Width of the opening mark at {@code at}; 0 when none opens there. */
    private static int opens(String text, int at, Span paragraph) {
        char mark = text.charAt(at);
        boolean before = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (mark == '“' || mark == '«' || mark == '„') {
            return 1;
        }
        if (mark == '"') {
            return before ? 1 : 0;
        }
        if (mark == '\'' && at + 1 < paragraph.end() && text.charAt(at + 1) == '\'') {
            return before ? 2 : 0;
        }
        boolean single = mark == '‘' || mark == '\'';
        if (!single || !before || at + 1 >= paragraph.end()) {
            return 0;
        }
        char next = text.charAt(at + 1);
        return Character.isLetter(next) || next == '“' || next == '"' ? 1 : 0;
    }

    /** Where the mark that closes {@code open} begins; −1 when it does not stand in the paragraph. */
    private static int closing(String text, int from, Span paragraph, char open, int width) {
        for (int i = from; i < paragraph.end(); i++) {
            char mark = text.charAt(i);
            boolean closes = width == 2
                    ? mark == '\'' && i + 1 < paragraph.end() && text.charAt(i + 1) == '\'' && endsWord(text, i, i + 2)
                    : switch (open) {
                        case '“', '„' -> mark == '”' || (mark == '"' && endsWord(text, i, i + 1));
                        case '«' -> mark == '»';
                        case '"' -> mark == '"' || mark == '”';
                        case '‘' -> mark == '’' && endsWord(text, i, i + 1);
                        default -> mark == '\'' && endsWord(text, i, i + 1);
                    };
            if (closes) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no word begins at {@code end} and none is cut off before {@code at}. */
    private static boolean endsWord(String text, int at, int end) {
        boolean after = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return after && !Character.isWhitespace(text.charAt(at - 1));
    }
}
