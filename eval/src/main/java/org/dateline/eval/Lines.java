// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Span;

/** Lines of a gold file in UTF-8, gzipped where its name ends in {@code .gz}, and the spans that they give. */
final class Lines {
    private Lines() {}

    static BufferedReader of(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
        } catch (IOException notPacked) {
            raw.close();
            throw notPacked;
        }
    }

    /** The span from {@code start} to {@code end} of an object, which counts code points. */
    static Span span(String text, JsonNode at) {
        return new Span(
                text.offsetByCodePoints(0, at.path("start").asInt()),
                text.offsetByCodePoints(0, at.path("end").asInt()));
    }
}
