// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.vectors;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Prints what the frequent words of news mean, as short vectors: each word is read alone by all-MiniLM-L6-v2 (Apache-2.0), the
 * mean is taken away, and what is left is turned to the {@value #LENGTH} directions in which words differ most. Arguments: texts
 * to count words in, JSON Lines, also by gzip.
 */
public final class WordVectorTable {
    private static final int LENGTH = 64;
    private static final int WORDS = 16_000;
    private static final int ROUNDS = 40;
    private static final int BATCH = 256;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]*[A-Za-z]");

    private WordVectorTable() {}

    public static void main(String[] files) throws IOException {
        List<String> words = words(files);
        float[][] meanings = meanings(words);
        double[][] directions = directions(meanings);
        double[][] turned = new double[meanings.length][LENGTH];
        double greatest = 0;
        for (int i = 0; i < meanings.length; i++) {
            for (int k = 0; k < LENGTH; k++) {
                turned[i][k] = dot(meanings[i], directions[k]);
                greatest = Math.max(greatest, Math.abs(turned[i][k]));
            }
        }
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.println("# What words mean: a word and " + LENGTH + " signed bytes, base64. From all-MiniLM-L6-v2");
            out.println("# (Apache-2.0), by: org.dateline.vectors.WordVectorTable in eval/word-vectors");
            for (int i = 0; i < turned.length; i++) {
                byte[] bytes = new byte[LENGTH];
                for (int k = 0; k < LENGTH; k++) {
                    bytes[k] = (byte) Math.round(127 * turned[i][k] / greatest);
                }
                out.println(words.get(i) + "\t" + Base64.getEncoder().withoutPadding().encodeToString(bytes));
            }
        }
    }

    /** The most frequent words that are mostly written small. */
    private static List<String> words(String[] files) throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        for (String file : files) {
            var raw = Files.newInputStream(Path.of(file));
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    file.endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    count(line.substring(line.indexOf("\"text\"") + 1).replace("\\n", " "), counts);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] > entry.getValue()[1])
                .sorted((a, b) -> a.getValue()[0] != b.getValue()[0]
                        ? b.getValue()[0] - a.getValue()[0]
                        : a.getKey().compareTo(b.getKey()))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static void count(String text, Map<String, int[]> counts) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean capital = Character.isUpperCase(word.group().charAt(0));
            counts.computeIfAbsent(word.group().toLowerCase(java.util.Locale.ROOT), key -> new int[2])[capital ? 1 : 0]++;
        }
    }

    private static float[][] meanings(List<String> words) {
        AllMiniLmL6V2EmbeddingModel model = new AllMiniLmL6V2EmbeddingModel();
        float[][] meanings = new float[words.size()][];
        for (int i = 0; i < words.size(); i += BATCH) {
            List<TextSegment> batch = new ArrayList<>();
            for (String word : words.subList(i, Math.min(i + BATCH, words.size()))) {
                batch.add(TextSegment.from(word));
            }
            var answers = model.embedAll(batch).content();
            for (int k = 0; k < answers.size(); k++) {
                meanings[i + k] = answers.get(k).vector();
            }
        }
        int length = meanings[0].length;
        for (int k = 0; k < length; k++) {
            double sum = 0;
            for (float[] one : meanings) {
                sum += one[k];
            }
            for (float[] one : meanings) {
                one[k] -= (float) (sum / meanings.length);
            }
        }
        return meanings;
    }

    /** The first principal components, by iteration of a subspace. */
    private static double[][] directions(float[][] rows) {
        int length = rows[0].length;
        double[][] product = new double[length][length];
        for (float[] row : rows) {
            for (int a = 0; a < length; a++) {
                for (int b = 0; b < length; b++) {
                    product[a][b] += row[a] * row[b];
                }
            }
        }
        Random random = new Random(1);
        double[][] directions = new double[LENGTH][length];
        for (double[] one : directions) {
            for (int k = 0; k < length; k++) {
                one[k] = random.nextGaussian();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int d = 0; d < LENGTH; d++) {
                directions[d] = times(product, directions[d]);
            }
            orthogonalize(directions);
        }
        return directions;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] result = new double[vector.length];
        for (int a = 0; a < vector.length; a++) {
            for (int b = 0; b < vector.length; b++) {
                result[a] += matrix[a][b] * vector[b];
            }
        }
        return result;
    }

    private static void orthogonalize(double[][] vectors) {
        for (int d = 0; d < vectors.length; d++) {
            for (int e = 0; e < d; e++) {
                double share = 0;
                for (int k = 0; k < vectors[d].length; k++) {
                    share += vectors[d][k] * vectors[e][k];
                }
                for (int k = 0; k < vectors[d].length; k++) {
                    vectors[d][k] -= share * vectors[e][k];
                }
            }
            double norm = 0;
            for (double one : vectors[d]) {
                norm += one * one;
            }
            for (int k = 0; k < vectors[d].length; k++) {
                vectors[d][k] /= Math.sqrt(norm);
            }
        }
    }

    private static double dot(float[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < b.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
