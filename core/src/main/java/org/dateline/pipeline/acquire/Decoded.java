// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param trouble what a reader should know about it in a few words, else {@code null}
 */
public record Decoded(String text, @Nullable String trouble) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** In western text that is not UTF-8, few bytes are outside ASCII. */
    private static final int MOST_HIGH_BYTES_PERCENT = 15;

    static Decoded of(byte[] bytes) {
        return of(bytes, null, CharsetGuess.none());
    }

    /**
     * UTF-8, 16 or 32 where a byte order mark or their pattern says so, UTF-8 where all fits it; else what is declared outside or
     * inside, where all fits that; else what it looks like; else windows-1252, or UTF-8 with what does not fit replaced.
     *
     * @param declared the name of a charset as something outside of the bytes gives it
     */
    static Decoded of(byte[] bytes, @Nullable String declared, CharsetGuess guess) {
        Charsets.Marked marked = Charsets.marked(bytes);
        if (marked != null) {
            return strict(
                    Arrays.copyOfRange(bytes, marked.length(), bytes.length),
                    marked.charset(),
                    "some bytes are not " + marked.charset().name().replaceAll("[BL]E$", "") + " and were replaced");
        }
        Decoded utf8 = strict(bytes, StandardCharsets.UTF_8, "some bytes are not UTF-8 and were replaced");
        Charset inside = Charsets.declaredInside(bytes);
        Charset outside = declared == null ? null : Charsets.named(declared);
        if (utf8.trouble() == null && !Charsets.isSevenBit(outside) && !Charsets.isSevenBit(inside)) {
            return utf8;
        }
        for (Charset said : new Charset[] {outside, inside}) {
            Decoded fits = said == null || said.equals(StandardCharsets.UTF_8) ? null : fitting(bytes, said, guess);
            if (fits != null) {
                return fits;
            }
        }
        if (utf8.trouble() == null) {
            return utf8;
        }
        return looked(bytes, utf8, guess);
    }

    /** As declared, unless that cannot be: bytes that do not fit, or a text in no western script that is declared as Latin. */
    private static @Nullable Decoded fitting(byte[] bytes, Charset said, CharsetGuess guess) {
        Decoded read = strict(bytes, said, "");
        if (read.trouble() != null) {
            return null;
        }
        boolean western = said.name().toLowerCase(Locale.ROOT).matches("windows-1252|iso-8859-1|iso-8859-15|us-ascii");
        if (western && highShare(bytes) > MOST_HIGH_BYTES_PERCENT) {
            Charset other = guess.of(bytes);
            Decoded better = other == null || other.equals(said) ? null : strict(bytes, other, "");
            if (other != null && better != null && better.trouble() == null) {
                return new Decoded(better.text(), "declared as " + said.name() + " and read as " + other.name());
            }
        }
        return read;
    }

    private static Decoded looked(byte[] bytes, Decoded utf8, CharsetGuess guess) {
        if (looksLikeWindows(bytes, utf8.text()) && highShare(bytes) <= 5) {
            return new Decoded(new String(bytes, WINDOWS), "the text is not UTF-8 and was read as windows-1252");
        }
        Charset guessed = guess.of(bytes);
        Decoded read = guessed == null ? null : strict(bytes, guessed, "");
        if (guessed != null && read != null && read.trouble() == null) {
            return new Decoded(read.text(), "the text is not UTF-8 and was read as " + guessed.name());
        }
        return looksLikeWindows(bytes, utf8.text())
                ? new Decoded(new String(bytes, WINDOWS), "the text is not UTF-8 and was read as windows-1252")
                : utf8;
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

    private static int highShare(byte[] bytes) {
        long high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return bytes.length == 0 ? 0 : (int) (high * 100 / bytes.length);
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
