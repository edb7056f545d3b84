// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints the names that readings (JSON Lines on standard input, as `dateline read` prints them) have as places without an entry
 * of the gazetteer in two or more reports: news-names.txt.
 */
public final class UnknownPlaces {
    private static final int REPORTS = 2;

    private UnknownPlaces() {}

    public static void main(String[] none) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Integer> counts = new TreeMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Set<String> names = new HashSet<>();
            for (JsonNode place : json.readTree(line).path("places")) {
                String name = place.path("name").asText().strip().replaceAll("\\s+", " ");
                if (!place.path("gazetteer").isTextual() && name.matches("\\p{Lu}[\\p{L} .'-]{2,}")) {
                    names.add(name);
                }
            }
            names.forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        System.out.println(
                "# Names of places that news names and that the hand-written gazetteer lacks, from readings of");
        System.out.println(
                "# Reuters-21578 and the newswire of TempEval-3 (silver) by: org.dateline.eval.UnknownPlaces < READINGS");
        counts.forEach((name, count) -> {
            if (count >= REPORTS) {
                System.out.println(name);
            }
        });
    }
}
