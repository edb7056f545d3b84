// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import org.dateline.testkit.SimpleAnnotator;

/** The command line with an annotator that needs no models, as a process of its own. */
final class CrashMain {
    private CrashMain() {}

    public static void main(String[] arguments) {
        Main.run(SimpleAnnotator::new, arguments);
    }
}
