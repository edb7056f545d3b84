// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;

class ArchivesTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] tarMember(String name, char type, byte[] content) {
        byte[] block = new byte[512 + (content.length + 511) / 512 * 512];
        put(block, 0, name);
        put(block, 100, "0000644\0");
        put(block, 124, String.format("%011o\0", content.length));
        put(block, 136, "00000000000\0");
        put(block, 148, "        ");
        block[156] = (byte) type;
        put(block, 257, "ustar\00000");
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += block[i] & 0xFF;
        }
        put(block, 148, String.format("%06o\0 ", sum));
        System.arraycopy(content, 0, block, 512, content.length);
        return block;
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static List<Acquired> read(byte[] bytes) {
        return Acquiring.all(new Acquirer(), bytes, Known.nothing());
    }

    @Test
    void readsMembersOfArchivesInArchives() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", bytes("One came."));
        members.put("more/", new byte[0]);
        members.put("more/b.gz", gzip(bytes("<rss><channel><item><title>Two</title></item></channel></rss>")));
        members.put("c.tar", joined(tarMember("c.txt", '0', bytes("Three came.")), new byte[1024]));
        members.put("__MACOSX/._a.txt", bytes("junk"));
        members.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        List<Acquired> found = read(gzip(zip(members)));
        assertThat(Acquiring.reports(found))
                .extracting(Report::file)
                .containsExactly("input/a.txt", "input/more/b.gz", "input/c.tar/c.txt");
        assertThat(Acquiring.skipped(found)).containsExactly(ProblemCode.BINARY);
    }

    @Test
    void namesNeverLeadOutOfTheArchive() throws IOException {
        List<Acquired> found = read(zip(Map.of("../../etc/../passwd\u001b[2J", bytes("One came."))));
        assertThat(Acquiring.reports(found)).extracting(Report::file).containsExactly("input/etc/passwd?[2J");
        found = read(joined(
                tarMember("/abs/./x", '0', bytes("One came.")), tarMember("link", '2', new byte[0]), new byte[1024]));
        assertThat(Acquiring.reports(found)).extracting(Report::file).containsExactly("input/abs/x");
        assertThat(Acquiring.skipped(found)).containsExactly(ProblemCode.UNREADABLE);
    }

    @Test
    void stopsAtWhatUnpacksTooFar() throws IOException {
        byte[] bomb = gzip(bytes("{\"a\": \"" + "a".repeat(70 << 20)));
        assertThat(Acquiring.skipped(read(zip(Map.of("bomb", bomb))))).contains(ProblemCode.UNPACKS_TOO_FAR);
        byte[] left = zip(Map.of("a.txt", bytes("word ".repeat(14 << 20))));
        assertThat(Acquiring.skipped(read(left))).containsExactly(ProblemCode.TOO_LARGE, ProblemCode.UNPACKS_TOO_FAR);
        byte[] deep = bytes("One came.");
        for (int i = 0; i < 8; i++) {
            deep = gzip(deep);
        }
        assertThat(Acquiring.skipped(read(deep))).containsExactly(ProblemCode.UNPACKS_TOO_FAR);
    }

    @Test
    void tellsDamage() throws IOException {
        byte[] good = gzip(bytes("One came.".repeat(1000)));
        assertThat(Acquiring.skipped(read(Arrays.copyOf(good, good.length - 12))))
                .containsExactly(ProblemCode.DAMAGED);
        byte[] zip = zip(Map.of("a.txt", bytes("One came.".repeat(1000))));
        assertThat(Acquiring.skipped(read(Arrays.copyOf(zip, 60)))).contains(ProblemCode.DAMAGED);
        byte[] tar = tarMember("a.txt", '0', bytes("One came.".repeat(1000)));
        assertThat(Acquiring.skipped(read(Arrays.copyOf(tar, 2000)))).contains(ProblemCode.DAMAGED);
    }

    @Test
    void readsTheTextOfDocuments() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put(
                "word/document.xml",
                bytes(
                        "<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Bridge opens</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>The bridge </w:t></w:r><w:del><w:r><w:delText>closed</w:delText></w:r></w:del><w:r><w:t>opened.</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>It rained.</w:t></w:r></w:p></w:body></w:document>"));
        Report report = Acquiring.reports(read(zip(parts))).get(0);
        assertThat(report.title()).isEqualTo("Bridge opens");
        assertThat(report.text()).isEqualTo("The bridge opened.\n\nIt rained.");
        parts.clear();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                bytes(
                        "<office:document-content><text:h>Bridge</text:h><text:p>It<text:s/>opened.</text:p></office:document-content>"));
        assertThat(Acquiring.reports(read(zip(parts))))
                .extracting(Report::text)
                .containsExactly("Bridge\n\nIt opened.");
        parts.remove("content.xml");
        assertThat(Acquiring.skipped(read(zip(parts)))).containsExactly(ProblemCode.NO_PROSE);
    }

    @Test
    void readsTheWordsOfMarkdown() {
        Report report = Acquiring.reports(
                        "---\ntitle: \"Bridge opens\"\ndate: 2026-11-10\nauthor: Ada Ferrow\n---\n\nThe **old** bridge, see"
                                + " [here](https://x.example/a), opened.\n\n![A bridge](b.png)\n\n- It rained.\n- It *poured*.\n\n```\ncode\n```\n")
                .get(0);
        assertThat(report.title()).isEqualTo("Bridge opens");
        assertThat(report.byline()).isEqualTo("Ada Ferrow");
        assertThat(report.published().iso()).isEqualTo("2026-11-10");
        assertThat(report.text()).isEqualTo("The old bridge, see here, opened.\n\nIt rained.\n\nIt poured.");
        report = Acquiring.reports("# Bridge opens\n\nThe **old** bridge opened.\n")
                .get(0);
        assertThat(report.title()).isEqualTo("Bridge opens");
        assertThat(report.text()).isEqualTo("The old bridge opened.");
    }
}
