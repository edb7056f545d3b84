// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reports as JSON Lines, one object a line; or one object, or an array of them, over several lines. What is no report of the
 * interchange may be IPTC's ninjs, a JSON Feed, or have its fields named by the user. Holds one line at a time. A line of more than
 * {@value #LONGEST_LINE} bytes is skipped and told.
 */
public final class JsonLinesFormat implements Format {
    /** 64 MiB. */
    public static final int LONGEST_LINE = 64 << 20;

    private final JsonObjects objects;

    public JsonLinesFormat() {
        this(Columns.usual());
    }

    /**
     * @param columns the fields that hold what of a report, where they are not those of the interchange
     */
    public JsonLinesFormat(Columns columns) {
        objects = new JsonObjects(columns);
    }

    @Override
    public boolean takes(byte[] head) {
        String text = Decoded.of(head).text().stripLeading();
        boolean array = text.startsWith("[");
        if (array) {
            text = text.substring(1).stripLeading();
            if (text.strip().equals("]")) {
                return true;
            }
        }
        if (!text.startsWith("{")) {
            return false;
        }
        String inside = text.substring(1).stripLeading();
        return inside.isEmpty() && !array || inside.startsWith("\"") || inside.startsWith("}");
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        read(input.bytes(), new JsonObjects.Place(input.file(), input.where() + ", line ", input), LONGEST_LINE, sink);
    }

    /** Reads lines that came from no file, such as those of standard input. */
    public void read(InputStream in, Consumer<Acquired> sink) throws IOException {
        read(in, new JsonObjects.Place(null, "line ", null), LONGEST_LINE, sink);
    }

    void read(InputStream in, @Nullable String file, String where, int longest, Consumer<Acquired> sink)
            throws IOException {
        read(in, new JsonObjects.Place(file, where, null), longest, sink);
    }

    private void read(InputStream in, JsonObjects.Place place, int longest, Consumer<Acquired> sink)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(8);
        Charsets.Marked marked = Charsets.marked(buffered.readNBytes(8));
        buffered.reset();
        InputStream bytes =
                marked == null || marked.charset() == StandardCharsets.UTF_8 ? buffered : narrowed(buffered, longest);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean more = readLine(bytes, line, longest);
        int number = 1;
        while (more
                && line.size() <= longest
                && line.toString(StandardCharsets.UTF_8).isBlank()) {
            line.reset();
            more = readLine(bytes, line, longest);
            number++;
        }
        if (line.size() <= longest && !line.toString(StandardCharsets.UTF_8).isBlank() && more && !isWhole(line)) {
            // One value over several lines, or else a broken first line.
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(line.toByteArray());
            all.write('\n');
            append(bytes, all, longest);
            if (all.size() <= longest && (isWhole(all) || !isMostlyObjects(all.toString(StandardCharsets.UTF_8)))) {
                take(all, place, number, longest, sink);
                return;
            }
            bytes = new SequenceInputStream(new ByteArrayInputStream(all.toByteArray()), bytes);
            line.reset();
            more = readLine(bytes, line, longest);
        }
        for (; more || line.size() > 0; number++) {
            take(line, place, number, longest, sink);
            line.reset();
            more = readLine(bytes, line, longest);
        }
    }

    /** Whether, one broken line or another aside, these are lines of one object each. */
    private boolean isMostlyObjects(String text) {
        long lines = text.lines().filter(line -> !line.isBlank()).limit(1000).count();
        return text.lines()
                                .filter(line -> !line.isBlank())
                                .limit(1000)
                                .filter(this::isObject)
                                .count()
                        * 2
                >= lines;
    }

    private boolean isObject(String line) {
        JsonNode value = objects.parsed(line);
        return value != null && value.isObject();
    }

    private boolean isWhole(ByteArrayOutputStream line) {
        JsonNode value = objects.parsed(Decoded.of(line.toByteArray()).text());
        return value != null && value.isContainerNode();
    }

    private void take(
            ByteArrayOutputStream line, JsonObjects.Place place, int number, int longest, Consumer<Acquired> sink) {
        String where = place.prefix() + number;
        if (line.size() > longest) {
            sink.accept(new Acquired.Skipped(
                    where, new Problem(ProblemCode.TOO_LARGE, where + ": longer than " + longest + " bytes")));
            return;
        }
        Decoded decoded = Decoded.of(line.toByteArray());
        if (!decoded.text().isBlank()) {
            objects.tell(decoded, place, number, sink);
        }
    }

    /** Reads up to the end of the line; of a line that is too long, one byte too many is kept. False at the end of input. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line, int longest) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                if (line.size() == 0) {
                    line.write('\n');
                }
                return true;
            }
            if (line.size() <= longest) {
                line.write(b);
            }
        }
        return false;
    }

    /** Appends what follows, at most to one byte more than the longest. */
    private static void append(InputStream in, ByteArrayOutputStream all, int longest) throws IOException {
        while (all.size() <= longest) {
            byte[] more = in.readNBytes(Math.min(1 << 16, longest + 1 - all.size()));
            if (more.length == 0) {
                return;
            }
            all.writeBytes(more);
        }
    }

    private static InputStream narrowed(InputStream in, int longest) throws IOException {
        return new ByteArrayInputStream(
                Decoded.of(in.readNBytes(2 * longest)).text().getBytes(StandardCharsets.UTF_8));
    }
}
