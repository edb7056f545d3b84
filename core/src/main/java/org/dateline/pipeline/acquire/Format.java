// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.IOException;
import java.util.function.Consumer;

/** A way in which reports are written down. It is known by what a file holds, never by its name. */
public interface Format {
    /** Whether a file that begins with these bytes is written this way. */
    boolean takes(byte[] head);

    /**
     * Reads all reports of one input, one at a time. What is wrong with it becomes a problem; it fails only where bytes cannot be
     * read.
     *
     * @throws IOException if the input cannot be read to its end
     */
    void read(Input input, Consumer<Acquired> sink) throws IOException;
}
