// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EventCode;
import org.junit.jupiter.api.Test;

class KindsTest {
    private static final Pattern KIND = Pattern.compile("(?m)^code: .*\\bkind=([\\w-]+)");

    @Test
    void theKindsOfTheRulesAreAllThatCanBeAskedFor() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (String name : Set.of("events-light.rules", "events-nouns.rules", "events-verbs.rules")) {
            try (InputStream in = Objects.requireNonNull(LexiconEntry.class.getResourceAsStream(name), name)) {
                Matcher found = KIND.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (found.find()) {
                    kinds.add(found.group(1));
                }
            }
        }
        assertThat(EventCode.KINDS).containsExactlyElementsOf(kinds);
    }
}
