// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/** TAR archives (ustar, pax and GNU), member by member. Links are told and not followed. */
final class TarFormat implements BinaryFormat {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;
    private static final Pattern PAX_PATH = Pattern.compile("(?m)^\\d+ path=(.*)$");

    @Override
    public boolean takes(byte[] head) {
        return head.length >= BLOCK && isHeader(Arrays.copyOf(head, BLOCK));
    }

    /** The sum of its bytes, with blanks in the place of the sum itself, stands in every header. */
    private static boolean isHeader(byte[] block) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : block[i] & 0xFF;
        }
        return block[0] != 0 && sum == number(block, 148, 8);
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        InputStream in = input.bytes();
        String longName = null;
        while (true) {
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || header.length == BLOCK && isBlank(header)) {
                return;
            }
            long size = header.length < BLOCK || !isHeader(header) ? -1 : number(header, 124, 12);
            if (size < 0) {
                sink.accept(input.skipped(ProblemCode.DAMAGED, "what follows in the archive cannot be read"));
                return;
            }
            Bounded content = new Bounded(in, size);
            char type = (char) (header[156] & 0xFF);
            if (type == 'L' || type == 'x') {
                longName = name(type, content, longName);
            } else if (type != 'g') {
                member(type, longName != null ? longName : plainName(header), content, input, sink);
                longName = null;
            }
            if (!content.finish((BLOCK - size % BLOCK) % BLOCK)) {
                sink.accept(input.skipped(ProblemCode.DAMAGED, "the archive breaks off"));
                return;
            }
        }
    }

    private static void member(char type, String name, InputStream content, Input input, Consumer<Acquired> sink)
            throws IOException {
        boolean file = type == '0' || type == 0 || type == '7';
        if (file && !name.endsWith("/") && !ZipFormat.isHidden(name)) {
            input.member(content, name, Known.nothing(), sink);
        } else if (type == '1' || type == '2') {
            sink.accept(input.at(", a link").skipped(ProblemCode.UNREADABLE, "links in archives are not followed"));
        }
    }

    private static @Nullable String name(char type, InputStream content, @Nullable String before) throws IOException {
        String text = new String(content.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
        if (type == 'L') {
            return text.replaceAll("\0.*", "");
        }
        Matcher path = PAX_PATH.matcher(text);
        return path.find() ? path.group(1) : before;
    }

    private static String plainName(byte[] header) {
        String name = string(header, 0, 100);
        boolean ustar = string(header, 257, 6).startsWith("ustar");
        String prefix = ustar ? string(header, 345, 155) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String string(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    /** Octal, or GNU's binary for large ones; -1 where it is neither. */
    private static long number(byte[] header, int from, int length) {
        if ((header[from] & 0x80) != 0) {
            long value = 0;
            for (int i = from + length - 8; i < from + length; i++) {
                value = value << 8 | header[i] & 0xFF;
            }
            return value;
        }
        String digits = string(header, from, length).strip();
        return digits.matches("[0-7]{1,12}") ? Long.parseLong(digits, 8) : -1;
    }

    private static boolean isBlank(byte[] block) {
        for (byte b : block) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /** So many bytes of a stream. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read() throws IOException {
            int one = left > 0 ? in.read() : -1;
            left -= one >= 0 ? 1 : 0;
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = in.read(buffer, from, (int) Math.min(most, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() {
            // The archive goes on.
        }

        /** Passes over what has not been read; false where the stream ends before. */
        boolean finish(long padding) throws IOException {
            byte[] buffer = new byte[1 << 14];
            for (left += padding; left > 0; ) {
                if (read(buffer, 0, buffer.length) < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
