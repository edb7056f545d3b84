// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.model.Publication;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void aWeekdayIsTheLastOneBeforePublication() {
        Publication thursday = Publication.stated("2024-05-16");
        assertThat(Days.dated("XXXX-WXX-3", thursday)).isEqualTo("2024-05-15");
        assertThat(Days.dated("XXXX-WXX-4", thursday)).isEqualTo("2024-05-16");
        assertThat(Days.dated("XXXX-WXX-5", thursday)).isEqualTo("2024-05-10");
        assertThat(Days.dated("XXXX-WXX-5", Publication.unknown())).isEqualTo("XXXX-WXX-5");
    }

    @Test
    void durationsAreNoDays() {
        assertThat(Days.of(List.of("P3D", "2024-05-15", "PAST_REF"), Publication.unknown()))
                .containsExactly("2024-05-15");
    }

    @Test
    void daysAreApartButADayLiesInItsMonth() {
        assertThat(Days.apart(Set.of("2024-05-15"), Set.of("2024-05-14"))).isTrue();
        assertThat(Days.apart(Set.of("2024-05-15"), Set.of("2024-05"))).isFalse();
        assertThat(Days.apart(Set.of("2024-05-15"), Set.of("XXXX-WXX-3"))).isFalse();
        assertThat(Days.apart(Set.of("2024-05-15"), Set.of("XXXX-WXX-4"))).isTrue();
        assertThat(Days.apart(Set.of("2024-05-15"), Set.of())).isFalse();
    }
}
