// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static List<Acquired> with(String columns, String text) {
        Acquirer acquirer = new Acquirer(List.of(), CharsetGuess.none(), Columns.of(columns));
        return Acquiring.all(acquirer, text.getBytes(StandardCharsets.UTF_8), Known.nothing());
    }

    @Test
    void readsATableByItsUsualNames() {
        List<Acquired> found = Acquiring.all(
                "id,title,date,text\n1,Bridge,2026-11-10,\"The \"\"old\"\" bridge,\nopened.\"\n2,Ferry,,\n3,,,\n");
        assertThat(Acquiring.reports(found)).extracting(Report::id).containsExactly("1", "2");
        assertThat(Acquiring.reports(found).get(0).text()).isEqualTo("The \"old\" bridge,\nopened.");
        assertThat(Acquiring.reports(found).get(0).published().iso()).isEqualTo("2026-11-10");
        assertThat(Acquiring.skipped(found)).containsExactly(ProblemCode.NO_TEXT);
    }

    @Test
    void readsNamedColumnsOfTablesAndFieldsOfJson() {
        assertThat(Acquiring.reports(with("text=story,title=2", "story;head\nThe bridge opened.;Bridge\n")))
                .extracting(Report::title)
                .containsExactly("Bridge");
        List<Acquired> found = with(
                "text=article.body,published=when",
                "{\"article\": {\"body\": \"It opened.\"}, \"when\": \"2026-11-10\"}\n{\"x\": 1}\n");
        assertThat(Acquiring.reports(found)).extracting(Report::text).containsExactly("It opened.");
        assertThat(Acquiring.skipped(found)).containsExactly(ProblemCode.NO_TEXT);
    }

    @Test
    void aTableOrArrayWithNothingInItIsTold() {
        for (String nothing : List.of("id,title,date,text\n", "[]", " [\n]\n")) {
            assertThat(Acquiring.skipped(Acquiring.all(nothing))).as(nothing).containsExactly(ProblemCode.EMPTY);
        }
        assertThat(Acquiring.reports("[] is how an empty list is written in many languages."))
                .hasSize(1);
    }

    @Test
    void aTableWithoutTheNamedColumnIsTold() {
        assertThat(Acquiring.skipped(with("text=body", "a,b,c\nIt opened.,x,y\nIt closed.,z\n")))
                .containsExactly(ProblemCode.NO_TEXT);
        assertThat(Acquiring.skipped(with("text=body", "story;head\nThe bridge opened.;Bridge\n")))
                .containsExactly(ProblemCode.NO_TEXT);
        assertThat(Acquiring.reports(with(
                        "text=body",
                        "Bridge, ferry and pier\n\nAll were closed on Monday, said the mayor of the town.")))
                .hasSize(1);
    }

    @Test
    void leavesProseThatOpensLikeATable() {
        assertThat(Acquiring.reports("Text, lies and videotape\n\nThe film was shown on Monday."))
                .hasSize(1);
        assertThat(Acquiring.reports("Source, date and text were missing.\n\nNobody knew.")
                        .get(0)
                        .text())
                .startsWith("Source");
    }

    @Test
    void refusesColumnsThatNoReportHas() {
        assertThatThrownBy(() -> Columns.of("text=a,colour=b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> Columns.of("url=a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAnArrayOfReports() {
        assertThat(Acquiring.reports("[{\"id\": \"a\", \"text\": \"One.\"},\n {\"id\": \"b\", \"text\": \"Two.\"}]"))
                .extracting(Report::id)
                .containsExactly("a", "b");
    }
}
