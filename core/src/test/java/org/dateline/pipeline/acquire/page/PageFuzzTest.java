// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Damaged pages are read without an exception and in time. {@code -Ddateline.fuzz.seconds=3600} goes on for an hour, {@code
 * -Ddateline.fuzz.seed=N} from another seed.
 */
class PageFuzzTest {
    private static final int LONGEST = 2 << 20;
    private static final List<String> PIECES = List.of(
            "<div>",
            "</div>",
            "<p>",
            "<table><tr><td>",
            "</table>",
            "<b><i><a href=x>",
            "</a>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<![CDATA[",
            "\"",
            "'",
            "<",
            ">",
            "&",
            "&#x110000;",
            "&#0;",
            "<svg><desc>",
            "<math><mi>",
            "<template>",
            "<select><option>",
            "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"datePublished\":[[[",
            "<meta property='og:title' content='",
            "<time datetime='9999-99-99T99:99:99Z'>",
            "<h1>",
            "<frameset>",
            "<plaintext>",
            "<body>",
            "<html lang=xx>",
            "<br><br>",
            "\u0000",
            "\uD800",
            "31.02.2031 ",
            "2031-02-30",
            "<style>",
            "<pre>\n\n",
            "<li>",
            "<form><form>",
            "<noscript>",
            "<title>");

    private final PageReader reader = new PageReader();

    @Test
    void damagedPagesAreReadInTime() throws IOException {
        long seconds = Long.getLong("dateline.fuzz.seconds", 3);
        long seed = Long.getLong("dateline.fuzz.seed", 20_311_128);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        int read = 0;
        for (long round = 0; System.nanoTime() < end || read < 50; round++) {
            Random random = new Random(seed + round);
            byte[] html = mutated(sample(random), random);
            long number = seed + round;
            Page page = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> read(html, number), () -> "seed " + number);
            assertThat(page.text().length()).as("seed " + number).isLessThanOrEqualTo(html.length + 16);
            read++;
        }
        assertThat(read).isGreaterThanOrEqualTo(50);
    }

    private Page read(byte[] html, long seed) {
        try {
            return reader.read(html, null, null);
        } catch (RuntimeException thrown) {
            throw new AssertionError("seed " + seed, thrown);
        }
    }

    private static byte[] sample(Random random) throws IOException {
        List<String> names = List.of("article.html", "live.html", "stub.html", "index.html", "german.html");
        String name = names.get(random.nextInt(names.size()));
        try (InputStream in = Objects.requireNonNull(PageFuzzTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static byte[] mutated(byte[] html, Random random) {
        byte[] bytes = html;
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes && bytes.length < LONGEST; i++) {
            bytes = changed(bytes, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(400));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 1 -> spliced(bytes, at, to, new byte[0]);
            case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
            case 3 ->
                spliced(
                        bytes,
                        at,
                        at,
                        PIECES.get(random.nextInt(PIECES.size())).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case 4 ->
                spliced(
                        bytes,
                        at,
                        at,
                        PIECES.get(random.nextInt(PIECES.size()))
                                .repeat(1 + random.nextInt(5000))
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            default -> flipped(bytes, random);
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] out = new byte[bytes.length - (to - from) + middle.length];
        System.arraycopy(bytes, 0, out, 0, from);
        System.arraycopy(middle, 0, out, from, middle.length);
        System.arraycopy(bytes, to, out, from + middle.length, bytes.length - to);
        return out.length == 0 ? new byte[] {'<'} : out;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] out = bytes.clone();
        for (int i = 0; i < 20 && out.length > 0; i++) {
            out[random.nextInt(out.length)] = (byte) random.nextInt(256);
        }
        return out;
    }
}
