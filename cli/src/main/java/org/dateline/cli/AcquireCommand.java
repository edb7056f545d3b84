// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.export.ReportJson;
import org.dateline.formats.Formats;
import org.dateline.model.Problem;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline acquire FILE|DIR|-... > reports.jsonl}: the reports that files and folders hold, one a line. */
@Command(
        name = "acquire",
        description =
                "Files and folders in, one report a line out. What a file holds decides how it is read: text, Markdown, web pages,"
                        + " feeds, IPTC's formats, JSON Lines, tables, web archives, mail, PDF, DOCX, ODT, and ZIP, TAR and gzip"
                        + " of any of these.",
        mixinStandardHelpOptions = true)
final class AcquireCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "What to read; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final ColumnsOption columns = new ColumnsOption();

    @Override
    public Integer call() throws IOException {
        Tally tally = new Tally(System.err);
        ReportJson json = new ReportJson();
        Acquirer acquirer = Formats.acquirer(columns.columns());
        Consumer<Acquired> sink = acquired -> {
            if (acquired instanceof Acquired.Usable usable) {
                System.out.println(json.write(usable.report()));
                usable.report().problems().forEach(AcquireCommand::note);
                tally.read();
            } else if (acquired instanceof Acquired.Skipped skipped) {
                tally.skip(skipped.problem());
            }
        };
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                acquirer.acquire(System.in, "standard input", sink);
            } else {
                acquirer.acquire(Path.of(input), sink);
            }
        }
        System.err.println("dateline: " + tally.equation());
        return tally.exitCode();
    }

    private static void note(Problem problem) {
        System.err.println(
                "dateline: noted " + problem.message() + " (" + problem.code().code() + ")");
    }
}
