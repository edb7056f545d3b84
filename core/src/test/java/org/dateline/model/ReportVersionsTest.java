// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportVersionsTest {
    @ParameterizedTest
    @CsvSource({
        "2, 10, true",
        "10, 2, false",
        "2, 2, false",
        "2026-11-10T07:05:00Z, 2026-11-10T09:00:00+01:00, true",
        "2026-11-10T09:00:00+01:00, 2026-11-10T08:00:00Z, false",
        "2026-11-09, 2026-11-10T08:00:00Z, true",
        "final, 2, false",
        "2026-11-10, 3, false"
    })
    void tellsWhatIsSurelyEarlier(String one, String other, boolean before) {
        assertThat(ReportVersions.isBefore(one, other)).isEqualTo(before);
    }
}
