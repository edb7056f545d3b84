// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Place;
import org.dateline.model.Spelling;

/** A gazetteer in a file that is mapped, not loaded: a look-up reads the few slots and entries that it needs. */
final class PlaceIndex implements Gazetteer {
    private static final int FIXED_BYTES = 25;
    private static final Place.Precision[] PRECISIONS = Place.Precision.values();

    private final ByteBuffer bytes;
    private final long stamp;
    private final int namesAt;
    private final int nameSlots;
    private final int soundSlots;

    private PlaceIndex(ByteBuffer bytes) {
        this.bytes = bytes;
        this.stamp = bytes.getLong(16);
        this.namesAt = bytes.getInt(24);
        this.nameSlots = bytes.getInt(28);
        this.soundSlots = bytes.getInt(32);
    }

    /**
     * Maps a file that {@link PlaceIndexWriter} wrote.
     *
     * @throws IOException where it cannot be read, or is another file, of another version, or cut short
     */
    static PlaceIndex map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < PlaceIndexWriter.HEADER_BYTES || channel.size() > Integer.MAX_VALUE) {
                throw new IOException(file + " is no gazetteer; `dateline gazetteer load` makes one");
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (bytes.getLong(0) != PlaceIndexWriter.MAGIC) {
                throw new IOException(file + " is no gazetteer; `dateline gazetteer load` makes one");
            }
            if (bytes.getInt(8) != PlaceIndexWriter.VERSION) {
                throw new IOException(file + " is of another version; `dateline gazetteer load` makes it anew");
            }
            PlaceIndex index = new PlaceIndex(bytes);
            if (!index.isWhole()) {
                throw new IOException(file + " is damaged; `dateline gazetteer load` makes it anew");
            }
            return index;
        }
    }

    private boolean isWhole() {
        long tables = ((long) nameSlots + soundSlots) * PlaceIndexWriter.SLOT_BYTES;
        return namesAt >= PlaceIndexWriter.HEADER_BYTES
                && Integer.bitCount(nameSlots) == 1
                && Integer.bitCount(soundSlots) == 1
                && bytes.getInt(36) == bytes.capacity()
                && namesAt + tables == bytes.capacity();
    }

    /** Which file it is a mapping of, by what is in it. */
    String stamp() {
        return Long.toHexString(stamp);
    }

    @Override
    public List<Toponym> named(String name) {
        return found(NameTable.key(name), namesAt, nameSlots);
    }

    @Override
    public List<Toponym> soundingLike(String name) {
        String sound = Spelling.key(name);
        return sound.length() < NameTable.SHORTEST_SOUND
                ? List.of()
                : found(sound, namesAt + nameSlots * PlaceIndexWriter.SLOT_BYTES, soundSlots);
    }

    private List<Toponym> found(String key, int table, int slots) {
        long hash = PlaceIndexWriter.hash(key);
        List<Toponym> found = new ArrayList<>();
        for (int slot = (int) hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
            int at = table + slot * PlaceIndexWriter.SLOT_BYTES;
            int offset = bytes.getInt(at + Long.BYTES);
            if (offset == 0) {
                found.sort(NameTable.LARGEST);
                return found;
            }
            if (bytes.getLong(at) == hash) {
                found.add(entry(offset));
            }
        }
    }

    private Toponym entry(int offset) {
        String[] words = new String[4];
        int at = offset + FIXED_BYTES;
        for (int i = 0; i < words.length; i++) {
            byte[] utf8 = new byte[bytes.getShort(at)];
            bytes.get(at + Short.BYTES, utf8);
            words[i] = new String(utf8, StandardCharsets.UTF_8);
            at += Short.BYTES + utf8.length;
        }
        return new Toponym(
                words[0],
                words[1],
                bytes.getDouble(offset),
                bytes.getDouble(offset + 8),
                words[2].isEmpty() ? null : words[2],
                words[3].isEmpty() ? null : words[3],
                PRECISIONS[bytes.get(offset + 24)],
                bytes.getLong(offset + 16));
    }
}
