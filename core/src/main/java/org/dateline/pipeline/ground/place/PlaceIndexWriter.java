// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.dateline.model.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file that {@link PlaceIndex} maps: a header, the entries one after the other, then two open hash tables, of
 * names and of sounds, each slot a 64-bit hash and the entry's offset. Entries go to the disk as they come; only the slots
 * are held. What is written shows under its name when it is whole.
 */
final class PlaceIndexWriter implements PlaceSink, Closeable {
    static final long MAGIC = 0x444c_504c_4143_4553L;
    static final int VERSION = 1;
    static final int HEADER_BYTES = 48;
    static final int SLOT_BYTES = 12;

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final CRC32 sum = new CRC32();
    private final DataOutputStream entries;
    private final Slots names = new Slots();
    private final Slots sounds = new Slots();
    private final Set<Long> ownNames = new HashSet<>();
    private @Nullable Toponym current;
    private int at;
    private int count;

    PlaceIndexWriter(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        if (folder == null) {
            throw new IOException(target + " is no file's name");
        }
        Files.createDirectories(folder);
        part = Files.createTempFile(folder, "gazetteer", ".part");
        channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.READ);
        channel.position(HEADER_BYTES);
        entries = buffered(new CheckedOutputStream(Channels.newOutputStream(channel), sum));
    }

    private static DataOutputStream buffered(OutputStream out) {
        return new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    @Override
    public PlaceIndexWriter add(String name, Toponym toponym) {
        String key = NameTable.key(name);
        if (!key.isEmpty()) {
            int offset = offsetOf(toponym);
            long hash = hash(key);
            if (ownNames.add(hash)) {
                names.add(hash, offset);
            }
        }
        return this;
    }

    @Override
    public PlaceIndexWriter addSound(String name, Toponym toponym) {
        String sound = Spelling.key(name);
        if (sound.length() >= NameTable.SHORTEST_SOUND) {
            sounds.add(hash(sound), offsetOf(toponym));
        }
        return this;
    }

    int count() {
        return count;
    }

    int names() {
        return names.size;
    }

    private int offsetOf(Toponym toponym) {
        if (toponym != current) {
            try {
                at = Math.addExact(HEADER_BYTES, entries.size());
                write(toponym);
                if (entries.size() == Integer.MAX_VALUE) {
                    throw new IOException("more places than an index holds (2 GB)");
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } catch (ArithmeticException over) {
                throw new UncheckedIOException(new IOException("more places than an index holds (2 GB)", over));
            }
            current = toponym;
            ownNames.clear();
            count++;
        }
        return at;
    }

    private void write(Toponym toponym) throws IOException {
        entries.writeDouble(toponym.latitudeDegrees());
        entries.writeDouble(toponym.longitudeDegrees());
        entries.writeLong(toponym.population());
        entries.writeByte(toponym.precision().ordinal());
        string(toponym.id());
        string(toponym.name());
        string(toponym.country());
        string(toponym.admin1());
    }

    private void string(@Nullable String words) throws IOException {
        byte[] bytes = (words == null ? "" : words).getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, Short.MAX_VALUE);
        entries.writeShort(length);
        entries.write(bytes, 0, length);
    }

    /** Completes the file and puts it in its place. */
    void finish() throws IOException {
        entries.flush();
        long namesAt = channel.position();
        DataOutputStream tables = buffered(Channels.newOutputStream(channel));
        int nameSlots = names.write(tables);
        int soundSlots = sounds.write(tables);
        tables.flush();
        if (channel.position() > Integer.MAX_VALUE) {
            throw new IOException("more places than an index holds (2 GB)");
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        header.putLong(MAGIC).putInt(VERSION).putInt(count).putLong(sum.getValue());
        header.putInt((int) namesAt).putInt(nameSlots).putInt(soundSlots).putInt((int) channel.position());
        header.rewind();
        for (long place = 0; header.hasRemaining(); ) {
            place += channel.write(header, place);
        }
        channel.force(true);
        channel.close();
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherSystem) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing behind of a file that was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    /** FNV-1a over the characters, mixed so that its low bits tell all of them apart. */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }

    /** Pairs of hash and offset; a table of them is at most half full. An offset is never 0, which marks a free slot. */
    private static final class Slots {
        private long[] hashes = new long[1 << 12];
        private int[] offsets = new int[1 << 12];
        private int size;

        void add(long hash, int offset) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                offsets = Arrays.copyOf(offsets, size * 2);
            }
            hashes[size] = hash;
            offsets[size++] = offset;
        }

        int write(DataOutputStream out) throws IOException {
            int slots = Math.max(2, Integer.highestOneBit(Math.max(1, size)) << 2);
            long[] table = new long[slots];
            int[] where = new int[slots];
            for (int i = 0; i < size; i++) {
                int slot = (int) hashes[i] & (slots - 1);
                while (where[slot] != 0) {
                    slot = (slot + 1) & (slots - 1);
                }
                table[slot] = hashes[i];
                where[slot] = offsets[i];
            }
            for (int i = 0; i < slots; i++) {
                out.writeLong(table[i]);
                out.writeInt(where[i]);
            }
            return slots;
        }
    }
}
