// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What frequent words mean, as short vectors: words of like use lie in like directions. Made by eval's {@code word-vectors}. */
final class WordVectors {
    static final int LENGTH = 64;
    static final WordVectors STANDARD = new WordVectors("word-vectors.tsv");

    /** Bytes are parts of this, so that a usual vector is about one long. */
    private static final float PARTS = 110f;

    private final Map<String, byte[]> vectors = new HashMap<>();

    WordVectors(String resource) {
        try (InputStream in = WordVectors.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    vectors.put(line.substring(0, tab), Base64.getDecoder().decode(line.substring(tab + 1)));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds what the word means, times {@code share}, to {@code sum} from {@code offset} on; whether it is known. */
    boolean add(@Nullable String word, float share, float[] sum, int offset) {
        byte[] vector = word == null ? null : vectors.get(word);
        if (vector == null) {
            return false;
        }
        for (int k = 0; k < LENGTH; k++) {
            sum[offset + k] += share * vector[k] / PARTS;
        }
        return true;
    }
}
