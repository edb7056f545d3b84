// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Texts to read: of each file the {@code text} of every line where it is JSON Lines, or the whole. */
final class Texts {
    private Texts() {}

    /** The first texts of a file, of at least {@code characters} characters together where it has as many. */
    static List<String> of(Path file, long characters) throws IOException {
        if (!file.getFileName().toString().contains(".jsonl")) {
            return List.of(Files.readString(file));
        }
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = lines(file)) {
            long left = characters;
            for (String line = lines.readLine(); line != null && left > 0; line = lines.readLine()) {
                String text = json.readTree(line).path("text").asText();
                texts.add(text);
                left -= text.length();
            }
        }
        return texts;
    }

    static BufferedReader lines(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
