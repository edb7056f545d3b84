// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** Keeps CoreNLP's own messages off the user's terminal. */
final class Quiet {
    private Quiet() {}

    static void stanfordLogging() {
        RedwoodConfiguration.empty().capture(System.err).apply();
        RedwoodConfiguration.current().clear().apply();
    }
}
