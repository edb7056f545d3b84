// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageFormatTest {
    private static final String PARAGRAPH =
            "<p>The harbour was opened again on Tuesday, four days after a storm had damaged"
                    + " it, the port authority said in the morning.</p>";

    private static Acquired one(byte[] bytes) throws IOException {
        List<Acquired> all = new ArrayList<>();
        new Acquirer().acquire(new ByteArrayInputStream(bytes), "page", all::add);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Acquired one(String html) throws IOException {
        return one(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Report report(Acquired acquired) {
        assertThat(acquired).isInstanceOf(Acquired.Usable.class);
        return ((Acquired.Usable) acquired).report();
    }

    private static ProblemCode why(Acquired acquired) {
        assertThat(acquired).isInstanceOf(Acquired.Skipped.class);
        return ((Acquired.Skipped) acquired).problem().code();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WebPageFormatTest.class.getResourceAsStream("page/" + name))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aPageIsOneReport() throws IOException {
        byte[] html = sample("article.html");
        Report report = report(one(html));
        assertThat(report.id()).isEqualTo(ReportLines.sha256(html));
        assertThat(report.file()).isEqualTo("page");
        assertThat(report.title()).isEqualTo("Tolmere reopens its harbour after the storm");
        assertThat(report.source()).isEqualTo("The Harbour Gazette");
        assertThat(report.published()).isEqualTo(Publication.stated("2031-03-04T07:15:00+01:00"));
        assertThat(report.datelinePlace()).isEqualTo("Tolmere");
        assertThat(report.version()).isEqualTo("2031-03-04T11:40:00+01:00");
        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>%s</body></html>",
                "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'><html xmlns='http://www.w3.org/1999/xhtml'><body>%s</body></html>",
                "<!-- saved --> \n <HTML><BODY>%s</BODY></HTML>",
                "\n<title>Harbour</title>%s",
                "Warning\n<!DOCTYPE html>\n<html><body>%s</body></html>",
                "<table><tr><td>%s</td></tr></table>",
            })
    void whatIsAPageIsSeenByHowItOpens(String html) throws IOException {
        assertThat(report(one(String.format(html, PARAGRAPH.repeat(3)))).text()).contains("The harbour was opened");
    }

    @Test
    void xmlThatIsNoPageAndProseThatTellsOfTagsAreLeft() throws IOException {
        assertThat(one("<?xml version='1.0'?><rss version='2.0'><channel/></rss>"))
                .isInstanceOf(Acquired.Skipped.class);
        String prose = "Her first page had nothing but <html> in it, the engineer told the court on Monday.";
        assertThat(report(one(prose)).text()).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource({"live.html,LIVE_BLOG", "stub.html,PAYWALL", "german.html,NOT_ENGLISH"})
    void whatIsSpecialIsTold(String name, ProblemCode code) throws IOException {
        assertThat(report(one(sample(name))).problems())
                .extracting(Problem::code)
                .contains(code);
    }

    @Test
    void aFrontPageIsTold() throws IOException {
        assertThat(why(one(sample("index.html")))).isEqualTo(ProblemCode.INDEX_PAGE);
    }

    @Test
    void aPageWithATitleAloneIsTold() throws IOException {
        Report report = report(one("<html><head><title>The harbour is open</title></head><body></body></html>"));
        assertThat(report.text()).isEmpty();
        assertThat(report.problems()).extracting(Problem::code).contains(ProblemCode.NO_MAIN_TEXT);
        assertThat(why(one("<html><head></head><body></body></html>"))).isEqualTo(ProblemCode.NO_MAIN_TEXT);
    }

    @Test
    void aPageBeyondMeasureIsTold() throws IOException {
        byte[] html = new byte[WebPageFormat.MOST_BYTES + 2];
        java.util.Arrays.fill(html, (byte) ' ');
        System.arraycopy("<html>".getBytes(StandardCharsets.US_ASCII), 0, html, 0, 6);
        assertThat(why(one(html))).isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void aPageThatSaysThatItWasWithdrawnIs() throws IOException {
        Report report =
                report(one("<html><head><title>WITHDRAWN: Harbour opens</title></head><body><h1>WITHDRAWN: Harbour"
                        + " opens</h1>" + PARAGRAPH.repeat(2) + "</body></html>"));
        assertThat(report.status()).isEqualTo(Report.Status.WITHDRAWN);
    }

    @Test
    void aPageBehindAServersComplaintsIsAPage() throws IOException {
        String complaint = "<br />\n<b>Warning</b>: no access in <b>/srv/plugin.php</b> on line <b>29</b><br />\n";
        String page = new String(sample("article.html"), StandardCharsets.UTF_8);
        assertThat(report(one(complaint.repeat(12) + page)).title()).startsWith("Tolmere reopens");
    }

    @Test
    void aPageThatWasDecodedWronglyIsRepaired() throws IOException {
        String page =
                "<!doctype html><html lang=en><head><title>Caf\u00e9 Zo\u00eb opens</title></head><body><h1>Caf\u00e9 Zo\u00eb opens</h1>"
                        + "<p>By Zoë Müller</p><p>The caf\u00e9 was opened by its owner, Zo\u00eb M\u00fcller, after \u201ca year of works\u201c that cost more than planned.</p>"
                        + "</body></html>";
        String wrong = new String(page.getBytes(StandardCharsets.UTF_8), "windows-1252");
        Report report = report(one(wrong));
        assertThat(report.title()).isEqualTo("Caf\u00e9 Zo\u00eb opens");
        assertThat(report.byline()).isEqualTo("Zoë Müller");
        assertThat(report.text()).contains("Zo\u00eb M\u00fcller, after \u201ca year");
        assertThat(report.problems()).extracting(Problem::code).containsExactly(ProblemCode.MOJIBAKE);
    }

    @Test
    void widePagesAreReadWithAndWithoutAMark() throws IOException {
        String page =
                "<!doctype html><html lang=en><head><title>Bridge</title></head><body><h1>Bridge</h1><p>The caf\u00e9 by the bridge"
                        + " was opened on Monday, the town said, a year later than planned.</p></body></html>";
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE")) {
            for (String mark : List.of("", "\uFEFF")) {
                assertThat(report(one((mark + page).getBytes(charset))).text())
                        .as(charset + mark.length())
                        .startsWith("The caf\u00e9");
            }
        }
    }
}
