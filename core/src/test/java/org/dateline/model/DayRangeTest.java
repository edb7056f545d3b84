// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {
    private static String range(String value) {
        return DayRange.of(value).map(one -> one.first() + "/" + one.last()).orElse("none");
    }

    @Test
    void valuesOfACalendarAreRanges() {
        assertThat(range("2028")).isEqualTo("2028-01-01/2028-12-31");
        assertThat(range("2028-02")).isEqualTo("2028-02-01/2028-02-29");
        assertThat(range("2028-W01")).isEqualTo("2028-01-03/2028-01-09");
        assertThat(range("2028-02-03T10:00")).isEqualTo("2028-02-03/2028-02-03");
        assertThat(DayRange.of("2028-02-03").orElseThrow().first()).isEqualTo(LocalDate.of(2028, 2, 3));
    }

    @Test
    void othersAreNone() {
        for (String value : new String[] {"PAST_REF", "P10M", "XXXX-WXX-3", "2028-02-31", "2028-13", ""}) {
            assertThat(range(value)).as(value).isEqualTo("none");
        }
        assertThat(DayRange.of(null)).isEmpty();
    }
}
