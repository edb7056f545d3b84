// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.digest;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Digests of models, kept in a folder so that later runs map them rather than make them. A digest is made anew when it is
 * absent, damaged, of another format, or of another model. Where the folder cannot be written, digests live in memory. Safe for
 * several threads and processes at once: each may make the digest, and the last to finish leaves it.
 */
public final class DigestCache {
    /** Makes a digest from the model as its makers ship it. */
    public interface Maker {
        void make(InputStream model, Digest.Builder into) throws IOException;
    }

    private final Optional<CacheFolder> folder;

    private DigestCache(Optional<CacheFolder> folder) {
        this.folder = folder;
    }

    /** The cache of this user; in memory only for a user who has no folder for such things. */
    public static DigestCache ofUser() {
        return new DigestCache(CacheFolder.ofUser(System.getenv(), System.getProperty("os.name", ""))
                .map(CacheFolder::new));
    }

    /** A cache in a folder of the caller's, which is made when it is needed. */
    public static DigestCache in(Path folder) {
        return new DigestCache(Optional.of(new CacheFolder(folder)));
    }

    /**
     * The digest of a model.
     *
     * @param name of the digest's file, without ending
     * @param format number of the maker's layout, raised whenever the maker changes
     * @param resource path of the model on the class path
     * @throws IllegalStateException if there is no such model, or it cannot be read
     */
    public Digest open(String name, int format, String resource, Maker maker) {
        URL model = DigestCache.class.getClassLoader().getResource(resource);
        if (model == null) {
            throw new IllegalStateException("no model " + resource + " on the class path");
        }
        if (folder.isEmpty()) {
            return make(model, maker);
        }
        String family = name + "-" + format + "-";
        return folder.get().open(family + identity(model), () -> make(model, maker));
    }

    private static Digest make(URL model, Maker maker) {
        Digest.Builder builder = new Digest.Builder();
        try (InputStream in = model.openStream()) {
            maker.make(in, builder);
        } catch (IOException broken) {
            throw new IllegalStateException("model " + model + " cannot be read", broken);
        }
        return builder.build();
    }

    /** What tells one model from another without reading it: the checksum in its archive, or its size and time. */
    private static String identity(URL model) {
        try {
            URLConnection connection = model.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return Long.toHexString(jar.getJarEntry().getCrc());
            }
            if (model.getProtocol().equals("file")) {
                Path file = Path.of(model.toURI());
                return Long.toHexString(
                        31 * Files.size(file) + Files.getLastModifiedTime(file).toMillis());
            }
            return Long.toHexString(31 * connection.getContentLengthLong() + connection.getLastModified());
        } catch (IOException | java.net.URISyntaxException unknown) {
            throw new IllegalStateException("model " + model + " cannot be read", unknown);
        }
    }
}
