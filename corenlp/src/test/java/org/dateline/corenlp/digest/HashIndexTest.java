// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashIndexTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000})
    void givesWhatWasPutAndNothingElse(int size) {
        long[] hashes = new Random(size).longs().distinct().limit(size).toArray();
        int[] values = new Random(size + 1).ints(size, 0, Integer.MAX_VALUE).toArray();
        Digest.Builder builder = new Digest.Builder();
        HashIndex.put(builder, "t", hashes, values);
        HashIndex index = new HashIndex(builder.build(), "t");
        for (int i = 0; i < size; i++) {
            assertThat(index.get(hashes[i])).isEqualTo(values[i]);
            assertThat(index.get(hashes[i] + 1)).isEqualTo(-1);
        }
        assertThat(index.get(0)).isEqualTo(-1);
    }

    @Test
    void twoEntriesWithOneHashAreRefused() {
        assertThatThrownBy(() -> HashIndex.put(new Digest.Builder(), "t", new long[] {7, 7}, new int[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHashGoesOnFromThatOfTheBeginning() {
        assertThat(StringHash.step(StringHash.of("air"), "base")).isEqualTo(StringHash.of("airbase"));
        assertThat(StringHash.of("ab")).isNotEqualTo(StringHash.of("ba"));
    }
}
