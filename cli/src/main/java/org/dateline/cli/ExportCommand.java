// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.answer.EventsTold;
import org.dateline.export.EventExport;
import org.dateline.export.EventTable;
import org.dateline.export.PloverRecords;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.ToldEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline export --format plover|csv}: the events of the store, for other programs. */
@Command(
        name = "export",
        description = "Writes the events of the stored stories: PLOVER's records as JSON Lines, or a table.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /** What can be written. */
    enum Format {
        PLOVER,
        CSV
    }

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Mixin
    private final EventOptions options = new EventOptions();

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "plover or csv.")
    private Format format = Format.PLOVER;

    @Override
    public Integer call() throws IOException {
        int left = 0;
        int written = 0;
        try (SqliteStore store = storeOption.openExisting()) {
            StoredTexts texts = new StoredTexts(store);
            EventExport export = format == Format.CSV ? new EventTable(texts) : new PloverRecords(texts);
            String header = export.header();
            if (header != null) {
                System.out.println(header);
            }
            for (ToldEvent told : new EventsTold(store)
                    .of(options.filter(), Integer.MAX_VALUE)
                    .events()) {
                String line = export.line(told);
                if (line == null) {
                    left++;
                } else {
                    written++;
                    System.out.println(line);
                }
            }
        }
        System.err.println("dateline: wrote " + written + " of " + (written + left) + " events"
                + (left == 0 ? "" : "; " + left + " have no PLOVER type, day or actor (--format csv has them)"));
        return Exit.READ;
    }
}
