// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells files that are no text by their first bytes. */
final class Binary {
    private Binary() {}

    /** What the bytes are instead of text, in a few words, else {@code null}. */
    static @Nullable String kind(byte[] head) {
        Charsets.Marked marked = Charsets.marked(head);
        if (marked != null && marked.charset() != StandardCharsets.UTF_8) {
            return isText(Decoded.of(head).text()) ? null : "binary data";
        }
        if (Decoded.starts(head, '%', 'P', 'D', 'F', '-')) {
            return "a PDF document";
        }
        if (Decoded.starts(head, 'P', 'K', 3, 4)) {
            return "a ZIP archive or an office document";
        }
        if (Decoded.starts(head, 0x1F, 0x8B)) {
            return "compressed with gzip";
        }
        if (Decoded.starts(head, 0xFF, 0xD8, 0xFF)
                || Decoded.starts(head, 0x89, 'P', 'N', 'G')
                || Decoded.starts(head, 'G', 'I', 'F', '8')) {
            return "a picture";
        }
        if (Decoded.starts(head, '{', '\\', 'r', 't', 'f')) {
            return "a document in RTF";
        }
        return hasControls(head) ? "binary data" : null;
    }

    /** Wide characters that look like text: hardly any control, private or replaced one among them. */
    private static boolean isText(String decoded) {
        long odd = decoded.codePoints()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c)
                        || c == 0xFFFD
                        || Character.getType(c) == Character.UNASSIGNED
                        || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        return odd * 10 <= decoded.length();
    }

    private static boolean hasControls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            int value = b & 0xFF;
            if (value == 0) {
                return true;
            }
            boolean layout = value >= 0x07 && value <= 0x0D || value == 0x1A || value == 0x1B;
            controls += value < 0x20 && !layout || value == 0x7F ? 1 : 0;
        }
        return controls * 10 > head.length;
    }
}
