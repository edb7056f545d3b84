// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.acquire.item.WrittenTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 10 Nov 2026 07:05:00 GMT | 2026-11-10T07:05:00Z",
                "10 Nov 26 07:05 EST | 2026-11-10T07:05:00-05:00",
                "Tuesday, 10-Nov-26 07:05:09 UTC | 2026-11-10T07:05:09Z",
                "Tue, 10 Nov 2026 07:05:00 GMT+0100 | 2026-11-10T07:05:00+01:00",
                "Tue, 10 November 2026 | 2026-11-10",
                "2026-11-10T07:05:00.123+0530 | 2026-11-10T07:05:00+05:30",
                "2026-11-10 07:05:00 | 2026-11-10T07:05:00",
                "2026-11-10T24:00Z | 2026-11-11T00:00:00Z",
                "20261110T070500+0000 | 2026-11-10T07:05:00Z",
                "Tue Nov 10 07:05:00 2026 | 2026-11-10T07:05:00",
                "November 10, 2026 | 2026-11-10",
                "2026-13-10 | ",
                "01/02/2026 | ",
                "yesterday | ",
                "Tue, 31 Nov 2026 07:05:00 GMT | "
            })
    void tellsATimeOrNothing(String written, String iso) {
        assertThat(WrittenTime.iso(written)).isEqualTo(iso);
    }
}
