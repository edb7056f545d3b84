// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "dateline",
        description = "Reads the news the way a careful analyst does: many reports in, one sourced story out.",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TellCommand.class,
            AcquireCommand.class,
            ReadCommand.class,
            CompareCommand.class,
            ProblemsCommand.class
        },
        footerHeading = "%nExit codes%n",
        footer = {
            "  0  everything that was given was read",
            "  1  done, but something was skipped; each with a line that says why",
            "  2  wrong use of the command",
            "  3  nothing could be read",
            "  4  the machine failed: disk, memory, store"
        })
public final class Main implements Runnable {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(out);
        int code = commandLine().execute(arguments);
        out.flush();
        System.exit(code);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Failures::handle);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
