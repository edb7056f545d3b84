// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules kept as text: groups of {@code key: value} lines, parted by blank lines; a line that begins with {@code #} is a
 * comment.
 */
final class RuleFile {
    /** One group of lines. */
    record Entry(Map<String, List<String>> lines) {
        boolean has(String key) {
            return lines.containsKey(key);
        }

        /** The values of all lines with this key. */
        List<String> all(String key) {
            return lines.getOrDefault(key, List.of());
        }

        /** The value of the first line with this key, else the empty string. */
        String first(String key) {
            List<String> values = all(key);
            return values.isEmpty() ? "" : values.get(0);
        }

        /** The comma-separated items of all lines with this key. */
        List<String> items(String key) {
            List<String> items = new ArrayList<>();
            for (String value : all(key)) {
                for (String item : value.split(",", -1)) {
                    if (!item.isBlank()) {
                        items.add(item.strip());
                    }
                }
            }
            return items;
        }
    }

    private RuleFile() {}

    /** The groups of a resource beside this class, in order of the file; none when there is no such resource. */
    static List<Entry> read(String name) {
        List<Entry> entries = new ArrayList<>();
        try (InputStream stream = RuleFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                return entries;
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, List<String>> lines = new LinkedHashMap<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines = take(line.strip(), lines, entries);
            }
            take("", lines, entries);
            return entries;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the rules " + name, failed);
        }
    }

    private static Map<String, List<String>> take(String line, Map<String, List<String>> lines, List<Entry> entries) {
        if (line.isEmpty()) {
            if (!lines.isEmpty()) {
                entries.add(new Entry(lines));
            }
            return new LinkedHashMap<>();
        }
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
            lines.computeIfAbsent(line.substring(0, colon).strip(), key -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return lines;
    }
}
