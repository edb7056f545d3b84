// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison of names on a table that was labelled before it was asked. */
class NamePairsTest {
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.90;

    /** A row of the table. */
    record Pair(String a, String b, EntityKind kind, boolean same, String pattern) {
        static Pair of(String line) {
            String[] cells = line.split("\t");
            EntityKind kind = EntityKind.valueOf(cells[2].toUpperCase(Locale.ROOT));
            return new Pair(cells[0], cells[1], kind, cells[3].equals("same"), cells[4]);
        }

        boolean answered() {
            return ComparableName.same(kind, a, b);
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = ComparableName.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    static List<Pair> pairs() throws IOException {
        return lines("name-pairs.tsv").stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Pair::of)
                .toList();
    }

    @Test
    void precisionAndRecallHold() throws IOException {
        List<Pair> pairs = pairs();
        assertThat(pairs).hasSize(300);
        assertThat(pairs.stream().filter(Pair::same)).hasSize(150);
        List<Pair> taken = pairs.stream().filter(Pair::answered).toList();
        long right = taken.stream().filter(Pair::same).count();
        List<Pair> wrong = taken.stream().filter(pair -> !pair.same()).toList();
        List<Pair> missed =
                pairs.stream().filter(pair -> pair.same() && !pair.answered()).toList();
        System.out.printf(
                Locale.ROOT,
                "names: precision %.3f recall %.3f; wrong %s; missed %s%n",
                right / (double) taken.size(),
                right / 150.0,
                wrong,
                missed);
        assertThat(right / (double) taken.size())
                .as("precision; wrong: %s", wrong)
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat(right / 150.0).as("recall; missed: %s", missed).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void matchesAreFoundByTheirKeysAndFromBothSides() throws IOException {
        List<Pair> wrong = new ArrayList<>();
        for (Pair pair : pairs()) {
            ComparableName a = ComparableName.of(pair.kind(), pair.a());
            ComparableName b = ComparableName.of(pair.kind(), pair.b());
            boolean apart = Collections.disjoint(a.keys(), b.keys());
            if (!a.match(b).equals(b.match(a)) || pair.answered() && apart) {
                wrong.add(pair);
            }
        }
        assertThat(wrong).isEmpty();
    }

    static Stream<String> examples() throws IOException {
        return lines("names.rules").stream().filter(line -> line.startsWith("EXAMPLE "));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesHold(String line) {
        int colon = line.indexOf(':');
        EntityKind kind = EntityKind.valueOf(line.substring("EXAMPLE ".length(), colon));
        String[] sides = line.substring(colon + 1).trim().split(" => ");
        String[] names = sides[0].split(" \\| ");
        assertThat(ComparableName.match(kind, names[0], names[1])
                        .map(NameMatch::reason)
                        .orElse("apart"))
                .isEqualTo(sides[1]);
        assertThat(ComparableName.same(kind, names[1], names[0])).isEqualTo(!sides[1].equals("apart"));
    }
}
