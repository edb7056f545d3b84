// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The members of a file that was compressed piece by piece, as web archives are. After a damaged one it goes on with the next that
 * can be found.
 */
final class GzipMembers implements AutoCloseable {
    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private final CRC32 sum = new CRC32();
    private int damaged;
    private boolean open;
    private boolean brokeOff;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    /** How many members, or stretches between them, could not be read. */
    int damaged() {
        return damaged;
    }

    /** The next member's bytes; what has not been read of the one before is passed over. {@code null} at the end. */
    @Nullable InputStream next() throws IOException {
        byte[] passed = new byte[1 << 14];
        while (open && inflate(passed, 0, passed.length) >= 0) {
            // Nobody wants these.
        }
        if (!seek()) {
            return null;
        }
        inflater.reset();
        sum.reset();
        open = true;
        return new Member();
    }

    /** Goes to where a member's data begin; false at the end of all. */
    private boolean seek() throws IOException {
        boolean skipped = false;
        int window = 0;
        for (int b = one(); b >= 0; b = one()) {
            window = (window << 8 | b) & 0xFFFFFF;
            if (window != 0x1F8B08) {
                skipped |= b != 0 && window != 0x1F && (window & 0xFFFF) != 0x1F8B;
                continue;
            }
            int flags = one();
            if (flags >= 0 && flags < 0x20 && header(flags)) {
                passed(skipped);
                return true;
            }
            skipped = true;
        }
        passed(skipped);
        return false;
    }

    /** Counts what was passed over; what is left of a member that broke off was counted with it. */
    private void passed(boolean skipped) {
        damaged += skipped && !brokeOff ? 1 : 0;
        brokeOff = false;
    }

    private boolean header(int flags) throws IOException {
        boolean whole = skip(6);
        if ((flags & 4) != 0) {
            int low = one();
            whole = whole && skip(low | Math.max(0, one()) << 8);
        }
        for (int name = 8; name <= 16; name <<= 1) {
            if ((flags & name) != 0) {
                int b = one();
                while (b > 0) {
                    b = one();
                }
                whole = whole && b == 0;
            }
        }
        return (flags & 2) == 0 ? whole : whole && skip(2);
    }

    private boolean skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            if (one() < 0) {
                return false;
            }
        }
        return true;
    }

    private int one() throws IOException {
        return fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            end = Math.max(0, in.read(buffer));
            at = 0;
        }
        return at < end;
    }

    private int inflate(byte[] out, int from, int most) throws IOException {
        try {
            while (open) {
                int made = inflater.inflate(out, from, most);
                if (made > 0) {
                    sum.update(out, from, made);
                    return made;
                }
                if (inflater.finished()) {
                    at = end - inflater.getRemaining();
                    open = false;
                    damaged += trailer() ? 0 : 1;
                } else if (inflater.needsDictionary() || inflater.needsInput() && !feed()) {
                    broken();
                }
            }
        } catch (DataFormatException wrong) {
            broken();
        }
        return -1;
    }

    /** Whether what follows the data is the sum of what came out of them. */
    private boolean trailer() throws IOException {
        long told = 0;
        for (int i = 0; i < 4; i++) {
            told |= (long) Math.max(0, one()) << 8 * i;
        }
        return skip(4) && told == sum.getValue();
    }

    /** Gives the inflater what is in the buffer, from then on counted by what it leaves. */
    private boolean feed() throws IOException {
        if (!fill()) {
            return false;
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
        return true;
    }

    private void broken() {
        at = end - Math.min(end, inflater.getRemaining());
        open = false;
        brokeOff = true;
        damaged++;
    }

    @Override
    public void close() {
        inflater.end();
    }

    private final class Member extends InputStream {
        private final byte[] single = new byte[1];

        @Override
        public int read() throws IOException {
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] out, int from, int most) throws IOException {
            return most == 0 ? 0 : inflate(out, from, most);
        }
    }
}
