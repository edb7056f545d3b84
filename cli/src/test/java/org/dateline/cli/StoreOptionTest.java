// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreOptionTest {
    @Test
    void theStoreIsWhereTheSystemKeepsData() {
        assertThat(StoreOption.standard(Map.of(), "Linux", "/home/ada"))
                .isEqualTo(Path.of("/home/ada/.local/share/dateline/dateline.db"));
        assertThat(StoreOption.standard(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/home/ada"))
                .isEqualTo(Path.of("/data/dateline/dateline.db"));
        assertThat(StoreOption.standard(Map.of("XDG_DATA_HOME", "relative"), "Linux", "/home/ada"))
                .isEqualTo(Path.of("/home/ada/.local/share/dateline/dateline.db"));
        assertThat(StoreOption.standard(Map.of(), "Mac OS X", "/Users/ada"))
                .isEqualTo(Path.of("/Users/ada/Library/Application Support/dateline/dateline.db"));
        assertThat(StoreOption.standard(Map.of("LOCALAPPDATA", "/local"), "Windows 11", "/ada"))
                .isEqualTo(Path.of("/local/dateline/dateline.db"));
    }

    @Test
    void theVariableNamesIt() {
        assertThat(StoreOption.standard(
                        Map.of("DATELINE_STORE", "my.db", "XDG_DATA_HOME", "/data"), "Linux", "/home/ada"))
                .isEqualTo(Path.of("my.db"));
    }
}
