// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.formats.Formats;
import org.junit.jupiter.api.Test;

/** Each of the shared format samples gives reports or a problem with a code, none an exception. */
class FormatSamplesTest {
    @Test
    void everySampleTellsSomethingAndNoneThrows() throws IOException {
        Path folder = Shared.path("gold/formats");
        assumeTrue(Files.isDirectory(folder), "skipped: there is no shared/gold/formats beside the checkout");
        Map<String, FormatSamples.Count> counts = new FormatSamples(Formats.acquirer()).of(folder);
        assertThat(counts.values()).isNotEmpty().allSatisfy(count -> {
            assertThat(count.failed()).isEmpty();
            assertThat(count.reports() + count.skipped().size()).isPositive();
        });
        assertThat(counts.values().stream()
                        .mapToInt(FormatSamples.Count::reports)
                        .sum())
                .isGreaterThanOrEqualTo(190);
    }
}
