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
    void aCauseMayStandFirstOrBeHowItWasDone() {
        assertThat(Causes.of("A blocked chimney caused the fire in the barn")).contains("A blocked chimney");
        assertThat(Causes.of("Worn brakes were the cause of the crash")).contains("Worn brakes");
        assertThat(Causes.of("The cause of the crash was a worn brake")).contains("a worn brake");
        assertThat(Causes.of("The fire in the barn was started deliberately")).contains("deliberately");
    }

    @Test
    void whatIsUnknownIsNoCause() {
        assertThat(Causes.of("The fire was caused by an unknown fault")).isEmpty();
        assertThat(Causes.of("The fire destroyed a barn")).isEmpty();
    }
}
