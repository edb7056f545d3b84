// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.dateline.Reviewed;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on: {@code --store}, else {@code DATELINE_STORE}, else a file in the user's data folder. */
final class StoreOption {
    @Option(
            names = {"--store", "--db"},
            paramLabel = "FILE",
            description = "The store; DATELINE_STORE unless told, else dateline.db in your data folder.")
    private @Nullable Path file;

    /** To write to; made where there is none. */
    SqliteStore open() throws IOException {
        return SqliteStore.open(file(), new StoreCodec(), new Reviewed());
    }

    /** To look up in; it must be there. */
    SqliteStore openExisting() throws IOException {
        return SqliteStore.openExisting(file(), new StoreCodec(), new Reviewed());
    }

    /** A file of its own name beside the store. */
    Path beside(String suffix) {
        Path store = file();
        return store.resolveSibling(store.getFileName() + suffix);
    }

    private Path file() {
        return file != null ? file : standard(System.getenv(), System.getProperty("os.name"), home());
    }

    private static String home() {
        return System.getProperty("user.home");
    }

    /** Where the store is unless told: by the XDG base directory specification, and where macOS and Windows keep data. */
    static Path standard(Map<String, String> environment, String system, String home) {
        String named = environment.get("DATELINE_STORE");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return folder(environment, system.toLowerCase(Locale.ROOT), home)
                .resolve("dateline")
                .resolve("dateline.db");
    }

    private static Path folder(Map<String, String> environment, String system, String home) {
        if (system.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return local != null && !local.isBlank() ? Path.of(local) : Path.of(home, "AppData", "Local");
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support");
        }
        String data = environment.get("XDG_DATA_HOME");
        // The specification has relative paths ignored.
        return data != null && Path.of(data).isAbsolute() ? Path.of(data) : Path.of(home, ".local", "share");
    }
}
