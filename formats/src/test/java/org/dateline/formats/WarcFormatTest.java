// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.junit.jupiter.api.Test;

class WarcFormatTest {
    private static final String PAGE =
            "<!doctype html><html><head><title>Bridge opens</title></head><body><article><p>The bridge was opened on Monday.</p></article></body></html>";

    private static byte[] record(String type, String address, byte[] content) {
        return Reading.joined(
                Reading.bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + content.length
                        + "\r\n\r\n"),
                content,
                Reading.bytes("\r\n\r\n"));
    }

    private static byte[] answer(String status, String fields, byte[] body) {
        return Reading.joined(Reading.bytes("HTTP/1.1 " + status + "\r\n" + fields + "\r\n\r\n"), body);
    }

    private static byte[] page(String address) {
        return record(
                "response", address, answer("200 OK", "Content-Type: text/html; charset=utf-8", Reading.bytes(PAGE)));
    }

    @Test
    void readsPagesAndTellsWhatIsNone() {
        byte[] archive = Reading.joined(
                record("warcinfo", "", Reading.bytes("software: x\r\n")),
                page("https://gazette.example/bridge"),
                record("request", "https://gazette.example/bridge", Reading.bytes("GET / HTTP/1.1\r\n\r\n")),
                record(
                        "response",
                        "https://gazette.example/gone",
                        answer("404 Not Found", "Content-Type: text/html", Reading.bytes("gone"))),
                record(
                        "response",
                        "https://gazette.example/x.css",
                        answer("200 OK", "Content-Type: text/css", Reading.bytes("p {}"))),
                record("revisit", "https://gazette.example/same", new byte[0]));
        for (byte[] bytes : List.of(archive, Reading.gzip(archive))) {
            List<Acquired> found = Reading.all(bytes);
            assertThat(Reading.reports(found))
                    .extracting(Report::url)
                    .containsExactly("https://gazette.example/bridge");
            assertThat(Reading.reports(found))
                    .extracting(Report::text)
                    .containsExactly("The bridge was opened on Monday.");
            assertThat(Reading.skipped(found))
                    .containsExactly(ProblemCode.NO_PAGE, ProblemCode.NO_PAGE, ProblemCode.REVISIT);
        }
    }

    @Test
    void readsChunkedAndCompressedAnswers() {
        byte[] packed = Reading.gzip(Reading.bytes(PAGE));
        byte[] chunked = Reading.joined(
                Reading.bytes(Integer.toHexString(20) + "\r\n"),
                Arrays.copyOf(packed, 20),
                Reading.bytes("\r\n" + Integer.toHexString(packed.length - 20) + "\r\n"),
                Arrays.copyOfRange(packed, 20, packed.length),
                Reading.bytes("\r\n0\r\n\r\n"));
        byte[] archive = record(
                "response",
                "https://gazette.example/a",
                answer(
                        "200 OK",
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
                        chunked));
        assertThat(Reading.reports(Reading.all(archive)))
                .extracting(Report::text)
                .containsExactly("The bridge was opened on Monday.");
    }

    @Test
    void passesOverDamagedRecords() {
        byte[] first = Reading.gzip(page("https://gazette.example/1"));
        byte[] broken = Reading.gzip(page("https://gazette.example/2"));
        Arrays.fill(broken, 40, broken.length - 30, (byte) 0x55);
        byte[] last = Reading.gzip(page("https://gazette.example/3"));
        List<Acquired> found = Reading.all(Reading.joined(first, broken, last));
        assertThat(Reading.reports(found))
                .extracting(Report::url)
                .startsWith("https://gazette.example/1")
                .endsWith("https://gazette.example/3");
        assertThat(Reading.skipped(found)).contains(ProblemCode.DAMAGED);
    }

    @Test
    void findsTheNextRecordAfterAHeadThatCannotBeRead() {
        byte[] archive = Reading.joined(
                page("https://gazette.example/1"),
                Reading.bytes("WARC/1.0\r\nContent-Length: none\r\n\r\nrubbish\r\n\r\n"),
                page("https://gazette.example/2"));
        List<Acquired> found = Reading.all(archive);
        assertThat(Reading.reports(found)).hasSize(2);
        assertThat(Reading.skipped(found)).containsExactly(ProblemCode.DAMAGED);
        byte[] cut = page("https://gazette.example/3");
        assertThat(Reading.skipped(Reading.all(Arrays.copyOf(cut, cut.length - 100))))
                .contains(ProblemCode.DAMAGED);
    }

    @Test
    void readsArc() {
        byte[] answer = answer("200 OK", "Content-Type: text/html", Reading.bytes(PAGE));
        String about = "1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n";
        byte[] archive = Reading.joined(
                Reading.bytes(
                        "filedesc://a.arc 0.0.0.0 20261110070500 text/plain " + about.length() + "\n" + about + "\n"),
                Reading.bytes("http://gazette.example/1 192.0.2.1 20261110070500 text/html " + answer.length + "\n"),
                answer,
                Reading.bytes("\n"));
        assertThat(Reading.reports(Reading.all(archive)))
                .extracting(Report::url)
                .containsExactly("http://gazette.example/1");
    }

    @Test
    void headsThatRunIntoEachOtherAreTold() {
        byte[] lost = Reading.bytes("WARC/1.0\r\nWARC-Type: request\r\nWARC-Tar");
        byte[] noise = new byte[300];
        Arrays.fill(noise, (byte) 1);
        byte[] tail = Reading.bytes("arget-URI: https://gazette.example/1\r\nContent-Length: 2\r\n\r\nxx\r\n\r\n");
        byte[] good = page("https://gazette.example/2");
        List<Acquired> garbled = Reading.all(Reading.joined(lost, noise, tail, good));
        assertThat(Reading.skipped(garbled)).containsExactly(ProblemCode.DAMAGED);
        assertThat(Reading.reports(garbled)).hasSize(1);
        List<Acquired> short1 = Reading.all(Reading.joined(lost, Reading.bytes("\r\n"), good));
        assertThat(Reading.skipped(short1)).containsExactly(ProblemCode.DAMAGED);
        assertThat(Reading.reports(short1)).hasSize(1);
    }

    @Test
    void tellsEachDamagedPartOnce() {
        byte[] wrongSum = Reading.gzip(page("https://gazette.example/1"));
        wrongSum[wrongSum.length - 8] ^= 0x55;
        byte[] good = Reading.gzip(page("https://gazette.example/2"));
        byte[] noise = new byte[good.length];
        Arrays.fill(noise, (byte) 0x55);
        byte[] broken = good.clone();
        Arrays.fill(broken, 40, broken.length - 30, (byte) 0x55);
        List<Acquired> found = Reading.all(Reading.joined(wrongSum, good, broken, good, noise, good));
        assertThat(Reading.skipped(found))
                .containsExactly(ProblemCode.DAMAGED, ProblemCode.DAMAGED, ProblemCode.DAMAGED);
        assertThat(Reading.reports(found)).hasSizeBetween(4, 5);
    }

    @Test
    void aLongArchiveAddsUp() {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        int pages = 0;
        int others = 0;
        int damaged = 0;
        for (int i = 0; i < 3000; i++) {
            String address = "https://gazette.example/" + i;
            archive.writeBytes(Reading.gzip(record("request", address, Reading.bytes("GET / HTTP/1.1\r\n\r\n"))));
            if (i % 10 == 3) {
                byte[] moved = answer("301 Moved", "Location: /x", new byte[0]);
                archive.writeBytes(Reading.gzip(record("response", address, moved)));
                others++;
            } else if (i % 100 == 7) {
                byte[] broken = Reading.gzip(page(address));
                Arrays.fill(broken, 40, broken.length - 30, (byte) 0x55);
                archive.writeBytes(broken);
                damaged++;
            } else {
                archive.writeBytes(Reading.gzip(page(address)));
                pages++;
            }
        }
        List<Acquired> found = Reading.all(archive.toByteArray());
        assertThat(Reading.reports(found)).hasSize(pages);
        assertThat(Reading.skipped(found)).hasSize(others + damaged);
        assertThat(Reading.skipped(found).stream().filter(ProblemCode.DAMAGED::equals))
                .hasSize(damaged);
    }
}
