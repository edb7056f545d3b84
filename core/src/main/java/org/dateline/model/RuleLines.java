// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a rule file that stands beside this package's classes. */
final class RuleLines {
    private RuleLines() {}

    /** All lines, comments and examples too. */
    static List<String> of(String resource) {
        try (InputStream in = RuleLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
