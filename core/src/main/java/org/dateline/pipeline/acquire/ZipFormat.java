// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * ZIP archives, member by member, and the office documents that are such archives. Members are read as they come; nothing is written
 * anywhere, so that their names lead nowhere.
 */
final class ZipFormat implements BinaryFormat {
    private static final Set<String> OFFICE =
            Set.of("[Content_Types].xml", "word/document.xml", "mimetype", "_rels/.rels");

    private final OfficeText office = new OfficeText();

    @Override
    public boolean takes(byte[] head) {
        return Decoded.starts(head, 'P', 'K', 3, 4) || Decoded.starts(head, 'P', 'K', 5, 6);
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        ZipInputStream zip = new ZipInputStream(input.bytes(), StandardCharsets.ISO_8859_1);
        ZipEntry first = next(zip, input, sink);
        if (first == null) {
            sink.accept(input.skipped(ProblemCode.EMPTY, "an archive without a member that can be read"));
        } else if (OFFICE.contains(first.getName())) {
            office(first, zip, input, sink);
        } else {
            for (ZipEntry entry = first; entry != null; entry = next(zip, input, sink)) {
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    member(entry, zip, input, sink);
                }
            }
        }
    }

    static boolean isHidden(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.startsWith(".") || name.startsWith("__MACOSX/");
    }

    private static void member(ZipEntry entry, InputStream zip, Input input, Consumer<Acquired> sink)
            throws IOException {
        try {
            input.member(zip, entry.getName(), Known.nothing(), sink);
        } catch (Allowance.Exceeded exceeded) {
            throw exceeded;
        } catch (IOException damaged) {
            sink.accept(input.at(", a member").skipped(code(damaged), "it cannot be read to its end"));
        }
    }

    /** The next member; none after one that cannot be told from its successors. */
    private static @Nullable ZipEntry next(ZipInputStream zip, Input input, Consumer<Acquired> sink)
            throws IOException {
        try {
            // What a reader has left of a member must be unpacked to find the next one, and counts as well.
            input.counted(zip).transferTo(OutputStream.nullOutputStream());
            return zip.getNextEntry();
        } catch (Allowance.Exceeded exceeded) {
            throw exceeded;
        } catch (IOException | IllegalArgumentException damaged) {
            sink.accept(input.skipped(code(damaged), "what follows in the archive cannot be read"));
            return null;
        }
    }

    private static ProblemCode code(Exception failed) {
        return String.valueOf(failed.getMessage()).contains("encrypted") ? ProblemCode.ENCRYPTED : ProblemCode.DAMAGED;
    }

    private void office(ZipEntry first, ZipInputStream zip, Input input, Consumer<Acquired> sink) throws IOException {
        boolean told = false;
        for (ZipEntry entry = first; entry != null; entry = next(zip, input, sink)) {
            if (OfficeText.isText(entry.getName())) {
                byte[] part = part(zip, input, sink);
                told = true;
                if (part != null) {
                    office.read(part, input, sink);
                }
            }
        }
        if (!told) {
            sink.accept(input.skipped(ProblemCode.NO_PROSE, "an office document that is no text"));
        }
    }

    /** A part of a document; what it unpacks to counts as an archive's members do. */
    private static byte @Nullable [] part(InputStream zip, Input input, Consumer<Acquired> sink) throws IOException {
        try {
            byte[] part = input.counted(zip).readNBytes(Input.MOST_BYTES + 1);
            if (part.length <= Input.MOST_BYTES) {
                return part;
            }
            sink.accept(input.skipped(ProblemCode.TOO_LARGE, "longer than " + Input.MOST_BYTES + " bytes"));
        } catch (Allowance.Exceeded exceeded) {
            throw exceeded;
        } catch (IOException damaged) {
            sink.accept(input.skipped(code(damaged), "the document's text cannot be read to its end"));
        }
        return null;
    }
}
