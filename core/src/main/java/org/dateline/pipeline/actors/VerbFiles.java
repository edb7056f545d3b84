// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.dateline.model.ProblemCode;
import org.dateline.model.VerbDictionary;

/** Reads dictionaries of verbs as TABARI's successors have them; a file may be compressed by gzip. */
public final class VerbFiles {
    private VerbFiles() {}

    /**
     * The verbs of a file, with a problem for each line that cannot be used.
     *
     * @throws IllegalArgumentException if there is no such file, or it is no dictionary
     * @throws IOException if it cannot be read
     */
    public static VerbDictionary load(Path file) throws IOException {
        requireFile(file);
        MessageDigest digest = ActorFiles.sha256();
        try (InputStream raw =
                        new BufferedInputStream(new DigestInputStream(Files.newInputStream(file), digest), 1 << 16);
                InputStream in = ActorFiles.unpacked(raw)) {
            Notes notes = new Notes(file.toString(), ProblemCode.BAD_VERB, "verb");
            List<VerbDictionary.Block> blocks = new PetrarchVerbs(notes).read(new Lines(in, file.toString()));
            raw.transferTo(java.io.OutputStream.nullOutputStream());
            if (blocks.isEmpty()) {
                notes.empty();
            }
            String version = HexFormat.of().formatHex(digest.digest(), 0, ActorFiles.VERSION_BYTES);
            return new VerbDictionary(file.toString(), blocks, notes.problems(), version);
        }
    }

    /**
     * Tells a wrong argument before anything is read.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static void requireFile(Path file) {
        ActorFiles.requireFile(file, "dictionary of verbs");
    }
}
