// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.dateline.pipeline.acquire.page.PageLessons;

/** A page of the shared gold with what is known of its blocks. */
final class GoldPage {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final double BODY_SHARE = 0.3;
    private static final int SHINGLE = 4;

    final String id;
    final String file;
    final PageLessons lessons;
    final List<List<String>> signs;
    /** By block 1 for main text, 0 for debris. */
    final boolean[] wanted;
    /** By block how far that is known; 0 where gold does not say. */
    final double[] known;

    private GoldPage(JsonNode gold, PageLessons lessons) {
        this.id = gold.path("id").asText();
        this.file = gold.path("html_file").asText();
        this.lessons = lessons;
        this.signs = lessons.signs();
        this.wanted = new boolean[signs.size()];
        this.known = new double[signs.size()];
        if (gold.has("body")) {
            byBody(gold.path("body").asText());
        } else {
            bySegments(gold);
        }
    }

    static List<GoldPage> all(Path folder, List<Path> gold) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (Path file : gold) {
            for (String line : Files.readAllLines(file)) {
                JsonNode node = MAPPER.readTree(line);
                byte[] html =
                        Files.readAllBytes(folder.resolve(node.path("html_file").asText()));
                pages.add(new GoldPage(node, PageLessons.of(html)));
            }
        }
        return pages;
    }

    /** Which of some parts it belongs to, by a hash of its id. */
    int part(int parts) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % parts);
    }

    private void byBody(String body) {
        Set<String> paragraphs =
                Arrays.stream(body.split("\n+")).map(GoldPage::words).collect(Collectors.toSet());
        String all = " " + words(body) + " ";
        Set<String> shingles = new HashSet<>(shingles(words(body)));
        List<String> texts = lessons.texts();
        for (int i = 0; i < texts.size(); i++) {
            String words = words(texts.get(i));
            int count = words.isEmpty() ? 0 : words.split(" ").length;
            known[i] = BODY_SHARE * (count < SHINGLE ? 0.7 : Math.min(3, Math.sqrt(count / 6.0)));
            if (count < SHINGLE) {
                wanted[i] = !words.isEmpty() && paragraphs.contains(words);
                known[i] = wanted[i] || words.isEmpty() || !all.contains(" " + words + " ") ? known[i] : 0;
            } else {
                List<String> own = shingles(words);
                double share = (double) own.stream().filter(shingles::contains).count() / own.size();
                wanted[i] = share > 0.5;
                known[i] = share > 0.2 && share < 0.8 ? 0 : known[i];
            }
        }
    }

    private static List<String> shingles(String words) {
        String[] split = words.split(" ");
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= split.length; i++) {
            shingles.add(String.join(" ", List.of(split).subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    private void bySegments(JsonNode gold) {
        List<String> texts = lessons.texts().stream().map(GoldPage::flat).toList();
        double[] against = new double[texts.size()];
        double[] inFavour = new double[texts.size()];
        for (JsonNode segment : gold.path("with")) {
            mark(texts, flat(segment.asText()), inFavour, true);
        }
        for (JsonNode segment : gold.path("without")) {
            mark(texts, flat(segment.asText()), against, false);
        }
        for (int i = 0; i < texts.size(); i++) {
            wanted[i] = inFavour[i] > against[i];
            known[i] = inFavour[i] > 0 && against[i] > 0 ? 0 : Math.max(inFavour[i], against[i]);
        }
    }

    private static void mark(List<String> texts, String segment, double[] marks, boolean wanted) {
        List<Integer> holding = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(segment)) {
                holding.add(i);
            }
        }
        for (int i : holding) {
            double share = (double) segment.length() / texts.get(i).length();
            if (wanted) {
                marks[i] = Math.max(marks[i], 1.0 / holding.size());
            } else if (holding.size() == 1 || share > 0.25) {
                marks[i] = Math.max(marks[i], 1);
            }
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", " ").strip();
    }
}
