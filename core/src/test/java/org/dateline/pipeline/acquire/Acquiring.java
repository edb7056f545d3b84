// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;

/** What acquiring bytes gives, for tests. */
final class Acquiring {
    private Acquiring() {}

    static List<Acquired> all(Acquirer acquirer, byte[] bytes, Known known) {
        List<Acquired> found = new ArrayList<>();
        try {
            acquirer.acquire(new ByteArrayInputStream(bytes), "input", known, found::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    static List<Acquired> all(String text) {
        return all(new Acquirer(), text.getBytes(StandardCharsets.UTF_8), Known.nothing());
    }

    static List<Report> reports(List<Acquired> found) {
        return found.stream()
                .filter(one -> one instanceof Acquired.Usable)
                .map(one -> ((Acquired.Usable) one).report())
                .toList();
    }

    static List<Report> reports(String text) {
        return reports(all(text));
    }

    static List<ProblemCode> skipped(List<Acquired> found) {
        return found.stream()
                .filter(one -> one instanceof Acquired.Skipped)
                .map(one -> ((Acquired.Skipped) one).problem().code())
                .toList();
    }

    static List<ProblemCode> skipped(String text) {
        return skipped(all(text));
    }

    static List<ProblemCode> codes(Report report) {
        return report.problems().stream().map(Problem::code).toList();
    }
}
