// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.digest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * A digest in a file: a header of 64 bytes (magic number, CRC-32C of the block, its length; little endian), then the block. A
 * file is written whole under another name and then renamed, so that nobody ever sees a part of one.
 */
final class DigestFile {
    private static final long MAGIC = 0x31545347_4944_4c44L; // "DLDIGST1"

    private static final int HEADER = 64;

    private DigestFile() {}

    /**
     * Maps a digest.
     *
     * @throws IOException if there is none, or it is not whole
     */
    static Digest map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (whole.capacity() < HEADER) {
                throw new IOException("too short for a digest: " + file);
            }
            ByteBuffer header = whole.slice(0, HEADER).order(ByteOrder.LITTLE_ENDIAN);
            ByteBuffer block = whole.slice(HEADER, whole.capacity() - HEADER);
            if (header.getLong() != MAGIC
                    || header.getLong() != checksum(block)
                    || header.getLong() != block.capacity()) {
                throw new IOException("not a digest, or a damaged one: " + file);
            }
            return new Digest(block);
        } catch (IllegalArgumentException | InternalError broken) {
            throw new IOException("a damaged digest: " + file, broken);
        }
    }

    static void write(Digest digest, Path file) throws IOException {
        ByteBuffer block = digest.block();
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MAGIC).putLong(checksum(block)).putLong(block.capacity()).rewind();
        // Not a temporary file: those are for one user only, and the folder may serve others.
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writeAll(channel, header);
                writeAll(channel, block);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static long checksum(ByteBuffer block) {
        CRC32C checksum = new CRC32C();
        checksum.update(block.duplicate());
        return checksum.getValue();
    }
}
