// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.dateline.pipeline.acquire.page.PageReader;
import org.jsoup.Jsoup;

/**
 * How many web pages a second are read on one core: Dateline with title, byline, dates, kind and all, against readability4j,
 * boilerpipe's ArticleExtractor, and jsoup's parser alone. In turn on the same pages in one process and thread; its processor time, so that
 * other work on the machine counts little; medians of {@value #ROUNDS} rounds after two that do not count.
 *
 * <p>{@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -cp "benchmarks/target/lib/*"
 * org.dateline.benchmarks.PagesAgainstPeers FOLDER}
 */
public final class PagesAgainstPeers {
    private static final int ROUNDS = 5;
    private static final int WARM = 2;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PagesAgainstPeers() {}

    /** A way to read a page, and how many pages a second it read in each round. */
    private record Peer(String name, ToIntFunction<byte[]> reader, List<Double> speeds) {
        Peer(String name, ToIntFunction<byte[]> reader) {
            this(name, reader, new ArrayList<>());
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: PagesAgainstPeers FOLDER");
            System.exit(2);
        }
        List<byte[]> pages = pages(Path.of(arguments[0]));
        PageReader reader = new PageReader();
        List<Peer> peers = List.of(
                new Peer(
                        "dateline", page -> reader.read(page, null, null).text().length()),
                new Peer("readability4j 1.0.8", PagesAgainstPeers::readability),
                new Peer("boilerpipe 1.2.2", PagesAgainstPeers::boilerpipe),
                new Peer("jsoup's parser alone", page -> Jsoup.parse(text(page)).childNodeSize()));
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (Peer peer : peers) {
                double speed = speed(pages, peer.reader());
                if (round >= WARM) {
                    peer.speeds().add(speed);
                }
            }
        }
        for (Peer peer : peers) {
            double median = Median.of(
                    peer.speeds().stream().mapToDouble(Double::doubleValue).toArray());
            System.out.printf(Locale.ROOT, "%-22s %5.0f pages/s on %d pages%n", peer.name(), median, pages.size());
        }
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("no file in " + folder);
        }
        return pages;
    }

    private static double speed(List<byte[]> pages, ToIntFunction<byte[]> reader) {
        long start = THREADS.getCurrentThreadCpuTime();
        int read = 0;
        for (byte[] page : pages) {
            read += reader.applyAsInt(page) >= 0 ? 1 : 0;
        }
        return read / ((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }

    private static int readability(byte[] page) {
        String text =
                new Readability4J("https://page.example/", text(page)).parse().getTextContent();
        return text == null ? 0 : text.length();
    }

    private static int boilerpipe(byte[] page) {
        try {
            return ArticleExtractor.INSTANCE.getText(text(page)).length();
        } catch (BoilerpipeProcessingException failed) {
            return 0;
        }
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }
}
