// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Input;
import org.jspecify.annotations.Nullable;

/** The records of a web archive, each by its own head; after one that cannot be read, it looks for the next that can. */
final class WarcRecords {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_LINES = 1000;
    private static final Pattern WARC = Pattern.compile("WARC/\\d\\.\\d+\\s*");
    /** Where a head has this, it goes over into what is none: a record whose middle was lost, and the next one's. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

    /** An address, which may have blanks, that of its host, the time, the type, and the length at the end. */
    private static final Pattern ARC =
            Pattern.compile("([a-z]{2,10}:.{1,4000}) [0-9a-fA-F.:]{3,45} (\\d{8,14}) ([^ ]*)(?: .*)? (\\d{1,12})");

    private final Input input;
    private final Consumer<Acquired> sink;
    private boolean told;
    private int damages;

    WarcRecords(Input input, Consumer<Acquired> sink) {
        this.input = input;
        this.sink = acquired -> {
            told = true;
            damages += acquired instanceof Acquired.Skipped skipped
                            && skipped.problem().code() == ProblemCode.DAMAGED
                    ? 1
                    : 0;
            sink.accept(acquired);
        };
    }

    boolean hasTold() {
        return told;
    }

    /** How often it has told of damage. */
    int damages() {
        return damages;
    }

    /** Tells that parts of the archive cannot be unpacked. */
    void damaged(int parts) {
        for (int i = 0; i < parts; i++) {
            damaged("a part of the archive could not be unpacked, or not as it was");
        }
    }

    void read(InputStream stream) throws IOException {
        InputStream in = stream instanceof BufferedInputStream ? stream : new BufferedInputStream(stream, 1 << 16);
        boolean lost = false;
        for (String line = line(in); line != null; line = line(in)) {
            Matcher arc = ARC.matcher(line);
            boolean begins = WARC.matcher(line).matches() || arc.matches();
            if (begins) {
                lost = !(arc.matches() ? arc(arc, in) : warc(in));
            } else if (!line.isBlank() && !lost) {
                lost = true;
                damaged("what stands between its records is none");
            }
        }
    }

    private boolean arc(Matcher line, InputStream in) throws IOException {
        Part body = new Part(in, Long.parseLong(line.group(4)));
        boolean http = line.group(1).startsWith("http");
        if (http) {
            exchange(line.group(1), body);
        }
        return body.finish() || damaged("a record breaks off");
    }

    private boolean warc(InputStream in) throws IOException {
        Map<String, String> head = head(in);
        String length = head == null ? null : head.get("content-length");
        if (head == null || length == null || !length.matches("\\d{1,15}")) {
            return damaged("the head of a record cannot be read");
        }
        Part body = new Part(in, Long.parseLong(length));
        String target = head.getOrDefault("warc-target-uri", "").replaceAll("^<|>$", "");
        String type = head.getOrDefault("content-type", "");
        switch (head.getOrDefault("warc-type", "")) {
            case "response" -> {
                if (target.startsWith("http") || type.startsWith("application/http")) {
                    exchange(target, body);
                }
            }
            case "revisit" ->
                sink.accept(input.at(": " + target).skipped(ProblemCode.REVISIT, "unchanged since an earlier visit"));
            case "resource", "conversion" -> new Exchange(input, sink).resource(target, type, body);
            case "continuation" ->
                sink.accept(input.at(": " + target).skipped(ProblemCode.NO_PAGE, "a later piece of a record"));
            // What was asked for and notes on how are parts of an exchange.
            default -> {}
        }
        return body.finish() || damaged("a record breaks off");
    }

    private void exchange(String target, Part body) throws IOException {
        new Exchange(input, sink).response(target, body, body.left);
    }

    private boolean damaged(String what) {
        sink.accept(input.skipped(ProblemCode.DAMAGED, what));
        return false;
    }

    private @Nullable Map<String, String> head(InputStream in) throws IOException {
        Map<String, String> head = new HashMap<>();
        String last = "";
        for (int lines = 0; lines < MOST_LINES; lines++) {
            String line = line(in);
            if (line == null) {
                return null;
            }
            if (line.isEmpty()) {
                return head;
            }
            if (NO_TEXT.matcher(line).find()) {
                return null;
            }
            if (WARC.matcher(line).matches()) {
                damaged("the head of a record cannot be read");
                head.clear();
                continue;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) {
                head.computeIfPresent(last, (name, value) -> value + " " + line.strip());
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                head.putIfAbsent(last, line.substring(colon + 1).strip());
            }
        }
        return null;
    }

    /** A line without its end, cut where it is too long; {@code null} at the end of the stream. */
    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < LONGEST_LINE) {
                line.write(b);
            }
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** So many bytes of the archive, which stays open. */
    private static final class Part extends InputStream {
        private final InputStream in;
        private long left;

        Part(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int one = left > 0 ? in.read() : -1;
            left -= one >= 0 ? 1 : 0;
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int read = left > 0 ? in.read(buffer, from, (int) Math.min(most, left)) : -1;
            left -= Math.max(0, read);
            return read;
        }

        /** Passes over the rest; false where it is not all there. */
        boolean finish() throws IOException {
            byte[] buffer = new byte[1 << 14];
            while (left > 0) {
                if (read(buffer, 0, buffer.length) < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
