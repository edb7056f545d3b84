// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TollsTest {
    @Test
    void numberWordsAndDigitsAreNumbers() {
        assertThat(Tolls.number("twelve")).contains(12.0);
        assertThat(Tolls.number("340")).contains(340.0);
        assertThat(Tolls.number("storm")).isEmpty();
    }
}
