// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much one file may unpack to, all its archives in archives together. */
final class Allowance {
    static final int DEEPEST = 6;
    static final int MOST_MEMBERS = 2_000_000;
    /** Text packs to about a fifth, pages and logs to a fiftieth. */
    static final int MOST_GROWTH = 200;

    static final long FREE_BYTES = 64L << 20;
    static final long MOST_BYTES = 64L << 30;

    /** More than is read of one file. */
    static final class Exceeded extends IOException {
        Exceeded(String what) {
            super(what);
        }
    }

    private long given;
    private long unpacked;
    private int members;

    /** The file itself, counted, against which growth is measured. */
    InputStream outermost(InputStream in) {
        return new Counting(in) {
            @Override
            void count(long read) {
                given += read;
            }
        };
    }

    /** What is unpacked, counted. */
    InputStream counted(InputStream in) {
        return new Counting(in) {
            @Override
            void count(long read) throws Exceeded {
                unpacked += read;
                if (unpacked > MOST_BYTES) {
                    throw new Exceeded("it unpacks to more than " + (MOST_BYTES >> 30) + " GiB");
                }
                if (unpacked > FREE_BYTES && unpacked / MOST_GROWTH > given) {
                    throw new Exceeded("it unpacks to more than " + MOST_GROWTH + " times its size");
                }
            }
        };
    }

    void member(int depth) throws Exceeded {
        if (depth > DEEPEST) {
            throw new Exceeded("archives in archives, more than " + DEEPEST + " deep");
        }
        if (++members > MOST_MEMBERS) {
            throw new Exceeded("more than " + MOST_MEMBERS + " members");
        }
    }

    private abstract static class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        abstract void count(long read) throws IOException;

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0) {
                count(1);
            }
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int read = in.read(buffer, from, most);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            long skipped = in.skip(most);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
