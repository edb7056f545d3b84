// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

/** What standard output is. The launcher asks the shell, since the JDK cannot tell the two streams apart before 22. */
final class Terminal {
    private Terminal() {}

    /** Colour on a terminal only, and not where NO_COLOR is set (no-color.org). */
    static boolean hasColour() {
        String noColour = System.getenv("NO_COLOR");
        return Boolean.getBoolean("dateline.stdout.terminal") && (noColour == null || noColour.isEmpty());
    }
}
