// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.zip.CRC32;
import org.dateline.model.ActorDictionary;
import org.dateline.model.VerbDictionary;
import org.dateline.pipeline.ground.place.Gazetteers;

/**
 * Which stages and rules made a reading: a check sum of the archive that they come from, so that nobody has to remember to
 * raise a number. Classes run from a folder, as in a build, count as one version. What a user's dictionaries and gazetteer
 * hold counts too.
 */
final class StageVersion {
    private StageVersion() {}

    static String ofThisProgram(List<ActorDictionary> dictionaries, List<VerbDictionary> verbs) {
        StringBuilder version = new StringBuilder(ofThisProgram());
        dictionaries.forEach(dictionary -> version.append(' ').append(dictionary.version()));
        verbs.forEach(dictionary -> version.append(' ').append(dictionary.version()));
        return version.toString();
    }

    private static String ofThisProgram() {
        CodeSource source = StageVersion.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "unknown";
        }
        String gazetteer = Gazetteers.version();
        try {
            Path archive = Path.of(source.getLocation().toURI());
            return (Files.isRegularFile(archive) ? checkSum(archive) : "classes") + " " + gazetteer;
        } catch (IOException | URISyntaxException unreadable) {
            return "unknown " + gazetteer;
        }
    }

    private static String checkSum(Path archive) throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(archive)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
