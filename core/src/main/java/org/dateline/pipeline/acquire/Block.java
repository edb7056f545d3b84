// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * A passage that is laid out as one: a line, or the lines of a hard-wrapped paragraph. Trimmed.
 *
 * @param indent blanks before its first character
 * @param blankBefore an empty line, or the start of the text, stands before it
 * @param blankAfter an empty line, or the end of the text, stands after it
 */
record Block(int start, int end, String words, int indent, boolean blankBefore, boolean blankAfter) {
    /** A line that is longer than this was not wrapped by hand. */
    private static final int WIDEST_WRAP = 110;

    private static final int NARROWEST_WRAP = 40;

    Span span() {
        return new Span(start, end);
    }

    /** The blocks of a text, in order. */
    static List<Block> of(String text) {
        List<Block> lines = lines(text);
        return joined(text, lines, wrapWidth(lines));
    }

    private static List<Block> lines(String text) {
        List<Block> lines = new ArrayList<>();
        boolean blank = true;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            int from = skipSpace(text, at, end);
            int to = end;
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new Block(from, to, text.substring(from, to), from - at, blank, false));
                blank = false;
            } else if (!lines.isEmpty()) {
                blank = true;
                markBlankAfter(lines);
            }
            at = afterBreak(text, end);
        }
        if (!lines.isEmpty()) {
            markBlankAfter(lines);
        }
        return lines;
    }

    private static void markBlankAfter(List<Block> lines) {
        Block last = lines.get(lines.size() - 1);
        lines.set(lines.size() - 1, new Block(last.start, last.end, last.words, last.indent, last.blankBefore, true));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
    }

    private static int afterBreak(String text, int end) {
        boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (two ? 2 : 1);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static int skipSpace(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The width at which the text was wrapped, or 0 if each line is a paragraph. In a wrapped text the first word of a line
     * would not have fitted at the end of the line before.
     */
    private static int wrapWidth(List<Block> lines) {
        int width = 0;
        for (Block line : lines) {
            width = Math.max(width, line.words.length());
        }
        if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        int midSentence = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Block line = lines.get(i);
            // Where the text begins, a dateline may have been cut off.
            if (i == 0 || line.blankAfter || opensByIndent(line, lines.get(i + 1))) {
                continue;
            }
            pairs++;
            full += isFull(line, lines.get(i + 1), width) ? 1 : 0;
            midSentence += Headings.endsSentence(line.words) ? 0 : 1;
        }
        // Some lines are narrow in any wrapped text: tables, paragraphs that are not set off.
        return pairs > 0 && full * 10 >= pairs * 7 && midSentence * 2 >= pairs ? width : 0;
    }

    private static boolean isFull(Block line, Block next, int width) {
        int space = next.words.indexOf(' ');
        int firstWord = space < 0 ? next.words.length() : space;
        return line.indent + line.words.length() + 1 + firstWord > width - 8;
    }

    private static boolean opensByIndent(Block line, Block next) {
        return next.indent >= 2 && next.indent > line.indent || next.indent >= 2 && Headings.endsSentence(line.words);
    }

    /** A sentence that was broken in the middle goes on in lower case. */
    private static boolean goesOn(Block line, Block next) {
        return line.words.length() <= WIDEST_WRAP
                && line.words.length() >= NARROWEST_WRAP / 2
                && !Headings.endsSentence(line.words)
                && Character.isLowerCase(next.words.codePointAt(0));
    }

    private static boolean endsBlock(Block line, Block next, int width) {
        if (line.blankAfter || opensByIndent(line, next)) {
            return true;
        }
        return width == 0 ? !goesOn(line, next) : Headings.endsSentence(line.words) && !isFull(line, next, width);
    }

    private static List<Block> joined(String text, List<Block> lines, int width) {
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            if (i + 1 == lines.size() || endsBlock(line, lines.get(i + 1), width)) {
                Block opening = lines.get(first);
                blocks.add(new Block(
                        opening.start,
                        line.end,
                        text.substring(opening.start, line.end).replaceAll("\\s+", " "),
                        opening.indent,
                        opening.blankBefore,
                        line.blankAfter));
                first = i + 1;
            }
        }
        return blocks;
    }
}
