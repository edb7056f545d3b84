// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;

/** One line for the user in place of a stack trace; DATELINE_DEBUG=1 prints the trace as well. */
final class Failures {
    private Failures() {}

    static int handle(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("dateline: " + line(failure));
        if (System.getenv("DATELINE_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        return failure instanceof IllegalArgumentException ? Exit.WRONG_USE : Exit.MACHINE;
    }

    private static String line(Throwable failure) {
        Throwable told = failure instanceof UncheckedIOException && failure.getCause() instanceof IOException
                ? failure.getCause()
                : failure;
        String message = told.getMessage();
        String kind = told.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? kind
                : message.lines().findFirst().orElse(kind);
    }
}
