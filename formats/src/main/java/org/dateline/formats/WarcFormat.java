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
        if (isGzip(head)) {
            try (GzipMembers members = new GzipMembers(in)) {
                members(members, records, input);
            }
        } else {
            records.read(in);
        }
        if (!records.hasTold()) {
            sink.accept(input.skipped(ProblemCode.NO_PAGE, "an archive without a page"));
        }
    }

    /** Reads all members; each that is damaged is told once, by its records or here. */
    private static void members(GzipMembers members, WarcRecords records, Input input) throws IOException {
        InputStream member = members.next();
        records.damaged(members.damaged());
        while (member != null) {
            int damaged = members.damaged();
            int told = records.damages();
            records.read(input.counted(member));
            // Passes over what is left of the member, which may be damaged too.
            member = members.next();
            records.damaged(members.damaged() - damaged - (records.damages() - told));
        }
    }
}
