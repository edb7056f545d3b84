// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeanLikenessTest {
    private static Profile profile(int i) {
        StringBuilder text =
                new StringBuilder("The ferry between Tarn and Osterholm was late, said Ilse Brandt of Karvale.");
        for (int word = 0; word < 60; word++) {
            text.append(" zu").append((char) ('a' + (i * word) % 26)).append((char) ('a' + word % 7));
        }
        return Profile.of(TrackerTest.reading("r" + i, "2031-05-06", "Ferry late " + i, text.toString()));
    }

    private static double alike(Profile a, Profile b) {
        return 0.6 * a.words().dot(b.words())
                + 0.2 * a.names().dot(b.names())
                + 0.2 * a.lead().dot(b.lead());
    }

    @Test
    void meansAreThoseOfAllPairs() {
        List<Profile> one =
                IntStream.range(0, 9).mapToObj(MeanLikenessTest::profile).toList();
        List<Profile> other =
                IntStream.range(9, 30).mapToObj(MeanLikenessTest::profile).toList();
        double across = one.stream()
                .flatMapToDouble(a -> other.stream().mapToDouble(b -> alike(a, b)))
                .average()
                .orElseThrow();
        double pairs = one.stream()
                .flatMapToDouble(a -> one.stream().filter(b -> b != a).mapToDouble(b -> alike(a, b)))
                .average()
                .orElseThrow();
        assertThat(pairs).isBetween(0.1, 0.99);
        assertThat(MeanLikeness.of(one).across(MeanLikeness.of(other))).isCloseTo(across, within(1e-9));
        assertThat(MeanLikeness.of(one).within()).isCloseTo(pairs, within(1e-9));
        assertThat(MeanLikeness.of(one.subList(0, 1)).within()).isZero();
    }
}
