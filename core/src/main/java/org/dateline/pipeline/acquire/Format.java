// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A way in which reports are written down. It is known by what a file holds, never by its name. */
interface Format {
    /** Whether a file that begins with these bytes is written this way. */
    boolean takes(byte[] head);

    /**
     * Reads all reports of one input, one at a time.
     *
     * @param file name for the reports that are found
     * @param where what a problem should name
     * @throws IOException if the input cannot be read to its end
     */
    void read(InputStream in, String file, String where, Consumer<Acquired> sink) throws IOException;
}
