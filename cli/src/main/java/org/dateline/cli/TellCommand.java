// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.export.StoryJson;
import org.dateline.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline tell FILE|DIR|-…}: the stories of some reports, for a reader. */
@Command(
        name = "tell",
        description = {
            "Reads reports and tells their stories: what all say, what only one says, what is disputed or has changed,",
            "what is expected, denied or thought unlikely and by whom, the cast, the timeline."
        },
        mixinStandardHelpOptions = true)
final class TellCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            arity = "1..*",
            paramLabel = Inputs.WHAT,
            description = "What 'dateline acquire' reads; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--quotes", description = "Show the words of the reports under each line.")
    private boolean quotes;

    @Option(names = "--all", description = "Print long lists whole.")
    private boolean everything;

    @Option(names = "--json", description = "Print the stories as JSON Lines instead, one a line.")
    private boolean json;

    @Mixin
    private final ColumnsOption columns = new ColumnsOption();

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
        Inputs given = new Inputs(inputs, columns);
        Reports reports = new Reports();
        try (Progress progress = Progress.ofReports(given.estimate());
                ParallelReader reader = new ParallelReader(
                        known,
                        threads,
                        reading -> {
                            reports.read(reading);
                            progress.step();
                        },
                        reports::skip)) {
            given.forEach(
                    report -> {
                        if (reports.isNew(report)) {
                            reader.add(report);
                        }
                    },
                    reports::skip);
            reader.finish();
        }
        print(new Ledger().addAll(reports.readings()), reports);
        System.out.flush();
        System.err.println("dateline: " + reports.tally().equation());
        return actors.exitCode(reports.tally());
    }

    private void print(List<Story> stories, Reports reports) {
        if (json) {
            StoryJson format = new StoryJson(reports::text);
            stories.forEach(story -> System.out.println(format.write(story)));
            reports.problems().forEach(line -> System.err.println("dateline: " + line));
            return;
        }
        Sheet sheet = new Sheet(System.out, Terminal.hasColour());
        StoryPrinter printer = new StoryPrinter(sheet, reports::text, quotes, everything);
        for (Story story : stories) {
            printer.print(story);
            sheet.rule();
        }
        if (!reports.problems().isEmpty()) {
            sheet.heading("What could not be read, or not as it stands");
            reports.problems().forEach(line -> sheet.item("  - ", Sheet.Ink.WARNING, line));
            sheet.blank();
        }
    }
}
