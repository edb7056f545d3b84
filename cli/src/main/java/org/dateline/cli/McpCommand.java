// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.jdbc.SqliteStore;
import org.dateline.server.Library;
import org.dateline.server.McpStdio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline mcp}: the store for an assistant, by the Model Context Protocol. */
@Command(
        name = "mcp",
        description = {
            "Answers an assistant's questions about the store, by the Model Context Protocol on standard input and output.",
            "Each answer carries the characters of the reports that it rests on."
        },
        mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        McpStdio.run(
                () -> {
                    SqliteStore store = storeOption.openExisting();
                    return new Library(store, store);
                },
                System.in,
                new FileOutputStream(FileDescriptor.out));
        return Exit.READ;
    }
}
