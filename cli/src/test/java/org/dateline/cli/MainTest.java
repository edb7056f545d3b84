// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    private static String wrong(String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine line = Main.commandLine(() -> {
            throw new IllegalStateException("nothing is read");
        });
        assertThat(line.setErr(new PrintWriter(said, true)).execute(arguments)).isEqualTo(2);
        return said.toString();
    }

    @Test
    void anUnknownOptionIsCalledSoWhereAFileIsMissingToo() {
        assertThat(wrong("acquire", "--nope")).startsWith("Unknown option: '--nope'");
        assertThat(wrong("watch", "-dash.txt")).startsWith("Unknown option: '-dash.txt'");
        assertThat(wrong("acquire")).startsWith("Missing required parameter");
        assertThat(wrong("acquire", "--columns")).startsWith("Missing required parameter");
    }
}
