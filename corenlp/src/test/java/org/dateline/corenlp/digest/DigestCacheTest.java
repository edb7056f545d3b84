// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestCacheTest {
    /** Any file of the class path serves as a model. */
    private static final String MODEL = "org/dateline/corenlp/digest/DigestCacheTest.class";

    @TempDir
    private Path folder;

    private final AtomicInteger made = new AtomicInteger();

    private void make(InputStream model, Digest.Builder into) {
        made.incrementAndGet();
        into.put("numbers", new int[] {3, 1, 4})
                .put("weights", new float[] {1.5f, -2})
                .put("names", List.of("", "Kyïv", "x"));
    }

    private void assertGood(Digest digest) {
        assertThat(digest.ints("numbers")).containsExactly(3, 1, 4);
        assertThat(digest.floats("weights")).containsExactly(1.5f, -2);
        assertThat(digest.strings("names")).containsExactly("", "Kyïv", "x");
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void isMadeOnceAndThenMapped() throws IOException {
        for (int run = 0; run < 3; run++) {
            Digest digest = DigestCache.in(folder).open("m", 1, MODEL, this::make);
            assertGood(digest);
            assertThat(digest.intView("numbers").isDirect()).isTrue();
        }
        assertThat(made).hasValue(1);
        assertThat(onlyFile().getFileName().toString()).startsWith("m-1-").endsWith(".digest");
    }

    @Test
    void anotherFormatIsMadeAnew() {
        DigestCache.in(folder).open("m", 1, MODEL, this::make);
        DigestCache.in(folder).open("m", 2, MODEL, this::make);
        assertThat(made).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 20, 63, 70, 130, -1})
    void aDamagedFileIsMadeAnew(int at) throws IOException {
        DigestCache.in(folder).open("m", 1, MODEL, this::make);
        Path file = onlyFile();
        byte[] bytes = Files.readAllBytes(file);
        if (at < 0) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
        } else if (at == 63) {
            Files.write(file, new byte[at]);
        } else {
            bytes[at] ^= 0x40;
            Files.write(file, bytes);
        }
        assertGood(DigestCache.in(folder).open("m", 1, MODEL, this::make));
        assertThat(made).hasValue(2);
        assertGood(DigestCache.in(folder).open("m", 1, MODEL, this::make));
        assertThat(made).hasValue(2);
    }

    @Test
    void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "");
        assertGood(DigestCache.in(file.resolve("models")).open("m", 1, MODEL, this::make));
        assertThat(onlyFile()).isEqualTo(file);
    }

    @Test
    void severalThatStartAtOnceAllGetOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Digest> open = () -> DigestCache.in(folder).open("m", 1, MODEL, this::make);
            for (Future<Digest> digest : threads.invokeAll(Collections.nCopies(24, open))) {
                assertGood(digest.get());
            }
        } finally {
            threads.shutdown();
        }
        onlyFile();
    }

    @Test
    void theLeastRecentlyUsedMakesRoom() throws IOException {
        List<Path> old = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Path file = folder.resolve("old-" + i + ".digest");
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[1]), 100L << 20); // sparse
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(10 - i))));
            old.add(file);
        }
        Path foreign = Files.writeString(folder.resolve("notes.txt"), "not ours");
        DigestCache.in(folder).open("m", 1, MODEL, this::make);
        assertThat(old.subList(0, 2)).noneMatch(Files::exists);
        assertThat(old.subList(2, 5)).allMatch(Files::exists);
        assertThat(foreign).exists();
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> DigestCache.in(folder).open("m", 1, "no/such.model", this::make))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no/such.model");
    }

    @Test
    void theUsersFolder() {
        assertThat(CacheFolder.ofUser(Map.of("DATELINE_CACHE", "/c", "HOME", "/h"), "Linux"))
                .contains(Path.of("/c/models"));
        assertThat(CacheFolder.ofUser(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h"), "Linux"))
                .contains(Path.of("/x/dateline/models"));
        assertThat(CacheFolder.ofUser(Map.of("HOME", "/h"), "Linux")).contains(Path.of("/h/.cache/dateline/models"));
        assertThat(CacheFolder.ofUser(Map.of("HOME", "/h"), "Mac OS X"))
                .contains(Path.of("/h/Library/Caches/dateline/models"));
        assertThat(CacheFolder.ofUser(Map.of("LOCALAPPDATA", "/l"), "Windows 11"))
                .contains(Path.of("/l/dateline/cache/models"));
        assertThat(CacheFolder.ofUser(Map.of(), "Linux")).isEqualTo(Optional.empty());
    }
}
