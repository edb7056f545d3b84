// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Lines of a file in UTF-8, gzipped where its name ends in {@code .gz}. */
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
}
