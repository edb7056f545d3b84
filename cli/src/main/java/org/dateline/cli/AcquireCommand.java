// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.export.ReportJson;
import org.dateline.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline acquire FILE|DIR|URL|-... > reports.jsonl}: the reports that files, folders and addresses hold, one a line. */
@Command(
        name = "acquire",
        description =
                "Files, folders and addresses in, one report a line out. What a file holds decides how it is read: text, Markdown, web pages,"
                        + " feeds, IPTC's formats, JSON Lines, tables, web archives, mail, PDF, DOCX, ODT, and ZIP, TAR and gzip"
                        + " of any of these.",
        mixinStandardHelpOptions = true)
final class AcquireCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = Inputs.WHAT,
            description = {
                "What to read; - is standard input. An http or https address is asked for once, as its robots.txt allows;",
                "no other is, but where it sends on to, and never one of a private network that was not named."
            })
    private List<String> inputs = List.of();

    @Mixin
    private final ColumnsOption columns = new ColumnsOption();

    @Override
    public Integer call() throws IOException {
        Tally tally = new Tally(System.err);
        ReportJson json = new ReportJson();
        new Inputs(inputs, columns)
                .forEach(
                        report -> {
                            System.out.println(json.write(report));
                            report.problems().forEach(AcquireCommand::note);
                            tally.read();
                        },
                        tally::skip);
        System.err.println("dateline: " + tally.equation());
        return tally.exitCode();
    }

    private static void note(Problem problem) {
        System.err.println("dateline: noted " + Tally.told(problem));
    }
}
