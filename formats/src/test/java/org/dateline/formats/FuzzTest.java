// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.dateline.pipeline.acquire.Acquired;
import org.junit.jupiter.api.Test;

/**
 * Whatever a file holds, reading it ends soon, tells something, throws nothing, and takes a bounded amount of memory. Some thousand
 * spoilt files in every run of the tests; as many as minutes allow with {@code -Ddateline.fuzz.minutes=N}, then also with the shared
 * samples where they are. A failure names the sample and the seed that make it again.
 */
class FuzzTest {
    private static final int SEEDS = 60;
    private static final long LONGEST_SECONDS = 60;
    private static final long MOST_ALLOCATED = 2L << 30;
    private static final Path SHARED = Path.of("..", "..", "shared", "gold", "formats");

    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "fuzz");
        thread.setDaemon(true);
        return thread;
    });

    @Test
    void everySampleIsReadAsWhatItIs() throws IOException {
        for (Map.Entry<String, byte[]> sample : Samples.all().entrySet()) {
            List<Acquired> found = Reading.all(sample.getValue());
            assertThat(Reading.reports(found).isEmpty())
                    .as(sample.getKey())
                    .isEqualTo(sample.getKey().equals("opml"));
        }
    }

    @Test
    void nothingSpoiltDoesHarm() throws Exception {
        List<Map.Entry<String, byte[]>> samples = new ArrayList<>(new TreeMap<>(Samples.all()).entrySet());
        for (long seed = 0; seed < SEEDS; seed++) {
            for (Map.Entry<String, byte[]> sample : samples) {
                one(sample, samples, seed);
            }
        }
    }

    @Test
    void nothingSpoiltDoesHarmInALongRun() throws Exception {
        long minutes = Long.getLong("dateline.fuzz.minutes", 0);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        List<Map.Entry<String, byte[]>> samples = new ArrayList<>(new TreeMap<>(Samples.all()).entrySet());
        samples.addAll(shared());
        long read = 0;
        long first = Long.getLong("dateline.fuzz.seed", 1_000_000);
        for (long seed = first; System.nanoTime() < end; seed++) {
            for (Map.Entry<String, byte[]> sample : samples) {
                one(sample, samples, seed);
                read++;
            }
        }
        if (minutes > 0) {
            System.out.println(
                    "fuzz: " + read + " files in " + minutes + " minutes, of " + samples.size() + " samples");
        }
        assertThat(read > 0).isEqualTo(minutes > 0);
    }

    private static List<Map.Entry<String, byte[]>> shared() throws IOException {
        if (!Files.isDirectory(SHARED)) {
            return List.of();
        }
        List<Map.Entry<String, byte[]>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SHARED)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 0) {
                    found.add(Map.entry(SHARED.relativize(file).toString(), bytes));
                }
            }
        }
        return found;
    }

    private void one(Map.Entry<String, byte[]> sample, List<Map.Entry<String, byte[]>> samples, long seed)
            throws Exception {
        byte[] other = samples.get(new Random(seed).nextInt(samples.size())).getValue();
        byte[] bytes = new Mutant(seed).of(sample.getValue(), other);
        Future<Long> reading = worker.submit(() -> {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            assertThat(Reading.all(bytes)).isNotEmpty();
            return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        });
        String which = "sample " + sample.getKey() + ", seed " + seed;
        try {
            assertThat(reading.get(LONGEST_SECONDS, TimeUnit.SECONDS)).as(which).isLessThan(MOST_ALLOCATED);
        } catch (ExecutionException thrown) {
            Files.write(Path.of("target", "fuzz-failure.bin"), bytes);
            fail(which + ", kept in target/fuzz-failure.bin", thrown.getCause());
        } catch (TimeoutException hung) {
            Files.write(Path.of("target", "fuzz-failure.bin"), bytes);
            fail(which + " hangs, kept in target/fuzz-failure.bin", hung);
        }
    }
}
