// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.ReportLines;

/** Reports as JSON Lines on standard input, one by one. */
final class ReportInput {
    private final ReportLines lines = new ReportLines();

    void forEach(InputStream in, Consumer<Report> reports, Consumer<Problem> problems) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Acquired acquired = lines.read(line, "line " + number);
            if (acquired instanceof Acquired.Usable usable) {
                reports.accept(usable.report());
            } else if (acquired instanceof Acquired.Skipped skipped) {
                problems.accept(skipped.problem());
            }
        }
    }
}
