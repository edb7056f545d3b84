// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.pipeline.acquire.item.CharsetNames;
import org.jspecify.annotations.Nullable;

/** What bytes, or those who send them, say of their charset. */
final class Charsets {
    private static final int HEAD = 2048;
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([A-Za-z0-9._:-]+)");
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)");

    private Charsets() {}

    /**
     * What the first bytes show.
     *
     * @param length of the byte order mark
     */
    record Marked(Charset charset, int length) {}

    /** By a byte order mark, or by where the zeros of ASCII in wider units stand. */
    static @Nullable Marked marked(byte[] bytes) {
        if (Decoded.starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Marked(StandardCharsets.UTF_8, 3);
        }
        if (Decoded.starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Marked(Charset.forName("UTF-32BE"), 4);
        }
        if (Decoded.starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return new Marked(Charset.forName("UTF-32LE"), 4);
        }
        if (Decoded.isUtf16(bytes)) {
            return new Marked(
                    Decoded.starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 2);
        }
        return bytes.length < 8 ? null : patterned(bytes);
    }

    private static @Nullable Marked patterned(byte[] bytes) {
        boolean[] zero = new boolean[4];
        for (int i = 0; i < 4; i++) {
            zero[i] = bytes[i] == 0 && bytes[i + 4] == 0;
        }
        if (zero[0] && zero[1] && zero[2] && !zero[3]) {
            return new Marked(Charset.forName("UTF-32BE"), 0);
        }
        if (!zero[0] && zero[1] && zero[2] && zero[3]) {
            return new Marked(Charset.forName("UTF-32LE"), 0);
        }
        if (zero[0] && !zero[1] && zero[2] && !zero[3]) {
            return new Marked(StandardCharsets.UTF_16BE, 0);
        }
        return !zero[0] && zero[1] && !zero[2] && zero[3] ? new Marked(StandardCharsets.UTF_16LE, 0) : null;
    }

    /** By an XML declaration or a meta element. */
    static @Nullable Charset declaredInside(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        if (xml.find()) {
            return named(xml.group(1));
        }
        Matcher meta = META.matcher(head);
        return meta.find() ? named(meta.group(1)) : null;
    }

    /** {@link CharsetNames#named(String)}. */
    static @Nullable Charset named(String name) {
        return CharsetNames.named(name);
    }

    /** Whether its text looks like ASCII with escapes, so that all of it would pass for UTF-8. */
    static boolean isSevenBit(@Nullable Charset charset) {
        return charset != null && charset.name().toUpperCase(Locale.ROOT).startsWith("ISO-2022");
    }
}
