// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.util.List;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.pipeline.acquire.Columns;

/** Everything that can be read, put together. */
public final class Formats {
    private Formats() {}

    /** Reads all formats, tables by their usual names. */
    public static Acquirer acquirer() {
        return acquirer(Columns.usual());
    }

    /**
     * Reads all formats.
     *
     * @param columns where the user says which columns of tables and fields of JSON hold what
     */
    public static Acquirer acquirer(Columns columns) {
        return new Acquirer(
                List.of(new WarcFormat(), new PdfFormat(), new MailFormat()),
                bytes -> LooksLike.charset(bytes),
                columns);
    }
}
