// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Factuality;
import org.junit.jupiter.api.Test;

class MomentTest {
    @Test
    void partsOfDaysAndYearsAreToldInWords() {
        assertThat(Moment.words("2024-05-16TNI")).isEqualTo("2024-05-16 night");
        assertThat(Moment.words("2024-05-16T09:30")).isEqualTo("2024-05-16 09:30");
        assertThat(Moment.words("2024-SU")).isEqualTo("2024 summer");
        assertThat(Moment.words("2024-05")).isEqualTo("2024-05");
    }

    @Test
    void whatSaysNoByItsOwnWordsIsNotCalledDenied() {
        assertThat(HedgePrinter.label(Factuality.Status.DENIED, "Nobody was hurt", ": "))
                .isEmpty();
        assertThat(HedgePrinter.label(Factuality.Status.DENIED, "the bridge had cracks", ": "))
                .isEqualTo("denied: ");
        assertThat(HedgePrinter.label(Factuality.Status.HAPPENED, "the bridge had cracks", ": "))
                .isEmpty();
    }
}
