// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.formats.Formats;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.feed.Opml;
import org.dateline.pipeline.acquire.follow.Follower;
import org.dateline.pipeline.acquire.follow.Limits;
import org.dateline.pipeline.acquire.follow.Pace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline watch FILE.opml|URL...}: follows feeds into the store. */
@Command(
        name = "watch",
        description = {
            "Follows feeds and reads what is new in them into the store, until it is stopped.",
            "Asks politely: no more often than told, less often where a host asks for it or fails, and only as robots.txt allows.",
            "A restart neither misses nor doubles an item. No address but the feeds' own is asked, unless --pages."
        },
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|URL",
            description = "Addresses of feeds, and files that list some: OPML, or one address a line.")
    private List<String> inputs = List.of();

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "How often a feed is asked for; 15 unless told, at least 1.")
    private int minutes = 15;

    @Option(names = "--once", description = "Ask for each feed that is due, once, and end.")
    private boolean once;

    @Option(names = "--pages", description = "Fetch the page of an item of which the feed has only a part of the text.")
    private boolean pages;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "What to remember between two runs; a file beside the store unless told.")
    private @Nullable Path state;

    @Option(names = "--json", description = "Print what became of each report as JSON Lines.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (minutes < 1) {
            throw new IllegalArgumentException("--every must be 1 or more, not " + minutes);
        }
        List<String> feeds = feeds();
        Reader known = actors.reader(main::annotator);
        try (SqliteStore store = storeOption.open();
                Progress progress = Progress.ofReports(-1)) {
            Tally tally = new Tally(progress::line);
            Adding adding = new Adding(store, Ledger.resume(store), tally, progress, json);
            Follower follower = new Follower(
                    feeds,
                    Formats.acquirer(),
                    state != null ? state : storeOption.beside(".watch.json"),
                    Limits.usual().withEvery(Duration.ofMinutes(minutes)),
                    Pace.ofMachine(),
                    pages);
            Follower.Taker taker = new Storing(known, adding, tally);
            if (once) {
                follower.round(taker);
            } else {
                follower.follow(taker);
            }
            progress.line("dateline: " + tally.equation());
            progress.line("dateline: " + adding.equation());
            return actors.exitCode(tally);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Exit.SKIPPED;
        }
    }

    /** The addresses that were given, and those that the files name. */
    private List<String> feeds() throws IOException {
        List<String> feeds = new ArrayList<>();
        for (String input : inputs) {
            if (input.matches("(?i)https?://.*")) {
                feeds.add(input);
            } else {
                feeds.addAll(listed(Path.of(input)));
            }
        }
        return feeds;
    }

    private static List<String> listed(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("neither an address nor a file: " + file);
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> outlines =
                Opml.read(text).stream().map(Opml.Outline::address).toList();
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> line.matches("(?i)https?://\\S+"))
                .toList();
        List<String> found = outlines.isEmpty() ? lines : outlines;
        if (found.isEmpty()) {
            throw new IllegalArgumentException(file + " lists no feed");
        }
        return found;
    }

    /** Reads what a poll brought and stores it before the poll counts as done. */
    private record Storing(Reader reader, Adding adding, Tally tally) implements Follower.Taker {
        @Override
        public void take(String feed, List<Acquired> news) {
            try (ParallelReader readers =
                    new ParallelReader(reader, ParallelReader.defaultThreads(), adding::confirm, tally::skip)) {
                for (Acquired one : news) {
                    if (one instanceof Acquired.Usable usable) {
                        Report report = usable.report();
                        if (adding.isNews(report, readers.version(report))) {
                            readers.add(report);
                        }
                    } else if (one instanceof Acquired.Skipped skipped) {
                        tally.skip(skipped.problem());
                    }
                }
                readers.finish();
            }
        }

        @Override
        public void failed(String feed, Problem problem) {
            tally.skip(problem);
        }
    }
}
