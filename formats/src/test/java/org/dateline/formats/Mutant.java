// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils files, always in the same way for the same seed. */
final class Mutant {
    private static final List<String> WORDS = List.of(
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<!DOCTYPE a [<!ENTITY b \"&b;&b;\">]>",
            "&#0;",
            "&#x110000;",
            "<item>",
            "</item>",
            "<entry>",
            "<content type='base64'>",
            "\0",
            "\uFEFF",
            "\uFFFE",
            "\ud800",
            "\r\n\r\n",
            "--x",
            "--x--",
            "Content-Length: 99999999999",
            "Content-Length: -1",
            "Transfer-Encoding: chunked\r\n",
            "ffffffff\r\n",
            "{\"a\":",
            "[[[[[[[[",
            "\"",
            "\\u0000",
            "1e999",
            "9999-99-99T99:99:99Z",
            "WARC/1.0\r\n",
            "%PDF-1.7",
            "PK\u0003\u0004",
            "obj",
            "endstream",
            "/Length 99999999",
            "charset=utf-7",
            "encoding=\"x-none\"",
            "=?utf-8?B?",
            "\u001f",
            "text",
            ",,,,",
            "\t");

    private final Random random;

    Mutant(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] sample, byte[] other) {
        byte[] bytes = sample.clone();
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times && bytes.length < 1 << 20; i++) {
            bytes = once(bytes, other);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
        return switch (random.nextInt(9)) {
            case 0 -> joined(bytes, at, new byte[0], end);
            case 1 -> joined(bytes, at, Arrays.copyOfRange(bytes, Math.min(at, end), end), at);
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> joined(bytes, at, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8), at);
            case 4 -> {
                int from = random.nextInt(other.length);
                yield joined(
                        bytes,
                        at,
                        Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(400))),
                        end);
            }
            case 5 -> repeated(bytes, at, end);
            case 6 -> Reading.gzip(bytes);
            default -> flipped(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(8) && other.length > 0; i++) {
            other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        }
        return other;
    }

    private byte[] repeated(byte[] bytes, int at, int end) {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        byte[] part = Arrays.copyOfRange(bytes, at, Math.max(at, end));
        for (int i = 1 + random.nextInt(2000); i > 0; i--) {
            many.writeBytes(part);
        }
        return joined(bytes, at, many.toByteArray(), at);
    }

    private static byte[] joined(byte[] bytes, int upTo, byte[] between, int from) {
        return Reading.joined(
                Arrays.copyOf(bytes, upTo),
                between,
                Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length));
    }
}
