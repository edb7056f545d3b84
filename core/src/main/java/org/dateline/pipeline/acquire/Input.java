// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Found;
import org.jspecify.annotations.Nullable;

/** One thing to read: a file, a stream, or a member of an archive. */
public final class Input {
    /** 64 MiB: what a format that must be held whole is read up to. */
    public static final int MOST_BYTES = 64 << 20;

    private final InputStream bytes;
    private final String file;
    private final String where;
    private final Known known;
    private final Allowance allowance;
    private final int depth;
    private final Acquirer acquirer;

    Input(
            InputStream bytes,
            String file,
            String where,
            Known known,
            Allowance allowance,
            int depth,
            Acquirer acquirer) {
        this.bytes = bytes;
        this.file = file;
        this.where = where;
        this.known = known;
        this.allowance = allowance;
        this.depth = depth;
        this.acquirer = acquirer;
    }

    public InputStream bytes() {
        return bytes;
    }

    /** Name for the reports that are found. */
    public String file() {
        return file;
    }

    /** What a problem should name. */
    public String where() {
        return where;
    }

    public Known known() {
        return known;
    }

    /** Bytes as text: by their marks, by what is declared, by how they look. */
    public Decoded decode(byte[] text) {
        return decode(text, known.charset());
    }

    /** The same for a part of this that has a charset of its own. */
    public Decoded decode(byte[] text, @Nullable String declared) {
        return Decoded.of(text, declared, acquirer.guess());
    }

    /**
     * Reads something that this holds as if it stood alone.
     *
     * @param name within this, as it is told there: it only names, nothing is opened by it
     * @throws IOException if its bytes cannot be read to their end, or if there is more of it than is read of one file
     */
    public void member(InputStream inner, String name, Known about, Consumer<Acquired> sink) throws IOException {
        String safe = safe(name);
        allowance.member(depth + 1);
        Input one = new Input(
                allowance.counted(inner),
                file + "/" + safe,
                where + ": " + safe,
                about,
                allowance,
                depth + 1,
                acquirer);
        acquirer.read(one, sink);
    }

    /** The same as {@link #member} for what has no name of its own: what a compressed file is when it is not. */
    public void unwrapped(InputStream inner, Known about, Consumer<Acquired> sink) throws IOException {
        allowance.member(depth + 1);
        acquirer.read(new Input(allowance.counted(inner), file, where, about, allowance, depth + 1, acquirer), sink);
    }

    /** What is unpacked of this without being a member of its own, counted against what may be. */
    public InputStream counted(InputStream unpacked) {
        return allowance.counted(unpacked);
    }

    /** The same bytes from elsewhere, such as after a look at them. */
    public Input withBytes(InputStream other) {
        return new Input(other, file, where, known, allowance, depth, acquirer);
    }

    /** A part of this, for problems to name. */
    public Input at(String part) {
        return new Input(bytes, file, where + part, known, allowance, depth, acquirer);
    }

    /** The same with bytes that have been read. */
    public Input withBytes(byte[] other) {
        return withBytes(new ByteArrayInputStream(other));
    }

    /**
     * Hands on each item as a report, and each that is none with the reason.
     *
     * @param trouble what is known of how the bytes became text, else {@code null}
     */
    public void tell(List<Found> found, @Nullable String trouble, Consumer<Acquired> sink) {
        acquirer.items().tell(found, this, trouble, sink);
    }

    /** Why this, or a part of it, is not read. */
    public Acquired skipped(ProblemCode code, String what) {
        return new Acquired.Skipped(where, new Problem(code, where + ": " + what));
    }

    /** A name without ways up, roots, other separators and characters that a terminal would act on. */
    private static String safe(String name) {
        String plain =
                name.replace('\\', '/').replaceAll("\\p{Cntrl}", "?").replaceAll("(?:^|/)(?:\\.{1,2}(?:/|$))+", "/");
        plain = plain.replaceAll("(?<!:)/{2,}", "/").replaceAll("^/+|/+$", "");
        return plain.length() > 500 ? plain.substring(plain.length() - 500) : plain.isEmpty() ? "?" : plain;
    }
}
