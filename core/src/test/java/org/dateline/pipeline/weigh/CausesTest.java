// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CausesTest {
    @Test
    void aCauseEndsWithItsPhrase() {
        assertThat(Causes.of("The barn burned down because of a faulty stove, a farmer said"))
                .contains("a faulty stove");
        assertThat(Causes.of("The delay was blamed on fog after the race")).contains("fog");
    }

    @Test
    void whatIsUnknownIsNoCause() {
        assertThat(Causes.of("The fire was caused by an unknown fault")).isEmpty();
        assertThat(Causes.of("The fire destroyed a barn")).isEmpty();
    }
}
