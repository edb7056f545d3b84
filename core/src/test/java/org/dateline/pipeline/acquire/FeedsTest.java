// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.feed.Opml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>Harbour Gazette</title>
                <link>https://gazette.example/</link>
                <language>en-gb</language>
                <item>
                  <title>Bridge &amp;amp; tunnel open</title>
                  <link>https://gazette.example/bridge</link>
                  <guid isPermaLink="false">4711</guid>
                  <dc:creator>Ada Ferrow</dc:creator>
                  <pubDate>Tue, 10 Nov 2026 07:05:00 +0100</pubDate>
                  <description>The bridge is open.</description>
                  <content:encoded><![CDATA[<p>The bridge was opened on Monday.</p><p>The mayor said it cost <b>a lot</b>.</p>
                    <script>track()</script><p>The post Bridge appeared first on Harbour Gazette.</p>]]></content:encoded>
                </item>
                <item>
                  <title>Ferry late</title>
                  <link>/ferry</link>
                  <author>ben@gazette.example (Ben Otter)</author>
                  <description>The ferry was late again &lt;b&gt;today&lt;/b&gt;.</description>
                </item>
              </channel>
            </rss>
            """;

    @Test
    void readsRssEntryByEntry() {
        List<Report> reports = Acquiring.reports(RSS);
        assertThat(reports).hasSize(2);
        Report bridge = reports.get(0);
        assertThat(bridge.title()).isEqualTo("Bridge & tunnel open");
        assertThat(bridge.text()).isEqualTo("The bridge was opened on Monday.\n\nThe mayor said it cost a lot.");
        assertThat(bridge.byline()).isEqualTo("Ada Ferrow");
        assertThat(bridge.source()).isEqualTo("Harbour Gazette");
        assertThat(bridge.url()).isEqualTo("https://gazette.example/bridge");
        assertThat(bridge.published().iso()).isEqualTo("2026-11-10T07:05:00+01:00");
        assertThat(bridge.language()).isEqualTo("en-gb");
        assertThat(bridge.id()).isEqualTo("https://gazette.example/#4711");
        assertThat(bridge.problems()).isEmpty();
        Report ferry = reports.get(1);
        assertThat(ferry.text()).isEqualTo("The ferry was late again today.");
        assertThat(ferry.url()).isEqualTo("https://gazette.example/ferry");
        assertThat(ferry.byline()).isEqualTo("Ben Otter");
        assertThat(ferry.published().iso()).isNull();
        assertThat(Acquiring.codes(ferry)).containsExactly(ProblemCode.PARTIAL);
    }

    @Test
    void readsAtom() {
        Report report = Acquiring.reports(
                        """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://gazette.example/news/">
                  <title type="html">Harbour &amp;lt;b>Gazette&amp;lt;/b></title>
                  <author><name>The desk</name></author>
                  <entry>
                    <id>tag:gazette.example,2026:1</id>
                    <title>Bridge opens</title>
                    <link rel="enclosure" href="sound.mp3"/>
                    <link href="bridge.html"/>
                    <published>2026-11-10T07:05:00Z</published>
                    <updated>2026-11-11T08:00:00Z</updated>
                    <summary>Short.</summary>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Opened on <i>Monday</i>.</p><p>It rained &amp; it poured.</p></div></content>
                  </entry>
                </feed>
                """)
                .get(0);
        assertThat(report.id()).isEqualTo("tag:gazette.example,2026:1");
        assertThat(report.url()).isEqualTo("https://gazette.example/news/bridge.html");
        assertThat(report.text()).isEqualTo("Opened on Monday.\n\nIt rained & it poured.");
        assertThat(report.byline()).isEqualTo("The desk");
        assertThat(report.published().iso()).isEqualTo("2026-11-10T07:05:00Z");
        assertThat(report.version()).isEqualTo("2026-11-11T08:00:00Z");
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void readsRss1AndItsDates() {
        Report report = Acquiring.reports(
                        """
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://gazette.example/"><title>Gazette</title></channel>
                  <item rdf:about="https://gazette.example/1"><title>Bridge opens</title><link>https://gazette.example/1</link>
                    <description>It is open.</description><dc:date>2026-11-10T07:05+01:00</dc:date></item>
                </rdf:RDF>
                """)
                .get(0);
        assertThat(report.source()).isEqualTo("Gazette");
        assertThat(report.id()).isEqualTo("https://gazette.example/1");
        assertThat(report.published().iso()).isEqualTo("2026-11-10T07:05:00+01:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><title>G</title><item><title>One & two</title><description>It's <b>open</i> &nbsp;now.</description></item>",
                "<rss version=2.0><channel><item><title>One & two<description><![CDATA[It's open now.]]></description></channel></rss>",
                "<?xml version='1.0' encoding='x-unknown'?><rss><channel><item><foo:bar/><title>One &amp; two</title>"
                        + "<description>It's open now.</descripton></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>One & two</title>"
                        + "<description>It's open now.</description><author>&a;</author></item></channel></rss>"
            })
    void readsWhatIsIllFormed(String text) {
        List<Report> reports = Acquiring.reports(text);
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).title() + " " + reports.get(0).text())
                .contains("One & two")
                .contains("It's open now.");
        assertThat(reports.get(0).byline() + "").doesNotContain("root:");
    }

    @Test
    void tellsThatAFeedBreaksOff() {
        String cut = RSS.substring(0, RSS.indexOf("The ferry was late") + 9);
        List<Acquired> found = Acquiring.all(cut);
        assertThat(Acquiring.reports(found)).hasSize(2);
        assertThat(Acquiring.skipped(found)).containsExactly(ProblemCode.DAMAGED);
        assertThat(Acquiring.skipped(RSS)).isEmpty();
    }

    @Test
    void readsAnItemThatWasNeverClosed() {
        assertThat(Acquiring.reports("<rss><channel><item><title>One</title><item><title>Two</title></channel></rss>"))
                .extracting(Report::title)
                .containsExactly("One", "Two");
    }

    @Test
    void readsJsonFeeds() {
        List<Report> reports = Acquiring.reports(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Gazette", "home_page_url": "https://gazette.example/",
                 "items": [
                  {"id": "7", "url": "/bridge", "title": "Bridge opens", "content_html": "<p>One.</p><p>Two.</p>",
                   "date_published": "2026-11-10T07:05:00Z", "authors": [{"name": "Ada Ferrow"}]},
                  {"id": "8", "summary": "Only this."}]}
                """);
        assertThat(reports).extracting(Report::text).containsExactly("One.\n\nTwo.", "Only this.");
        assertThat(reports.get(0).id()).isEqualTo("https://gazette.example/#7");
        assertThat(reports.get(0).url()).isEqualTo("https://gazette.example/bridge");
        assertThat(reports.get(0).byline()).isEqualTo("Ada Ferrow");
        assertThat(Acquiring.codes(reports.get(1))).containsExactly(ProblemCode.PARTIAL);
    }

    @Test
    void readsHeadlinesOfNewsSitemaps() {
        List<Acquired> found = Acquiring.all(
                """
                <?xml version="1.0"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                  <url><loc>https://gazette.example/1</loc><news:news><news:publication><news:name>Gazette</news:name>
                    <news:language>en</news:language></news:publication><news:publication_date>2026-11-10</news:publication_date>
                    <news:title>Bridge opens</news:title></news:news></url>
                  <url><loc>https://gazette.example/about</loc></url>
                </urlset>
                """);
        Report report = Acquiring.reports(found).get(0);
        assertThat(report.title()).isEqualTo("Bridge opens");
        assertThat(report.source()).isEqualTo("Gazette");
        assertThat(report.published().iso()).isEqualTo("2026-11-10");
        assertThat(Acquiring.codes(report)).contains(ProblemCode.PARTIAL);
        assertThat(Acquiring.skipped(found)).containsExactly(ProblemCode.LIST);
    }

    @Test
    void listsWhatOpmlNamesAndFetchesNothing() {
        String opml =
                "<opml version='2.0'><body><outline text='News'><outline text='Gazette' xmlUrl='https://gazette.example/rss'/>"
                        + "<outline text='Again' xmlUrl='https://gazette.example/rss'/></outline></body></opml>";
        assertThat(Acquiring.skipped(opml)).containsExactly(ProblemCode.LIST);
        assertThat(Opml.read(opml)).containsExactly(new Opml.Outline("https://gazette.example/rss", "Gazette"));
    }

    @Test
    void tellsAnEmptyFeed() {
        assertThat(Acquiring.skipped("<rss><channel><title>G</title></channel></rss>"))
                .containsExactly(ProblemCode.EMPTY_FEED);
        assertThat(Acquiring.skipped("<?xml version='1.0'?><recipe><step>Stir.</step></recipe>"))
                .containsExactly(ProblemCode.MARKUP);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, false",
        "UTF-16BE, false",
        "UTF-32LE, false",
        "UTF-32BE, false",
        "windows-1251, true",
        "koi8-r, true",
        "big5, true",
        "shift_jis, true"
    })
    void readsEveryDeclaredCharset(String charset, boolean declared) {
        String word =
                charset.contains("5") && !charset.contains("12") ? "大橋" : charset.equals("shift_jis") ? "橋が" : "Мост";
        String title = charset.startsWith("UTF") ? "Bridge " + word : word;
        String xml = "<?xml version=\"1.0\"" + (declared ? " encoding=\"" + charset + "\"" : "")
                + "?><rss><channel><item><title>" + title
                + "</title><link>https://a.example/b</link></item></channel></rss>";
        List<Acquired> found = Acquiring.all(new Acquirer(), xml.getBytes(Charset.forName(charset)), Known.nothing());
        assertThat(Acquiring.reports(found)).extracting(Report::title).containsExactly(title);
    }

    @Test
    void believesBytesBeforeDeclarations() {
        String xml =
                "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><channel><item><title>Café</title></item></channel></rss>";
        Known known = Known.ofContentType("application/rss+xml; charset=windows-1251", null);
        List<Acquired> found = Acquiring.all(new Acquirer(), xml.getBytes(StandardCharsets.UTF_8), known);
        assertThat(Acquiring.reports(found)).extracting(Report::title).containsExactly("Café");
    }

    @Test
    void repairsMojibakeWhereItIsCertain() {
        Report report = Acquiring.reports(
                        "<rss><channel><item><title>Cafe</title><description>The town’s cafÃ© said “no” today.</description>"
                                + "</item></channel></rss>")
                .get(0);
        assertThat(report.text()).contains("cafÃ©");
        report = Acquiring.reports(
                        "<rss><channel><item><title>Cafe</title><description>The townâ€™s cafÃ© said no today.</description>"
                                + "</item></channel></rss>")
                .get(0);
        assertThat(report.text()).isEqualTo("The town’s café said no today.");
        assertThat(Acquiring.codes(report)).contains(ProblemCode.MOJIBAKE);
        report = Acquiring.reports(
                        "<rss><channel><item><title>Cafe</title><description>The cafÃ© said â€œnoâ€\uFFFD today.</description>"
                                + "</item></channel></rss>")
                .get(0);
        assertThat(report.text()).isEqualTo("The café said “no” today.");
    }

    @Test
    void keepsAReportInAnotherLanguageWithItsProblem() {
        Report report = Acquiring.reports(
                        "<rss><channel><language>ru</language><item><title>Мост</title><description>Мост открыт сегодня утром в"
                                + " городе.</description></item></channel></rss>")
                .get(0);
        assertThat(Acquiring.codes(report)).contains(ProblemCode.NOT_ENGLISH);
    }

    @Test
    void tellsCorrectionsKillsAndUpdatesByTitle() {
        List<Report> reports = Acquiring.reports(
                "<rss><channel><item><title>UPDATE 2-Ferry sinks</title></item>"
                        + "<item><title>CORRECTED-Ferry sinks</title></item><item><title>WITHDRAWN: Ferry sinks</title></item></channel></rss>");
        assertThat(reports)
                .extracting(Report::status)
                .containsExactly(Report.Status.USABLE, Report.Status.CORRECTED, Report.Status.WITHDRAWN);
        assertThat(reports.get(0).version()).isEqualTo("2");
    }
}
