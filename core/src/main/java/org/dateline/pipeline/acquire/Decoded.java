// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param trouble what a reader should know about it in a few words, else {@code null}
 */
record Decoded(String text, @Nullable String trouble) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** In western text that is not UTF-8, few bytes are outside ASCII. */
    private static final int MOST_HIGH_BYTES_PERCENT = 15;

    /** UTF-8, or what a byte order mark says; bytes that fit neither are guessed as windows-1252 or replaced. */
    static Decoded of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(Arrays.copyOfRange(bytes, 3, bytes.length));
        }
        if (isUtf16(bytes)) {
            Charset charset = starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return strict(
                    Arrays.copyOfRange(bytes, 2, bytes.length), charset, "some bytes are not UTF-16 and were replaced");
        }
        return utf8(bytes);
    }

    static boolean isUtf16(byte[] bytes) {
        return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE);
    }

    static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded utf8(byte[] bytes) {
        Decoded read = strict(bytes, StandardCharsets.UTF_8, "some bytes are not UTF-8 and were replaced");
        if (read.trouble() == null || !looksLikeWindows(bytes, read.text())) {
            return read;
        }
        return new Decoded(new String(bytes, WINDOWS), "the text is not UTF-8 and was read as windows-1252");
    }

    private static Decoded strict(byte[] bytes, Charset charset, String trouble) {
        try {
            return new Decoded(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    null);
        } catch (CharacterCodingException malformed) {
            return new Decoded(new String(bytes, charset), trouble);
        }
    }

    /** Nothing beyond ASCII is good UTF-8, and as windows-1252 it gives letters and marks of western languages. */
    private static boolean looksLikeWindows(byte[] bytes, String asUtf8) {
        if (asUtf8.chars().anyMatch(c -> c > 0x7F && c != 0xFFFD)) {
            return false;
        }
        int high = 0;
        for (byte b : bytes) {
            int value = b & 0xFF;
            if (value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D) {
                return false;
            }
            high += value > 0x7F ? 1 : 0;
        }
        return high * 100L <= (long) bytes.length * MOST_HIGH_BYTES_PERCENT;
    }
}
