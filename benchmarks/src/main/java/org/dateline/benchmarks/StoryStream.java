// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.export.StoreCodec;
import org.dateline.model.Change;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.pipeline.track.Tracker;

/**
 * What a report costs after it has been read, while a stream flows in: the reports of a file are read once, and their readings
 * come again and again, under other ids and so many days later, until there are enough. With {@code tracking} they are gathered
 * into stories, with {@code telling} each story that changes is also linked and weighed.
 *
 * <p>In the folder of the launcher, after its first use: {@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -Xmx3g
 * -cp "benchmarks/target/lib/*" org.dateline.benchmarks.StoryStream tracking FILE.jsonl READINGS.jsonl 200000}; READINGS.jsonl is
 * made if it is not there.
 */
public final class StoryStream {
    private static final int TENTHS = 10;

    private final StoreCodec codec = new StoreCodec();

    private StoryStream() {}

    public static void main(String[] words) throws IOException {
        if (words.length != 4 || !List.of("tracking", "telling").contains(words[0])) {
            System.err.println("usage: StoryStream tracking|telling FILE.jsonl READINGS.jsonl REPORTS");
            System.exit(2);
        }
        StoryStream stream = new StoryStream();
        Path kept = Path.of(words[2]);
        if (!Files.exists(kept)) {
            stream.read(Path.of(words[1]), kept);
        }
        stream.flow(kept, words[0].equals("telling"), Integer.parseInt(words[3]));
    }

    private void read(Path file, Path into) throws IOException {
        Reader reader = new Reader(new CoreNlpAnnotator());
        Map<String, String> inOrder = new TreeMap<>();
        new Acquirer().acquire(file, one -> {
            if (one instanceof Acquired.Usable usable) {
                Reading reading = reader.read(usable.report());
                String place = reading.report().published().iso() + " "
                        + reading.report().id();
                inOrder.put(place, codec.write(reading));
            }
        });
        Files.write(into, inOrder.values());
    }

    private void flow(Path kept, boolean telling, int many) throws IOException {
        List<LocalDate> days = days(kept);
        long cycle = 1
                + days.stream().mapToLong(LocalDate::toEpochDay).max().orElse(0)
                - days.stream().mapToLong(LocalDate::toEpochDay).min().orElse(0);
        AtomicInteger changed = new AtomicInteger();
        Ledger ledger = new Ledger();
        Tracker tracker = new Tracker(report -> {
            throw new IllegalStateException("nothing is told");
        });
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] seconds = new double[TENTHS];
        int come = 0;
        for (int turn = 0; come < many; turn++) {
            try (BufferedReader lines = Texts.lines(kept)) {
                for (String line = lines.readLine(); line != null && come < many; line = lines.readLine()) {
                    Reading reading = shifted(codec.read(line, Reading.class), turn, cycle);
                    long start = clock.getCurrentThreadCpuTime();
                    if (telling) {
                        Change change = ledger.add(reading);
                        changed.addAndGet(change.stories().size());
                    } else {
                        tracker.take(reading);
                        changed.addAndGet(tracker.regroup().changed().size());
                    }
                    int tenth = (int) ((long) come * TENTHS / many);
                    seconds[tenth] += (clock.getCurrentThreadCpuTime() - start) / 1e9;
                    come++;
                    if (come * (long) TENTHS / many > tenth) {
                        tell(tenth, seconds[tenth] * TENTHS / many);
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d reports, %d stories told; last tenth against second tenth %.2f%n",
                many,
                changed.get(),
                seconds[TENTHS - 1] / seconds[1]);
    }

    private static void tell(int tenth, double each) {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "tenth %2d: %.2f ms of processor a report, %d MB held%n",
                tenth + 1,
                each * 1000,
                used >> 20);
    }

    private List<LocalDate> days(Path kept) throws IOException {
        List<LocalDate> days = new ArrayList<>();
        try (BufferedReader lines = Texts.lines(kept)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                codec.read(line, Reading.class).report().published().date().ifPresent(days::add);
            }
        }
        return days;
    }

    private static Reading shifted(Reading reading, int turn, long cycle) {
        Report report = reading.report();
        Publication published = report.published()
                .date()
                .map(day -> Publication.stated(day.plusDays(turn * cycle).toString()))
                .orElse(report.published());
        Report later = new Report(
                turn + "-" + report.id(),
                report.file(),
                report.source(),
                report.url(),
                report.title(),
                report.byline(),
                report.language(),
                published,
                report.datelinePlace(),
                report.text(),
                report.status(),
                report.problems());
        return reading.withReport(later);
    }
}
