// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.PrintStream;
import java.text.BreakIterator;
import java.util.Locale;

/** Wrapped text on a terminal or in a file: 80 columns, colour only where asked for. */
final class Sheet {
    /** What a piece of text is, by which it is coloured. */
    enum Ink {
        TITLE("1"),
        HEADING("1;36"),
        LETTER("33"),
        QUIET("2"),
        WARNING("35"),
        PLAIN("");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    static final int COLUMNS = 80;

    private final PrintStream out;
    private final boolean colour;

    Sheet(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void blank() {
        out.println();
    }

    void line(Ink ink, String text) {
        wrapped("", "", ink, text);
    }

    /** Sets off what follows. */
    void rule() {
        blank();
        out.println(paint(Ink.QUIET, "─".repeat(COLUMNS)));
        blank();
    }

    void heading(String text) {
        blank();
        out.println(paint(Ink.HEADING, text));
    }

    /** A line that opens with {@code lead} and goes on, indented by as much, where it is too long. */
    void item(String lead, Ink leadInk, String text) {
        wrapped(lead, " ".repeat(width(lead)), leadInk, text);
    }

    private void wrapped(String lead, String indent, Ink ink, String text) {
        boolean inkIsForLead = !lead.isEmpty();
        String prefix = inkIsForLead ? paint(ink, lead) : "";
        StringBuilder line = new StringBuilder();
        int room = COLUMNS - width(lead);
        for (String word : oneLine(text).split(" ")) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > room) {
                out.println(prefix + (inkIsForLead ? line : paint(ink, line.toString())));
                prefix = indent;
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        out.println(prefix + (inkIsForLead ? line : paint(ink, line.toString())));
    }

    private String paint(Ink ink, String text) {
        return colour && !ink.code.isEmpty() && !text.isBlank()
                ? "\u001b[" + ink.code + "m" + text + "\u001b[0m"
                : text;
    }

    /** The text on one line, without control characters: a report must not be able to steer the terminal. */
    static String oneLine(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point)
                    || Character.isISOControl(point)
                    || Character.getType(point) == Character.FORMAT) {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString().strip();
    }

    /** Columns that a text takes: graphemes, wide ones counted twice. */
    static int width(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int columns = 0;
        int start = graphemes.first();
        for (int end = graphemes.next(); end != BreakIterator.DONE; start = end, end = graphemes.next()) {
            columns += isWide(text.codePointAt(start)) ? 2 : 1;
        }
        return columns;
    }

    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115f
                || point >= 0x2e80 && point <= 0xa4cf
                || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0xfe30 && point <= 0xfe6f
                || point >= 0xff00 && point <= 0xff60
                || point >= 0x1f300 && point <= 0x1faff;
    }
}
