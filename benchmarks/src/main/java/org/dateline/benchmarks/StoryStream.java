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
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.Reviewed;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Change;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.pipeline.track.Tracker;
import org.jspecify.annotations.Nullable;

/**
 * What a report costs after it has been read, while a stream flows in: the reports of a file are read once, and their readings
 * come again and again, under other ids and so many days later, until there are enough. With {@code tracking} they are gathered
 * into stories, and what has come to rest is let go; with {@code telling} each story that changes is also linked and weighed, by a
 * ledger on a store in a folder of its own, whose writing is not counted. With AT_A_TIME the gathered stories are asked for once in so
 * many reports, as where feeds are polled.
 *
 * <p>In the folder of the launcher, after its first use: {@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -Xmx3g
 * -cp "benchmarks/target/lib/*" org.dateline.benchmarks.StoryStream tracking FILE.jsonl READINGS.jsonl 200000 64}; READINGS.jsonl is
 * made if it is not there, which takes as long as reading does. Each tenth of the reports is told when it is through: the mean cost of a report, and
 * what is held once garbage is collected.
 */
public final class StoryStream {
    private static final int TENTHS = 10;

    private final StoreCodec codec = new StoreCodec();

    private StoryStream() {}

    public static void main(String[] words) throws IOException {
        if (words.length < 4
                || words.length > 5
                || !List.of("tracking", "telling").contains(words[0])) {
            System.err.println("usage: StoryStream tracking|telling FILE.jsonl READINGS.jsonl REPORTS [AT_A_TIME]");
            System.exit(2);
        }
        StoryStream stream = new StoryStream();
        Path kept = Path.of(words[2]);
        if (!Files.exists(kept)) {
            stream.read(Path.of(words[1]), kept);
        }
        int many = Integer.parseInt(words[3]);
        if (words[0].equals("tracking")) {
            Tracker tracker = new Tracker(report -> {
                throw new IllegalStateException("nothing is told");
            });
            int atATime = words.length == 5 ? Integer.parseInt(words[4]) : 1;
            stream.flow(kept, many, new Gathering(tracker, atATime));
            return;
        }
        Path folder = Files.createTempDirectory("story-stream");
        try (SqliteStore store = SqliteStore.open(folder.resolve("stories.db"), new StoreCodec(), new Reviewed())) {
            stream.flow(kept, many, new Telling(store, Ledger.resume(store)));
        }
    }

    /** What happens with a reading that comes. */
    private interface Step {
        /** How many stories have changed; what is counted. */
        int take(Reading reading);

        /** What belongs to it and is not counted. */
        default void after() throws IOException {}
    }

    private static final class Gathering implements Step {
        private final Tracker tracker;
        private final int atATime;
        private int come;

        Gathering(Tracker tracker, int atATime) {
            this.tracker = tracker;
            this.atATime = atATime;
        }

        @Override
        public int take(Reading reading) {
            tracker.take(reading);
            if (++come % atATime != 0) {
                return 0;
            }
            int changed = tracker.regroup().changed().size();
            tracker.release();
            return changed;
        }
    }

    private static final class Telling implements Step {
        private final SqliteStore store;
        private final Ledger ledger;
        private @Nullable Change last;

        Telling(SqliteStore store, Ledger ledger) {
            this.store = store;
            this.ledger = ledger;
        }

        @Override
        public int take(Reading reading) {
            Change change = ledger.add(reading);
            last = change;
            return change.stories().size();
        }

        @Override
        public void after() throws IOException {
            if (last != null) {
                store.apply(last);
            }
        }
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

    private void flow(Path kept, int many, Step step) throws IOException {
        List<LocalDate> days = days(kept);
        long cycle = 1
                + days.stream().mapToLong(LocalDate::toEpochDay).max().orElse(0)
                - days.stream().mapToLong(LocalDate::toEpochDay).min().orElse(0);
        long changed = 0;
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] seconds = new double[TENTHS];
        int come = 0;
        for (int turn = 0; come < many; turn++) {
            try (BufferedReader lines = Texts.lines(kept)) {
                for (String line = lines.readLine(); line != null && come < many; line = lines.readLine()) {
                    Reading reading = shifted(codec.read(line, Reading.class), turn, cycle);
                    long start = clock.getCurrentThreadCpuTime();
                    changed += step.take(reading);
                    int tenth = (int) ((long) come * TENTHS / many);
                    seconds[tenth] += (clock.getCurrentThreadCpuTime() - start) / 1e9;
                    step.after();
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
                changed,
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
