// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.export.StoryJson;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dateline compare < reports.jsonl > stories.jsonl}: what all of them say together, a story a line. */
@Command(
        name = "compare",
        description = "Filter: reports as JSON Lines in, one story a line out, in order of their first report.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at a time; the number of cores unless told.")
    private int threads = ParallelReader.defaultThreads();

    @Override
    public Integer call() throws IOException {
        Reader known = actors.reader(main::warmAnnotator);
        Tally tally;
        Map<String, Reading> readings = new LinkedHashMap<>();
        try (Progress progress = Progress.ofReports(-1)) {
            tally = new Tally(progress::line);
            try (ParallelReader reader = new ParallelReader(
                    known,
                    threads,
                    reading -> {
                        Report report = reading.report();
                        Reading earlier = readings.get(report.id());
                        if (earlier != null
                                && report.isOlderThan(earlier.report().version())) {
                            tally.skip(
                                    new Problem(ProblemCode.OUTDATED, report.id() + ": comes after a later version"));
                        } else {
                            readings.put(report.id(), reading);
                            tally.read();
                        }
                        progress.step();
                    },
                    tally::skip)) {
                new ReportInput().forEach(System.in, reader::add, tally::skip);
                reader.finish();
            }
        }
        StoryJson json =
                new StoryJson(id -> readings.containsKey(id) ? readings.get(id).text() : "");
        for (Story story : new Ledger().addAll(readings.values())) {
            System.out.println(json.write(story));
        }
        System.err.println("dateline: " + tally.equation());
        return actors.exitCode(tally);
    }
}
