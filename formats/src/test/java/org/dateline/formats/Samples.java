// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A small good file of each kind, to be spoilt. */
final class Samples {
    private static final String HTML =
            "<!doctype html><html lang=en><head><title>Bridge opens</title><meta charset=utf-8></head><body><nav><a href=/>Home</a></nav>"
                    + "<article><h1>Bridge opens</h1><p>The caf\u00e9 by the bridge was opened on Monday.</p><p>It rained &amp; it poured.</p></article></body></html>";
    private static final String ITEM =
            "<item><title>Bridge &amp; tunnel</title><link>https://g.example/1</link><guid>g1</guid><pubDate>Tue, 10 Nov 2026 07:05:00 GMT</pubDate>"
                    + "<description><![CDATA[<p>It opened.</p>]]></description></item>";

    private Samples() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        texts().forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        all.put("utf-16", ("\uFEFF" + texts().get("rss")).getBytes(StandardCharsets.UTF_16LE));
        all.put("latin", HTML.replace("utf-8", "iso-8859-1").getBytes(StandardCharsets.ISO_8859_1));
        byte[] warc = warc();
        all.put("warc", warc);
        all.put("warc.gz", Reading.joined(Reading.gzip(warc), Reading.gzip(warc)));
        all.put("arc", texts().get("arc").getBytes(StandardCharsets.UTF_8));
        all.put("gz", Reading.gzip(all.get("json lines")));
        all.put("zip", zip(Map.of("a.txt", all.get("plain"), "b.xml", all.get("atom"), "c.gz", all.get("gz"))));
        Map<String, byte[]> docx = new LinkedHashMap<>();
        docx.put("[Content_Types].xml", Reading.bytes("<Types/>"));
        docx.put(
                "word/document.xml",
                Reading.bytes(
                        "<w:document><w:body><w:p><w:r><w:t>The bridge opened.</w:t></w:r></w:p></w:body></w:document>"));
        all.put("docx", zip(docx));
        all.put("tar", tar(all.get("plain")));
        all.put("pdf", pdf());
        return all;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "plain",
                "Bridge opens\n\nHarbour Gazette | 12 November 2026\n\nHARBOUR TOWN (Wire) - The bridge was opened on Monday.\n");
        texts.put(
                "markdown",
                "---\ntitle: Bridge\ndate: 2026-11-10\n---\n# Bridge\n\nThe **old** [bridge](http://x.example) opened.\n\n> Quoted\n\n```\ncode\n```\n");
        texts.put("html", HTML);
        texts.put(
                "rss",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>G</title>" + ITEM + ITEM
                        + "</channel></rss>");
        texts.put("rdf", "<rdf:RDF xmlns:rdf=\"r\"><channel><title>G</title></channel>" + ITEM + "</rdf:RDF>");
        texts.put(
                "atom",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://g.example/\"><title>G</title><entry><id>tag:g.example,2026:1</id><title type=\"html\">&lt;b&gt;B&lt;/b&gt;</title>"
                        + "<link href=\"a\"/><updated>2026-11-10T07:05:00Z</updated><content type=\"xhtml\"><div><p>It opened.</p></div></content></entry></feed>");
        texts.put(
                "json feed",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"G\", \"items\": [{\"id\": \"1\", \"content_html\": \"<p>It opened.</p>\", \"date_published\": \"2026-11-10T07:05:00Z\"}]}");
        texts.put(
                "sitemap",
                "<urlset><url><loc>https://g.example/1</loc><news:news><news:publication><news:name>G</news:name></news:publication><news:title>B</news:title></news:news></url></urlset>");
        texts.put("opml", "<opml><body><outline text=\"G\" xmlUrl=\"https://g.example/rss\"/></body></opml>");
        texts.put(
                "ninjs 1",
                "{\"uri\": \"urn:x:1\", \"type\": \"text\", \"versioncreated\": \"2026-11-10T07:05:00Z\", \"headline\": \"B\", \"body_xhtml\": \"<p>It opened.</p>\", \"associations\": {\"a\": {\"uri\": \"urn:x:2\", \"type\": \"picture\"}}}");
        texts.put(
                "ninjs 3",
                "{\"uri\": \"urn:x:1\", \"pubStatus\": \"usable\", \"headlines\": [{\"role\": \"main\", \"value\": \"B\"}], \"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>It opened.</p>\"}]}");
        texts.put(
                "newsml-g2",
                "<newsItem guid=\"urn:x:1\" version=\"2\"><itemMeta><itemClass qcode=\"ninat:text\"/><provider><name>W</name></provider><versionCreated>2026-11-10T07:05:00Z</versionCreated>"
                        + "<pubStatus qcode=\"stat:usable\"/></itemMeta><contentMeta><headline>B</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>It opened.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>");
        texts.put(
                "newsml 1",
                "<NewsML><NewsEnvelope><DateAndTime>20261110T070500Z</DateAndTime></NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>w</ProviderId><DateId>20261110</DateId><NewsItemId>1</NewsItemId></NewsIdentifier></Identification>"
                        + "<NewsComponent><NewsLines><HeadLine>B</HeadLine></NewsLines><ContentItem><DataContent><p>It opened.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>");
        texts.put(
                "nitf",
                "<nitf><head><docdata><doc-id id-string=\"1\"/><date.issue norm=\"20261110\"/></docdata></head><body><body.head><hedline><hl1>B</hl1></hedline></body.head><body.content><p>It opened.</p></body.content></body></nitf>");
        texts.put(
                "json lines",
                "{\"id\": \"a\", \"text\": \"It opened.\", \"published\": \"2026-11-10\"}\n{\"id\": \"b\", \"text\": \"It rained.\", \"status\": \"corrected\"}\n");
        texts.put(
                "table", "id,title,date,text\n1,B,2026-11-10,\"The \"\"old\"\" bridge,\nopened.\"\n2,C,,It rained.\n");
        texts.put(
                "mail",
                "From: Gazette <n@g.example>\r\nSubject: =?utf-8?B?b3BlbnM=?=\r\nDate: Tue, 10 Nov 2026 07:05:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=C3=A9 opened.\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\nSubject: s\r\nDate: x\r\n\r\nInner.\r\n--x--\r\n");
        texts.put(
                "mhtml",
                "From: <Saved>\r\nSnapshot-Content-Location: https://g.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://g.example/\r\n\r\n"
                        + HTML + "\r\n--x--\r\n");
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML;
        int length = answer.getBytes(StandardCharsets.UTF_8).length;
        texts.put(
                "arc",
                "filedesc://a.arc 0.0.0.0 20261110070500 text/plain 4\n1 0\n\nhttp://g.example/1 192.0.2.1 20261110070500 text/html "
                        + length + "\n" + answer + "\n");
        return texts;
    }

    private static byte[] warc() {
        byte[] body = Reading.bytes(HTML);
        byte[] answer = Reading.joined(
                Reading.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(body.length) + "\r\n"),
                body,
                Reading.bytes("\r\n0\r\n\r\n"));
        byte[] record = Reading.joined(
                Reading.bytes(
                        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://g.example/\r\nContent-Type: application/http\r\nContent-Length: "
                                + answer.length + "\r\n\r\n"),
                answer,
                Reading.bytes("\r\n\r\n"));
        return Reading.joined(record, record);
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

    private static byte[] tar(byte[] content) {
        byte[] block = new byte[512 + 512 + 1024];
        put(block, 0, "a.txt");
        put(block, 124, String.format("%011o\0", content.length));
        put(block, 148, "        ");
        block[156] = '0';
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

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPages.prepared();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("The bridge opened.");
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
