// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;

/** What acquiring bytes gives, for tests. */
final class Reading {
    private Reading() {}

    static List<Acquired> all(byte[] bytes) {
        List<Acquired> found = new ArrayList<>();
        try {
            Formats.acquirer().acquire(new ByteArrayInputStream(bytes), "input", found::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    static List<Report> reports(List<Acquired> found) {
        return found.stream()
                .filter(one -> one instanceof Acquired.Usable)
                .map(one -> ((Acquired.Usable) one).report())
                .toList();
    }

    static List<ProblemCode> skipped(List<Acquired> found) {
        return found.stream()
                .filter(one -> one instanceof Acquired.Skipped)
                .map(one -> ((Acquired.Skipped) one).problem().code())
                .toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
