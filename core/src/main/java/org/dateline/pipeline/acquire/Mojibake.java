// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Repairs UTF-8 that had been read as windows-1252 or Latin-1. Only where it is certain: every run of characters beyond ASCII is, as
 * bytes, good UTF-8, there is nothing beside such runs, and there are several or one of three characters or more.
 */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A closing quotation mark, the last byte of which windows-1252 has no character for. */
    private static final String LOST_QUOTE = "\u00E2\u20AC\uFFFD";

    private Mojibake() {}

    /** A text and how many runs of it were repaired. */
    record Repaired(String text, int places) {}

    static Repaired repair(@Nullable String given) {
        String text = given == null ? "" : given;
        StringBuilder repaired = new StringBuilder();
        int places = 0;
        int longest = 0;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) < 0x80) {
                repaired.append(text.charAt(at++));
                continue;
            }
            int end = at;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            String read = reread(text.substring(at, end));
            if (read == null) {
                return new Repaired(text, 0);
            }
            repaired.append(read);
            places++;
            longest = Math.max(longest, end - at);
            at = end;
        }
        boolean certain = places > 1 || longest > 2;
        return places > 0 && certain ? new Repaired(repaired.toString(), places) : new Repaired(text, 0);
    }

    /** The run as it was meant, or {@code null} where it is not certain that it was meant otherwise. */
    private static @Nullable String reread(String asGiven) {
        String run = asGiven.replace(LOST_QUOTE, LOST_QUOTE.replace('\uFFFD', '\u009D'));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            byte[] one = c < 0x100 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WINDOWS);
            if (c >= 0x100 && one[0] == '?') {
                return null;
            }
            bytes.write(one, 0, one.length);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
