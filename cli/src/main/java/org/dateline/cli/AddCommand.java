// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.jdbc.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline add FILE|DIR|-…}: reads reports into the store. */
@Command(
        name = "add",
        description = {
            "Reads reports into the store and works out what they change in its stories.",
            "Prints a line for each report that has been stored; from then on it is kept, whatever happens."
        },
        mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Parameters(
            arity = "1..*",
            paramLabel = Inputs.WHAT,
            description = "What 'dateline acquire' reads; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final ColumnsOption columns = new ColumnsOption();

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at a time; the number of cores unless told.")
    private int threads = ParallelReader.defaultThreads();

    @Option(names = "--json", description = "Print what became of each report as JSON Lines.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Reader known = actors.reader(main::annotator);
        Inputs given = new Inputs(inputs, columns);
        try (SqliteStore store = storeOption.open();
                Progress progress = Progress.ofReports(given.estimate())) {
            Tally tally = new Tally(progress::line);
            Adding adding = new Adding(store, Ledger.resume(store), tally, progress, json);
            try (ParallelReader reader = new ParallelReader(known, threads, adding::confirm, problem -> {
                tally.skip(problem);
                progress.step();
            })) {
                given.forEach(
                        report -> {
                            if (adding.isNews(report, reader.version(report))) {
                                reader.add(report);
                            }
                        },
                        tally::skip);
                reader.finish();
            }
            progress.line("dateline: " + tally.equation());
            progress.line("dateline: " + adding.equation());
            return actors.exitCode(tally);
        }
    }
}
