// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.digest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model as named arrays of numbers and strings in one block of bytes, which may be a mapped file. Immutable, and safe to use
 * from several threads. A view costs nothing and reads the block as it is used; a copy is an array on the heap, for loops that
 * the compiler is to vectorise.
 */
public final class Digest {
    /** Sections begin at multiples of this many bytes, a cache line. */
    private static final int ALIGNMENT = 64;

    private record Section(int start, int length) {}

    private final ByteBuffer block;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    /**
     * @param block a table (number of sections; of each the name, start and length in bytes) and the sections, little endian
     * @throws IllegalArgumentException if it is no such block
     */
    Digest(ByteBuffer block) {
        this.block = block.slice().order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer table = this.block.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        try {
            for (int left = table.getInt(); left > 0; left--) {
                byte[] name = new byte[table.getInt()];
                table.get(name);
                Section section = new Section(table.getInt(), table.getInt());
                this.block.slice(section.start(), section.length());
                sections.put(new String(name, StandardCharsets.UTF_8), section);
            }
        } catch (RuntimeException broken) {
            throw new IllegalArgumentException("no digest: its table cannot be read", broken);
        }
    }

    /** All of it, as it stands in a file. */
    ByteBuffer block() {
        return block.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer section(String name) {
        Section section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("no section " + name + " among " + sections.keySet());
        }
        return block.slice(section.start(), section.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    public ByteBuffer byteView(String name) {
        return section(name);
    }

    public IntBuffer intView(String name) {
        return section(name).asIntBuffer();
    }

    public LongBuffer longView(String name) {
        return section(name).asLongBuffer();
    }

    public FloatBuffer floatView(String name) {
        return section(name).asFloatBuffer();
    }

    public DoubleBuffer doubleView(String name) {
        return section(name).asDoubleBuffer();
    }

    public byte[] bytes(String name) {
        ByteBuffer view = byteView(name);
        byte[] copy = new byte[view.remaining()];
        view.get(copy);
        return copy;
    }

    public int[] ints(String name) {
        IntBuffer view = intView(name);
        int[] copy = new int[view.remaining()];
        view.get(copy);
        return copy;
    }

    public long[] longs(String name) {
        LongBuffer view = longView(name);
        long[] copy = new long[view.remaining()];
        view.get(copy);
        return copy;
    }

    public float[] floats(String name) {
        FloatBuffer view = floatView(name);
        float[] copy = new float[view.remaining()];
        view.get(copy);
        return copy;
    }

    public double[] doubles(String name) {
        DoubleBuffer view = doubleView(name);
        double[] copy = new double[view.remaining()];
        view.get(copy);
        return copy;
    }

    public List<String> strings(String name) {
        ByteBuffer view = section(name);
        List<String> strings = new ArrayList<>();
        while (view.hasRemaining()) {
            byte[] bytes = new byte[view.getInt()];
            view.get(bytes);
            strings.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return strings;
    }

    /** Collects the sections of a digest. Names are unique; arrays are copied. */
    public static final class Builder {
        private final Map<String, byte[]> parts = new LinkedHashMap<>();

        private ByteBuffer part(String name, int bytes) {
            ByteBuffer part = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (parts.put(name, part.array()) != null) {
                throw new IllegalArgumentException("two sections named " + name);
            }
            return part;
        }

        public Builder put(String name, byte[] values) {
            part(name, values.length).put(values);
            return this;
        }

        public Builder put(String name, int[] values) {
            part(name, Math.multiplyExact(Integer.BYTES, values.length))
                    .asIntBuffer()
                    .put(values);
            return this;
        }

        public Builder put(String name, long[] values) {
            part(name, Math.multiplyExact(Long.BYTES, values.length))
                    .asLongBuffer()
                    .put(values);
            return this;
        }

        public Builder put(String name, float[] values) {
            part(name, Math.multiplyExact(Float.BYTES, values.length))
                    .asFloatBuffer()
                    .put(values);
            return this;
        }

        public Builder put(String name, double[] values) {
            part(name, Math.multiplyExact(Double.BYTES, values.length))
                    .asDoubleBuffer()
                    .put(values);
            return this;
        }

        public Builder put(String name, List<String> values) {
            List<byte[]> encoded = new ArrayList<>();
            int length = 0;
            for (String value : values) {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                encoded.add(bytes);
                length = Math.addExact(length, Integer.BYTES + bytes.length);
            }
            ByteBuffer part = part(name, length);
            encoded.forEach(bytes -> part.putInt(bytes.length).put(bytes));
            return this;
        }

        public Digest build() {
            int table = Integer.BYTES;
            for (String name : parts.keySet()) {
                table += 3 * Integer.BYTES + name.getBytes(StandardCharsets.UTF_8).length;
            }
            int end = aligned(table);
            for (byte[] part : parts.values()) {
                end = Math.addExact(end, aligned(part.length));
            }
            ByteBuffer block = ByteBuffer.allocate(end).order(ByteOrder.LITTLE_ENDIAN);
            block.putInt(parts.size());
            int start = aligned(table);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                byte[] name = part.getKey().getBytes(StandardCharsets.UTF_8);
                block.putInt(name.length).put(name).putInt(start).putInt(part.getValue().length);
                block.put(start, part.getValue());
                start += aligned(part.getValue().length);
            }
            return new Digest(block.rewind());
        }

        private static int aligned(int bytes) {
            return Math.addExact(bytes, ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        }
    }
}
