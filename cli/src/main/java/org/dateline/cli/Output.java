// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output that tells when nobody takes it any more; a {@link java.io.PrintStream} alone would go on in silence. */
final class Output extends FilterOutputStream {
    /** What was printed cannot be delivered. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;

        Lost(IOException cause) {
            super(cause);
        }

        /** Whether the reader at the other end of a pipe has gone, as {@code head} does when it has enough. */
        boolean isClosedPipe() {
            return String.valueOf(getCause()).contains("Broken pipe");
        }
    }

    Output(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            throw new Lost(failed);
        }
    }
}
