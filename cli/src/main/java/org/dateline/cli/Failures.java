// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** One line for the user in place of a stack trace; DATELINE_DEBUG=1 prints the trace as well. */
final class Failures {
    private Failures() {}

    static int handle(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof Output.Lost lost) {
            return lost(lost);
        }
        command.getErr().println("dateline: " + line(failure));
        trace(failure);
        return failure instanceof IllegalArgumentException ? Exit.WRONG_USE : Exit.MACHINE;
    }

    /** Where it failed, for whoever set DATELINE_DEBUG. */
    static void trace(Throwable failure) {
        if (System.getenv("DATELINE_DEBUG") != null) {
            failure.printStackTrace();
        }
    }

    /** What a class that could not be made ready says, which is mostly a setting that names a missing file. */
    static int broken(LinkageError failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        System.err.println("dateline: " + line(cause));
        trace(failure);
        return Exit.WRONG_USE;
    }

    static int lost(Output.Lost lost) {
        if (lost.isClosedPipe()) {
            return Exit.CLOSED_PIPE;
        }
        System.err.println("dateline: standard output: " + line(lost.getCause()));
        return Exit.MACHINE;
    }

    private static String line(@Nullable Throwable failure) {
        Throwable told = failure instanceof UncheckedIOException && failure.getCause() instanceof IOException
                ? failure.getCause()
                : failure;
        if (told == null) {
            return "unknown failure";
        }
        String message = told.getMessage();
        String kind = told.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? kind
                : message.lines().findFirst().orElse(kind);
    }
}
