// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import org.dateline.pipeline.acquire.Columns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the user says which columns of tables, and fields of JSON objects, hold what. */
final class ColumnsOption {
    @Option(
            names = "--columns",
            paramLabel = "text=NAME,…",
            description =
                    "The columns of a table, or fields of JSON objects, that hold what: of text, title, published, source, url,"
                            + " byline, language, id, version, dateline_place. A column may be given by its number, a field by its path.")
    private @Nullable String written;

    Columns columns() {
        return written == null ? Columns.usual() : Columns.of(written);
    }
}
