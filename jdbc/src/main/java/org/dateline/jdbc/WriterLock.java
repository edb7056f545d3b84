// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds off a second writer: whoever writes keeps the stories in mind, and would not see what another puts in between. A lock
 * on a file beside the store, which the system takes back when the process ends, however it ends.
 */
final class WriterLock implements AutoCloseable {
    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock take(Path store) throws IOException {
        Path beside = store.resolveSibling(store.getFileName() + ".lock");
        FileChannel channel;
        try {
            Path folder = store.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw new IOException("the store " + store + " cannot be opened for writing", failed);
        }
        try {
            if (channel.tryLock() != null) {
                return new WriterLock(channel);
            }
        } catch (OverlappingFileLockException held) {
            // By this process, which is one writer too many as well.
        }
        channel.close();
        throw new IOException("the store " + store + " is being written by another program");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
