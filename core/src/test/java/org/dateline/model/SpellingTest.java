// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingTest {
    static Stream<String> examples() throws IOException {
        try (InputStream in = Spelling.class.getResourceAsStream("spelling.rules")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> line.startsWith("EXAMPLE "));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesHold(String line) {
        int colon = line.indexOf(':');
        String[] names = line.substring(colon + 1).trim().split(" \\| ");
        switch (line.substring("EXAMPLE ".length(), colon)) {
            case "same" -> {
                assertThat(Spelling.same(names[0], names[1])).isTrue();
                assertThat(Spelling.same(names[1], names[0])).isTrue();
            }
            case "differ" -> {
                assertThat(Spelling.same(names[0], names[1])).isFalse();
                assertThat(Spelling.same(names[1], names[0])).isFalse();
            }
            case "short" -> assertThat(Spelling.compatible(names[0], names[1])).isTrue();
            case "not short" ->
                assertThat(Spelling.compatible(names[0], names[1])).isFalse();
            default -> throw new AssertionError(line);
        }
    }

    @Test
    void keysLeaveOutWhatRomanisationsAdd() {
        assertThat(Spelling.key("General Nasir al-Hadrami")).isEqualTo(Spelling.key("Gen. Naseer El Hadrami"));
        assertThat(Spelling.key("Zürich")).isEqualTo(Spelling.key("Zurich"));
        assertThat(Spelling.key("")).isEmpty();
        assertThat(Spelling.same("", "")).isFalse();
    }

    @Test
    void aNameIsSpelledAlikeHoweverManyWereAskedForBefore() {
        String key = Spelling.key("Colonel Ilse Brandtova");
        Spelling held = Spelling.of("Nils Ferrand");
        assertThat(Spelling.of("Nils Ferrand")).as("not made again").isSameAs(held);
        for (int i = 0; i < 50_000; i++) {
            Spelling.of("Tamsin " + Integer.toString(i, 26));
        }
        assertThat(Spelling.key("Colonel Ilse Brandtova")).isEqualTo(key);
        assertThat(Spelling.of("Nils Ferrand")).isEqualTo(held);
    }
}
