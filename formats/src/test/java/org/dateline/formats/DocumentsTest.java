// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static byte[] pdf(boolean locked, String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPages.prepared();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, line.isEmpty() ? -30 : -14);
                }
                content.endText();
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void readsTheTextOfPdf() throws IOException {
        List<Acquired> found =
                Reading.all(pdf(false, "The bridge was", "opened on Mon-", "day.", "", "", "It rained.", "", "", "7"));
        assertThat(Reading.reports(found))
                .extracting(Report::text)
                .containsExactly("The bridge was opened on Monday.\n\nIt rained.");
        assertThat(Reading.skipped(Reading.all(pdf(false)))).containsExactly(ProblemCode.NO_PROSE);
        byte[] whole = pdf(false, "The bridge was opened.");
        assertThat(Reading.skipped(Reading.all(Arrays.copyOf(whole, whole.length / 2))))
                .containsExactly(ProblemCode.DAMAGED);
        assertThat(Reading.skipped(Reading.all(pdf(true, "Secret.")))).containsExactly(ProblemCode.ENCRYPTED);
        assertThat(Reading.skipped(Reading.all(Reading.bytes("%PDF-1.7\nnothing of the kind"))))
                .containsExactly(ProblemCode.DAMAGED);
    }

    private static final String HEAD =
            "From: =?utf-8?Q?Caf=C3=A9_Gazette?= <news@gazette.example>\r\nTo: reader@example.org\r\n"
                    + "Subject: Bridge =?utf-8?B?b3BlbnM=?=\r\nDate: Tue, 10 Nov 2026 07:05:00 +0100\r\nMessage-ID: <1@gazette.example>\r\nMIME-Version: 1.0\r\n";

    @Test
    void readsMail() {
        Report report = Reading.reports(Reading.all(Reading.bytes(HEAD
                        + "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=C3=A9 by the brid=\r\nge opened.\r\n\r\nIt rained.\r\n"
                        + "--x\r\nContent-Type: text/html\r\n\r\n<p>The same.</p>\r\n--x--\r\n")))
                .get(0);
        assertThat(report.title()).isEqualTo("Bridge opens");
        assertThat(report.source()).isEqualTo("Café Gazette");
        assertThat(report.id()).isEqualTo("mid:1@gazette.example");
        assertThat(report.published().iso()).isEqualTo("2026-11-10T07:05:00+01:00");
        assertThat(report.text()).isEqualTo("The café by the bridge opened.\n\nIt rained.");
    }

    @Test
    void readsWhatIsAttached() {
        List<Acquired> found = Reading.all(
                Reading.bytes(
                        HEAD
                                + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>See below.</p>\r\n--x\r\n"
                                + "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"../feed.xml\"\r\n"
                                + "Content-Transfer-Encoding: base64\r\n\r\nPHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+T25lPC90aXRsZT48L2l0ZW0+PC9jaGFubmVsPjwvcnNzPg==\r\n--x--\r\n"));
        assertThat(Reading.reports(found)).extracting(Report::file).containsExactly("input", "input/feed.xml");
    }

    @Test
    void readsSavedPages() {
        Report report = Reading.reports(
                        Reading.all(
                                Reading.bytes(
                                        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://gazette.example/bridge\r\n"
                                                + "Subject: Bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\r\n\r\n"
                                                + "--x\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Location: https://gazette.example/bridge\r\n"
                                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><article><p>The caf=E9 opened.</p></article></body></html>\r\n"
                                                + "--x\r\nContent-Type: image/png\r\nContent-Location: https://gazette.example/a.png\r\n\r\nPNG\r\n--x--\r\n")))
                .get(0);
        assertThat(report.url()).isEqualTo("https://gazette.example/bridge");
        assertThat(report.text()).isEqualTo("The café opened.");
    }

    @Test
    void leavesProseThatSpeaksOfMail() {
        assertThat(Reading.reports(
                                Reading.all(Reading.bytes("From: the editors\n\nThe bridge was opened on Monday.\n")))
                        .get(0)
                        .text())
                .startsWith("From: the editors");
    }

    @Test
    void tellsCharsetsThatNobodyDeclares() {
        String russian =
                "Мост через реку был открыт в понедельник утром. Мэр города сказал, что строительство длилось два года.";
        Report report = Reading.reports(Reading.all(russian.getBytes(Charset.forName("windows-1251"))))
                .get(0);
        assertThat(report.text()).isEqualTo(russian);
        assertThat(report.problems()).anyMatch(problem -> problem.code() == ProblemCode.ENCODING);
        assertThat(report.problems()).anyMatch(problem -> problem.code() == ProblemCode.NOT_ENGLISH);
    }
}
