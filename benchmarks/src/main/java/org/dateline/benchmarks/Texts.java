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
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Texts to read: of each file the {@code text} of every line where it is JSON Lines, or the whole. */
final class Texts {
    private static final int CHARACTERS_A_TOKEN = 6;

    private Texts() {}

    /**
     * The texts of a run: about as many as its rounds need, in equal parts from each file.
     *
     * @param arguments number of tokens a round, and files
     */
    static List<String> ofArguments(String[] arguments) throws IOException {
        int tokens = Integer.parseInt(arguments[0]);
        List<String> texts = new ArrayList<>();
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            long share = (long) Rounds.SHARES * tokens * CHARACTERS_A_TOKEN / (arguments.length - 1);
            texts.addAll(of(Path.of(file), share));
        }
        return texts;
    }

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
