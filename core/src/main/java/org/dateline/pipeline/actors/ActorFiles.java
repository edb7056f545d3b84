// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Actor;
import org.dateline.model.ActorDictionary;

/** Reads dictionaries of actors. What a file holds decides how it is read; it may be compressed by gzip. */
public final class ActorFiles {
    static final int VERSION_BYTES = 8;

    private final List<ActorFormat> formats = List.of(new WikidataLines(), new ActorTable(), new PetrarchActors());

    /**
     * The actors of a file, with a problem for each line that cannot be used.
     *
     * @throws IllegalArgumentException if there is no such file, or it is no dictionary
     * @throws IOException if it cannot be read
     */
    public ActorDictionary load(Path file) throws IOException {
        requireFile(file);
        MessageDigest digest = sha256();
        try (InputStream raw =
                        new BufferedInputStream(new DigestInputStream(Files.newInputStream(file), digest), 1 << 16);
                InputStream in = unpacked(raw)) {
            Lines lines = new Lines(in, file.toString());
            Notes notes = new Notes(file.toString());
            List<Actor> actors = format(lines, file).read(lines, notes);
            raw.transferTo(OutputStream.nullOutputStream());
            if (actors.isEmpty()) {
                notes.empty();
            }
            String version = HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
            return new ActorDictionary(file.toString(), actors, notes.problems(), version);
        }
    }

    /**
     * Tells a wrong argument before anything is read.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static void requireFile(Path file) {
        requireFile(file, "dictionary of actors");
    }

    static void requireFile(Path file, String what) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("no such " + what + ": " + file);
        }
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException("a " + what + " is a file, not a folder: " + file);
        }
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("no permission to read the " + what + ": " + file);
        }
    }

    private ActorFormat format(Lines lines, Path file) throws IOException {
        String first = lines.peek();
        for (ActorFormat format : formats) {
            if (first == null || format.takes(first)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no dictionary of actors: " + file
                + " (known are a table whose first line names its columns, one of them 'name'; actors as PETRARCH has them;"
                + " JSON Lines as Wikidata has them)");
    }

    static InputStream unpacked(InputStream raw) throws IOException {
        raw.mark(2);
        byte[] magic = raw.readNBytes(2);
        raw.reset();
        boolean zipped = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        return zipped ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
