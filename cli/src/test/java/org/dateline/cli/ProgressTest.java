// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private long seconds;

    private Progress progress(boolean terminal, long total) {
        return new Progress(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                terminal,
                total,
                () -> seconds * 1_000_000_000L);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void elsewhereThanOnATerminalALineEveryFewSeconds() {
        try (Progress progress = progress(false, 40)) {
            for (int i = 0; i < 12; i++) {
                seconds++;
                progress.step();
            }
        }
        assertThat(printed().lines())
                .containsExactly(
                        "dateline: 5 of 40 reports, 1.0/s, 35 s left", "dateline: 10 of 40 reports, 1.0/s, 30 s left");
    }

    @Test
    void nothingIsPromisedWhereTheTotalIsNotKnown() {
        try (Progress progress = progress(false, -1)) {
            seconds = 10;
            progress.step();
        }
        assertThat(printed().strip()).isEqualTo("dateline: 1 report, 0.1/s");
    }

    @Test
    void onATerminalABarThatOtherLinesDoNotRunInto() {
        try (Progress progress = progress(true, 4)) {
            seconds = 100;
            progress.step();
            progress.line("noted");
        }
        String erase = "\r\u001b[K";
        String bar = erase + "[######------------------] 1 of 4 reports, 0.6/min, 5 min 0 s left";
        assertThat(printed())
                .contains(bar)
                .contains(erase + "noted" + System.lineSeparator() + bar)
                .endsWith(erase);
    }
}
