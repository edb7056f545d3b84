// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.pipeline.acquire.item.CharsetNames;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page as characters: by its byte order mark, by what they can only be (UTF-8 with more than ASCII in it), by what
 * was sent with it, by what it says itself, else as western text.
 *
 * @param trouble what a reader should know about it in a few words, else {@code null}
 */
record PageBytes(String text, @Nullable String trouble) {
    private static final int HEAD = 4096;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "(?:charset\\s*=\\s*[\"']?|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"'])\\s*([\\w:.+-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    static PageBytes of(byte[] html, @Nullable String sent) {
        if (starts(html, 0xEF, 0xBB, 0xBF)) {
            return loose(Arrays.copyOfRange(html, 3, html.length), StandardCharsets.UTF_8);
        }
        if (starts(html, 0xFE, 0xFF) || starts(html, 0xFF, 0xFE)) {
            return loose(html, StandardCharsets.UTF_16);
        }
        String utf8 = strict(html, StandardCharsets.UTF_8);
        if (utf8 != null && utf8.length() < html.length) {
            return new PageBytes(utf8, null);
        }
        String head = new String(html, 0, Math.min(HEAD, html.length), StandardCharsets.ISO_8859_1);
        Charset charset = sent == null ? null : charset(sent);
        Matcher declared = DECLARED.matcher(head);
        while (charset == null && declared.find()) {
            charset = charset(declared.group(1));
        }
        if (utf8 != null && (charset == null || !isEscaped(charset))) {
            return new PageBytes(utf8, null);
        }
        if (charset == null) {
            return new PageBytes(new String(html, WESTERN), "the page is not UTF-8 and was read as windows-1252");
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return loose(html, charset);
        }
        return mixed(html);
    }

    /** It says that it is UTF-8, and some of it is not: a few bytes are replaced, many mean another charset. */
    private static PageBytes mixed(byte[] html) {
        String text = new String(html, StandardCharsets.UTF_8);
        long good = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        long bad = text.chars().filter(c -> c == 0xFFFD).count();
        return good >= bad
                ? new PageBytes(text, "some bytes are not UTF-8 and were replaced")
                : new PageBytes(new String(html, WESTERN), "the page is not UTF-8 and was read as windows-1252");
    }

    /** Written with ASCII alone. */
    private static boolean isEscaped(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16");
    }

    /** As named; a page whose declaration can be read as ASCII is not UTF-16. */
    private static @Nullable Charset charset(String name) {
        Charset named = CharsetNames.named(name);
        return named != null && named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    private static PageBytes loose(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        boolean replaced = text.indexOf('\uFFFD') >= 0;
        return new PageBytes(text, replaced ? "some bytes are not " + charset.name() + " and were replaced" : null);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
