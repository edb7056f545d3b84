// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of this room: tab-separated, {@code #} for remarks. */
final class Tables {
    private Tables() {}

    static List<List<String>> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("the table " + name + " cannot be read", failed);
        }
    }
}
