// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a table by RFC 4180, with whichever separator its first line has most of. */
final class TableRows {
    /** Of one row, in characters. */
    static final int LONGEST = 8 << 20;

    private final BufferedReader in;
    private final char separator;
    private boolean cut;

    private TableRows(BufferedReader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** The rows; {@code null} where the first line has no separator. */
    static @Nullable TableRows of(Reader reader) throws IOException {
        BufferedReader in = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
        in.mark(1 << 14);
        char[] head = new char[(1 << 14) - 1];
        int read = Math.max(0, in.read(head));
        in.reset();
        String line = new String(head, 0, read).lines().findFirst().orElse("");
        if (line.startsWith("\uFEFF")) {
            in.skip(1);
        }
        char best = 0;
        long most = 0;
        for (char one : new char[] {'\t', ',', ';', '|'}) {
            long count = line.chars().filter(c -> c == one).count();
            if (count > most) {
                most = count;
                best = one;
            }
        }
        return most == 0 ? null : new TableRows(in, best);
    }

    /** Whether the last row was longer than is read. */
    boolean isCut() {
        return cut;
    }

    /** The next row's values; {@code null} at the end. */
    @Nullable List<String> next() throws IOException {
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        int length = 0;
        cut = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            any = true;
            if (++length > LONGEST) {
                cut = true;
                value.setLength(0);
            }
            if (quoted) {
                quoted = inQuotes(c, value);
            } else if (c == '"' && value.toString().isBlank()) {
                value.setLength(0);
                quoted = true;
            } else if (c == separator) {
                row.add(value.toString());
                value.setLength(0);
            } else if (c == '\n' || c == '\r') {
                skipLineFeed(c);
                row.add(value.toString());
                return row;
            } else {
                value.append((char) c);
            }
        }
        if (any) {
            row.add(value.toString());
        }
        return any ? row : null;
    }

    /** Takes a character within quotes; false where it ends them. */
    private boolean inQuotes(int c, StringBuilder value) throws IOException {
        if (c != '"') {
            value.append((char) c);
            return true;
        }
        in.mark(1);
        if (in.read() == '"') {
            value.append('"');
            return true;
        }
        in.reset();
        return false;
    }

    private void skipLineFeed(int c) throws IOException {
        in.mark(1);
        if (c != '\r' || in.read() != '\n') {
            in.reset();
        }
    }
}
