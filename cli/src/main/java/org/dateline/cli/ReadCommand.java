// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Reader;
import org.dateline.export.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline read < reports.jsonl > readings.jsonl}: what each report says, in input order, a line each. */
@Command(
        name = "read",
        description = {
            "Filter: reports as JSON Lines in, one reading a line out, in input order.",
            "Where files or addresses are named, these are acquired and read."
        },
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            arity = "0..*",
            paramLabel = Inputs.WHAT,
            description = "What 'dateline acquire' reads; reports on standard input unless given.")
    private List<String> inputs = List.of();

    @Mixin
    private final ColumnsOption columns = new ColumnsOption();

    @Option(names = "--predicates", description = "Also tell the verbs and event nouns that trigger no event.")
    private boolean predicates;

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Option(
            names = "--verbs",
            paramLabel = "FILE",
            description = {
                "A dictionary of verbs to code by, as PETRARCH and PETRARCH-2 have them: its codes then stand in the place of",
                "our own CAMEO codes. May be given several times."
            })
    private List<Path> verbs = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at a time; the number of cores unless told.")
    private int threads = ParallelReader.defaultThreads();

    @Override
    public Integer call() throws IOException {
        Reader plain = actors.reader(main::warmAnnotator, verbs);
        Reader known = predicates ? plain.withPredicates() : plain;
        ReadingJson json = new ReadingJson(predicates);
        try (Progress progress = Progress.ofReports(-1)) {
            Tally tally = new Tally(progress::line);
            try (ParallelReader reader = new ParallelReader(
                    known,
                    threads,
                    reading -> {
                        progress.between(() -> System.out.println(json.write(reading)));
                        tally.read();
                        progress.step();
                    },
                    tally::skip)) {
                if (inputs.isEmpty()) {
                    new ReportInput().forEach(System.in, reader::add, tally::skip);
                } else {
                    new Inputs(inputs, columns).forEach(reader::add, tally::skip);
                }
                reader.finish();
            }
            progress.line("dateline: " + tally.equation());
            return actors.exitCode(tally);
        }
    }
}
