// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.BinaryFormat;
import org.dateline.pipeline.acquire.Input;
import org.jspecify.annotations.Nullable;

/** PDF documents of which the text is text, not pictures. */
final class PdfFormat implements BinaryFormat {
    /** Readers of PDF allow for something before it. */
    private static final int HEAD = 1024;

    private @Nullable PdfPages pages;

    @Override
    public boolean takes(byte[] head) {
        return new String(head, 0, Math.min(HEAD, head.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        byte[] bytes = input.bytes().readNBytes(Input.MOST_BYTES + 1);
        if (bytes.length > Input.MOST_BYTES) {
            sink.accept(input.skipped(ProblemCode.TOO_LARGE, "longer than " + Input.MOST_BYTES + " bytes"));
        } else {
            pages().read(bytes, input, sink);
        }
    }

    /** Made when the first document is met. */
    private synchronized PdfPages pages() throws IOException {
        PdfPages made = pages;
        if (made == null) {
            made = PdfPages.prepared();
            pages = made;
        }
        return made;
    }
}
