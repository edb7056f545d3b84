// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.HashIndex;
import org.dateline.corenlp.digest.StringHash;

/**
 * Turns the parser's model file into a digest. The file is text: seven lines {@code name=number}; a line for each word, tag
 * and relation, with its embedding; a line for each weight of the inputs, one number for each hidden unit; a line of the hidden
 * units' biases; a line for each hidden unit, one number for each transition; last, the inputs that its makers found most
 * frequent, each as {@code entry × inputs + position}, most frequent first.
 */
final class ParserDigest {
    /** Raised whenever a section changes. */
    static final int FORMAT = 1;

    /** Of the frequent inputs so many are kept; {@link Contributions} says how many pay. */
    private static final int FREQUENT = 32_768;

    private final BufferedReader lines;

    private ParserDigest(BufferedReader lines) {
        this.lines = lines;
    }

    static void make(InputStream model, Digest.Builder into) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(model), StandardCharsets.UTF_8))) {
            new ParserDigest(lines).read(into);
        }
    }

    private void read(Digest.Builder into) throws IOException {
        int words = header();
        int tags = header();
        int relations = header();
        int embedding = header();
        int hidden = header();
        int inputs = header();
        int frequent = header();
        if (inputs != Positions.INPUTS) {
            throw new IOException("a parser model of " + inputs + " inputs, not " + Positions.INPUTS);
        }
        float[] embeddings = new float[(words + tags + relations) * embedding];
        dictionary(names(words, embeddings, 0, embedding), into);
        List<String> tagNames = names(tags, embeddings, words, embedding);
        List<String> relationNames = names(relations, embeddings, words + tags, embedding);
        into.put("sizes", new int[] {words, tags, relations, embedding, hidden});
        into.put("tags", tagNames).put("relations", relationNames).put("embeddings", embeddings);
        into.put("input", matrix(inputs * embedding, hidden)).put("bias", matrix(1, hidden));
        into.put("output", matrix(hidden, 2 * relations - 1)).put("frequent", frequent(frequent));
    }

    private static void dictionary(List<String> words, Digest.Builder into) {
        // A word that stands twice has the number of its last line, as for the model's makers.
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            last.put(words.get(i), i);
        }
        long[] hashes = new long[last.size()];
        int[] numbers = new int[last.size()];
        int at = 0;
        for (Map.Entry<String, Integer> entry : last.entrySet()) {
            hashes[at] = StringHash.of(entry.getKey());
            numbers[at++] = entry.getValue();
        }
        HashIndex.put(into, "words", hashes, numbers);
    }

    private String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new EOFException("a parser model that ends too early");
        }
        return line;
    }

    private int header() throws IOException {
        String line = line();
        return Integer.parseInt(line.substring(line.indexOf('=') + 1));
    }

    private List<String> names(int count, float[] embeddings, int from, int length) throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String line = line();
            int space = line.indexOf(' ');
            names.add(line.substring(0, space));
            numbers(line.substring(space), embeddings, (from + i) * length, length);
        }
        return names;
    }

    private float[] matrix(int rows, int columns) throws IOException {
        float[] matrix = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            numbers(line(), matrix, row * columns, columns);
        }
        return matrix;
    }

    private static void numbers(String line, float[] into, int from, int count) {
        StringTokenizer numbers = new StringTokenizer(line, " ");
        for (int i = 0; i < count; i++) {
            into[from + i] = Float.parseFloat(numbers.nextToken());
        }
    }

    private int[] frequent(int count) throws IOException {
        int[] inputs = new int[Math.min(count, FREQUENT)];
        int at = 0;
        while (at < inputs.length) {
            StringTokenizer numbers = new StringTokenizer(line(), " ");
            while (at < inputs.length && numbers.hasMoreTokens()) {
                inputs[at++] = Integer.parseInt(numbers.nextToken());
            }
        }
        return inputs;
    }
}
