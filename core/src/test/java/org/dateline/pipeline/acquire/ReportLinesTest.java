// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLinesTest {
    private final ReportLines lines = new ReportLines();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"text": "The mayor       | NOT_JSON
                    [1, 2]                    | NOT_JSON
                    {"title": "No text"}      | NO_TEXT
                    {"text": 3}               | NO_TEXT
                    {"text": "  "}            | EMPTY
                    """)
    void skipsWithItsCodeWhatIsNoReport(String line, ProblemCode code) {
        Acquired acquired = lines.read(line, "line 7");
        assertThat(acquired).isInstanceOfSatisfying(Acquired.Skipped.class, skipped -> {
            assertThat(skipped.problem().code()).isEqualTo(code);
            assertThat(skipped.problem().message()).startsWith("line 7: ");
        });
    }

    @Test
    void readsOnWhereAFieldIsWrongAndSaysSo() {
        Report report =
                read("{\"text\": \"It rained.\", \"source\": 5, \"published\": \"last week\", \"status\": \"odd\"}");
        assertThat(report.published().basis()).isEqualTo(Publication.Basis.UNKNOWN);
        assertThat(codes(report))
                .containsExactlyInAnyOrder(ProblemCode.BAD_FIELD, ProblemCode.BAD_DATE, ProblemCode.BAD_FIELD);
    }

    @Test
    void keepsADateWhoseBasisIsUnknownToIt() {
        Report report =
                read("{\"text\": \"It rained.\", \"published\": \"2026-11-12\", \"published_basis\": \"guess\"}");
        assertThat(report.published()).isEqualTo(Publication.stated("2026-11-12"));
        assertThat(codes(report)).containsExactly(ProblemCode.BAD_FIELD);
    }

    private Report read(String line) {
        assertThat(lines.read(line, "line 1")).isInstanceOf(Acquired.Usable.class);
        return ((Acquired.Usable) lines.read(line, "line 1")).report();
    }

    private static List<ProblemCode> codes(Report report) {
        return report.problems().stream().map(Problem::code).toList();
    }
}
