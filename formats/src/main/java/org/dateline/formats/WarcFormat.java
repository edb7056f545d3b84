// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.BinaryFormat;
import org.dateline.pipeline.acquire.Input;

/** Web archives, WARC and ARC, whole or compressed record by record. Damaged records are told, and passed over. */
final class WarcFormat implements BinaryFormat {
    @Override
    public boolean takes(byte[] head) {
        return isGzip(head) ? isArchive(unpacked(head)) : isArchive(head);
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    private static boolean isArchive(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 12), StandardCharsets.ISO_8859_1);
        return start.startsWith("WARC/") || start.startsWith("filedesc://");
    }

    private static byte[] unpacked(byte[] head) {
        byte[] start = new byte[12];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return in.readNBytes(start, 0, start.length) > 0 ? start : new byte[0];
        } catch (IOException broken) {
            return start;
        }
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        InputStream in = input.bytes();
        in.mark(8);
        byte[] head = in.readNBytes(3);
        in.reset();
        WarcRecords records = new WarcRecords(input, sink);
        int damaged = 0;
        if (isGzip(head)) {
            try (GzipMembers members = new GzipMembers(in)) {
                for (InputStream member = members.next(); member != null; member = members.next()) {
                    records.read(input.counted(member));
                }
                damaged = members.damaged();
            }
        } else {
            records.read(in);
        }
        if (damaged > 0) {
            sink.accept(input.skipped(ProblemCode.DAMAGED, damaged + " parts of the archive could not be unpacked"));
        } else if (!records.hasTold()) {
            sink.accept(input.skipped(ProblemCode.NO_PAGE, "an archive without a page"));
        }
    }
}
