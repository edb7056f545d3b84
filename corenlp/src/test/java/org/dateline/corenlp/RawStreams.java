// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Span;

/** Texts of the two raw streams of news beside the checkout. Tests that need them skip, and say so, where they are absent. */
public final class RawStreams {
    public static final String NEWSWIRE = "raw_stream.te3silver_newswire.all.jsonl.gz";
    public static final String REUTERS = "raw_stream.reuters21578.all.jsonl.gz";

    private static final Path FOLDER =
            Path.of("..", "..", "shared", "gold").toAbsolutePath().normalize();

    private RawStreams() {}

    /** The first texts of a stream, of at least {@code characters} characters together. */
    public static List<String> texts(String stream, int characters) throws IOException {
        Path file = FOLDER.resolve(stream);
        assumeTrue(Files.exists(file), "skipped: there is no " + file);
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            int left = characters;
            for (String line = lines.readLine(); line != null && left > 0; line = lines.readLine()) {
                String text = json.readTree(line).path("text").asText();
                texts.add(text);
                left -= text.length();
            }
        }
        return texts;
    }

    /** The paragraphs of a text: what stands between blank lines. */
    public static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n[ \t]*\n", -1)) {
            int at = text.indexOf(block, start);
            if (!block.isBlank()) {
                paragraphs.add(new Span(at, at + block.length()));
            }
            start = at + block.length();
        }
        return paragraphs;
    }
}
