// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of digests, bounded in size: when one is added, those that nobody has used for longest make room. */
final class CacheFolder {
    private static final String ENDING = ".digest";
    /** The digests of one program take about 100 MB. */
    private static final long MOST_BYTES = 400L << 20;

    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final Path folder;

    CacheFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Where a user's digests belong: {@code models} below {@code DATELINE_CACHE}, or below {@code dateline} in the folder that the
     * system has for caches; nowhere if the variables name no folder.
     */
    static Optional<Path> ofUser(Map<String, String> environment, String system) {
        String own = environment.getOrDefault("DATELINE_CACHE", "");
        if (!own.isEmpty()) {
            return folder(own, "models");
        }
        String lower = system.toLowerCase(Locale.ROOT);
        String home = environment.getOrDefault("HOME", "");
        if (lower.startsWith("windows")) {
            return folder(environment.getOrDefault("LOCALAPPDATA", ""), "dateline", "cache", "models");
        }
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!caches.isEmpty()) {
            return folder(caches, "dateline", "models");
        }
        return lower.startsWith("mac")
                ? folder(home, "Library", "Caches", "dateline", "models")
                : folder(home, ".cache", "dateline", "models");
    }

    private static Optional<Path> folder(String base, String... below) {
        try {
            return base.isEmpty() ? Optional.empty() : Optional.of(Path.of(base, below));
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    Digest open(String name, Supplier<Digest> maker) {
        Path file = folder.resolve(name + ENDING);
        Digest kept = map(file);
        if (kept != null) {
            return kept;
        }
        Digest made = maker.get();
        try {
            Files.createDirectories(folder);
            DigestFile.write(made, file);
        } catch (IOException | SecurityException unwritable) {
            return made;
        }
        prune(file);
        Digest mapped = map(file);
        return mapped != null ? mapped : made;
    }

    private static @Nullable Digest map(Path file) {
        try {
            Digest digest = DigestFile.map(file);
            touch(file);
            return digest;
        } catch (IOException | SecurityException absent) {
            return null;
        }
    }

    /** The file's time is the day of its last use. */
    private static void touch(Path file) {
        try {
            Instant now = Instant.now();
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(Duration.ofDays(1)))) {
                Files.setLastModifiedTime(file, FileTime.from(now));
            }
        } catch (IOException readOnly) {
            // It then counts as older than it is, and is made anew if it was deleted.
        }
    }

    private void prune(Path added) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> !file.equals(added)).forEach(files::add);
        } catch (IOException unreadable) {
            return;
        }
        files.sort(Comparator.comparing(CacheFolder::lastUse).reversed());
        long bytes = size(added);
        Instant leftBehind = Instant.now().minus(LEFT_BEHIND);
        for (Path file : files) {
            boolean part = file.toString().endsWith(".part");
            boolean digest = file.toString().endsWith(ENDING);
            bytes += digest ? size(file) : 0;
            if (digest && bytes > MOST_BYTES || part && lastUse(file).isBefore(leftBehind)) {
                delete(file);
            }
        }
    }

    private static Instant lastUse(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // Another process has it; the next that adds a digest tries again.
        }
    }
}
