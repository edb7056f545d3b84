// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.export.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline read < reports.jsonl > readings.jsonl}: what each report says, in input order, a line each. */
@Command(
        name = "read",
        description = "Filter: reports as JSON Lines in, one reading a line out, in input order.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Option(names = "--predicates", description = "Also tell the verbs and event nouns that trigger no event.")
    private boolean predicates;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at a time; the number of cores unless told.")
    private int threads = ParallelReader.defaultThreads();

    @Override
    public Integer call() throws IOException {
        Tally tally = new Tally(System.err);
        ReadingJson json = new ReadingJson(predicates);
        try (ParallelReader reader = new ParallelReader(
                threads,
                reading -> {
                    System.out.println(json.write(reading));
                    tally.read();
                },
                tally::skip)) {
            new ReportInput().forEach(System.in, reader::add, tally::skip);
            reader.finish();
        }
        System.err.println("dateline: " + tally.equation());
        return tally.exitCode();
    }
}
