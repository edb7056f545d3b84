// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The lines of a file: UTF-8, or UTF-16 where a byte order mark says so; a line that is neither is read as windows-1252. */
final class Lines {
    /** A line of a dump of Wikidata has up to some megabytes. */
    private static final int LONGEST = 64 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final String file;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int number;
    private @Nullable String peeked;

    Lines(InputStream given, String file) throws IOException {
        this.file = file;
        InputStream marked = given.markSupported() ? given : new BufferedInputStream(given);
        marked.mark(3);
        byte[] head = marked.readNBytes(3);
        marked.reset();
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE) {
            byte[] all = marked.readNBytes(LONGEST);
            in = new ByteArrayInputStream(new String(all, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8));
        } else {
            in = marked;
            if (first == 0xEFBB && head.length == 3 && (head[2] & 0xFF) == 0xBF) {
                in.skipNBytes(3);
            }
        }
    }

    /** The first line that is neither blank nor a comment, which {@link #next} gives again. */
    @Nullable String peek() throws IOException {
        Remarks remarks = new Remarks();
        String line = next();
        while (line != null && (line.isBlank() || line.startsWith("#") || isRemark(remarks, line))) {
            line = next();
        }
        peeked = line;
        return line;
    }

    /** Whether the line is of a remark in the manner of XML, which stands before what a dictionary holds. */
    private static boolean isRemark(Remarks remarks, String line) {
        return (remarks.isOpen() || line.stripLeading().startsWith("<!"))
                && remarks.without(line).isEmpty();
    }

    /** The next line without its end; {@code null} after the last. */
    @Nullable String next() throws IOException {
        if (peeked != null) {
            String line = peeked;
            peeked = null;
            return line;
        }
        bytes.reset();
        int b = read();
        if (b < 0) {
            return null;
        }
        number++;
        while (b >= 0 && b != '\n') {
            if (bytes.size() < LONGEST) {
                bytes.write(b);
            }
            b = read();
        }
        String line = decoded(bytes.toByteArray());
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private int read() throws IOException {
        try {
            return in.read();
        } catch (ZipException | java.io.EOFException broken) {
            throw new IOException(file + ": the compressed file is damaged: " + broken.getMessage(), broken);
        }
    }

    private static String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException not) {
            return new String(line, WINDOWS);
        }
    }

    /** The number of the line that was given last, from 1. */
    int number() {
        return number;
    }
}
