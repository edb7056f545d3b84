// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.model.ProblemCode;

/** Anything that is compressed with gzip. */
final class GzipFormat implements BinaryFormat {
    @Override
    public boolean takes(byte[] head) {
        return Decoded.starts(head, 0x1F, 0x8B, 8);
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        try {
            input.unwrapped(new GZIPInputStream(input.bytes(), 1 << 16), input.known(), sink);
        } catch (ZipException | EOFException damaged) {
            sink.accept(input.skipped(ProblemCode.DAMAGED, "what is compressed in it cannot be read to its end"));
        }
    }
}
