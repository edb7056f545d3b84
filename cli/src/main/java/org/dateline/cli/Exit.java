// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

/** The exit codes, as {@code dateline --help} lists them. */
final class Exit {
    static final int READ = 0;
    static final int SKIPPED = 1;
    static final int WRONG_USE = 2;
    static final int NOTHING_READ = 3;
    static final int MACHINE = 4;
    /** As of a program that SIGPIPE stops. */
    static final int CLOSED_PIPE = 141;

    private Exit() {}
}
