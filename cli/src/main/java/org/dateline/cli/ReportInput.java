// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.JsonLinesFormat;

/** Reports as JSON Lines on standard input, one by one. */
final class ReportInput {
    private final JsonLinesFormat lines = new JsonLinesFormat();

    void forEach(InputStream in, Consumer<Report> reports, Consumer<Problem> problems) throws IOException {
        lines.read(in, acquired -> {
            if (acquired instanceof Acquired.Usable usable) {
                reports.accept(usable.report());
            } else if (acquired instanceof Acquired.Skipped skipped) {
                problems.accept(skipped.problem());
            }
        });
    }
}
