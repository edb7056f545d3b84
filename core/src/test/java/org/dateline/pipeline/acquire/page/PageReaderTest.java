// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dateline.model.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
    private final PageReader reader = new PageReader();

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageReaderTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private Page page(String html) {
        return reader.read(html.getBytes(StandardCharsets.UTF_8), null, null);
    }

    @Test
    void theTextOfAnArticleIsItsParagraphsAndNothingElse() throws IOException {
        Page page = reader.read(sample("article.html"), null, null);
        assertThat(page.kind()).isEqualTo(Page.Kind.ARTICLE);
        assertThat(page.text())
                .startsWith("TOLMERE — The harbour of Tolmere was opened again on Tuesday")
                .contains("with about 1,200 passengers, according to", "Two piers stay closed")
                .endsWith("asked for an inquiry into the state of the breakwater.")
                .doesNotContain(
                        "cookies", "crane", "newsletter", "Read more", "Insurers", "seagull77", "rights reserved")
                .doesNotContain("Tolmere reopens its harbour", "Ilse Marwick");
        assertThat(page.text().split("\n\n")).hasSize(5);
    }

    @Test
    void anArticleTellsWhatItIs() throws IOException {
        Page page = reader.read(sample("article.html"), null, null);
        assertThat(page.title()).isEqualTo("Tolmere reopens its harbour after the storm");
        assertThat(page.byline()).isEqualTo("Ilse Marwick, Tom Okoro");
        assertThat(page.source()).isEqualTo("The Harbour Gazette");
        assertThat(page.url()).isEqualTo("https://www.harbourgazette.example/world/tolmere-reopens-harbour");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.published()).isEqualTo(Publication.stated("2031-03-04T07:15:00+01:00"));
        assertThat(page.modified()).isEqualTo("2031-03-04T11:40:00+01:00");
    }

    @Test
    void aPageInAnotherLanguageIsReadAllTheSame() throws IOException {
        Page page = reader.read(sample("german.html"), null, null);
        assertThat(page.language()).isEqualTo("de");
        assertThat(page.title()).isEqualTo("Hafen von Tolmere wieder offen");
        assertThat(page.source()).isEqualTo("Küstenbote");
        assertThat(page.published()).isEqualTo(Publication.stated("2031-03-04"));
        assertThat(page.text()).startsWith("Der Hafen von Tolmere").endsWith("Risse gefunden haben.");
    }

    @ParameterizedTest
    @CsvSource({
        "live.html,LIVE_BLOG",
        "stub.html,PAYWALL_STUB",
        "index.html,INDEX",
        "article.html,ARTICLE",
        "german.html,ARTICLE"
    })
    void whatKindOfPageItIs(String name, Page.Kind kind) throws IOException {
        assertThat(reader.read(sample(name), null, null).kind()).isEqualTo(kind);
    }

    @Test
    void aHeadlineTellsOfALiveBlogWhereEntriesHaveTheirTimes() {
        StringBuilder entries = new StringBuilder();
        for (int hour = 17; hour > 7; hour--) {
            entries.append(
                    "<div><time>" + hour + ":15</time><p>At quay " + hour
                            + " the crews lifted another beam out of the water, the harbour office told reporters in the town hall.</p></div>");
        }
        String title = "<h1>The pier falls: live updates</h1>";
        assertThat(page(title + entries).kind()).isEqualTo(Page.Kind.LIVE_BLOG);
        assertThat(page("<h1>The pier lives on after repairs</h1>" + entries).kind())
                .isEqualTo(Page.Kind.ARTICLE);
    }

    @Test
    void anAddressTellsTheDayWhereThePageDoesNot() {
        String html =
                "<html><head><link rel=canonical href='https://gazette.example/2029/05/17/harbour-opens'></head><body><p>"
                        + "The harbour was opened again on Thursday after a storm, the authority said in the morning.</p></body></html>";
        assertThat(page(html).published()).isEqualTo(new Publication("2029-05-17", Publication.Basis.URL));
    }

    @Test
    void aYearOfCopyrightIsNoDate() {
        Page page = page(
                "<html><body><h1>Notes on harbours</h1><p>The harbour was opened again after a storm, the authority said"
                        + " in the morning.</p><footer>&copy; 4 March 2028 Gazette</footer></body></html>");
        assertThat(page.published()).isEqualTo(Publication.unknown());
    }

    @Test
    void aDayWhoseMonthIsNotClearIsNotTold() {
        assertThat(new DayFinder().all("Posted 3/4/2028", null)).isEmpty();
        assertThat(new DayFinder().all("Posted 3/24/2028", null)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-04T07:15:00+0100|2031-03-04T07:15:00+01:00",
                "2031-03-04 07:15|2031-03-04T07:15",
                "20310304|2031-03-04",
                "Tue, 04 Mar 2031 07:15:00 GMT|2031-03-04T07:15:00Z",
                "4. März 2031|2031-03-04",
                "2031年3月4日 07:15|2031-03-04",
                "1930374900|2031-03-04T07:15:00Z",
            })
    void momentsAreReadAsMachinesWriteThem(String written, String iso) {
        assertThat(Moments.iso(written, new DayFinder())).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({"0000-00-00", "1970-01-01", "soon", "2031-13-40", "01/02/2031"})
    void whatIsNoClearMomentIsNone(String written) {
        assertThat(Moments.iso(written, new DayFinder())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,", "ISO-8859-15,", "UTF-8,", "UTF-16,", "windows-1252,windows-1252"})
    void charactersAreReadByWhatTheyAreOrWhatIsSaid(String charset, String sent) {
        String said =
                charset.equals("windows-1252") || charset.equals("UTF-16") ? "" : "<meta charset='" + charset + "'>";
        String html =
                "<html><head>" + said + "<title>Café Zoë öffnet</title></head><body><p>Das Café wurde am Montag von der"
                        + " Bürgermeisterin eröffnet, wie die Behörde für Märkte und Häfen mitteilte.</p></body></html>";
        Page page = reader.read(html.getBytes(Charset.forName(charset)), sent, null);
        assertThat(page.title()).isEqualTo("Café Zoë öffnet");
        assertThat(page.text()).contains("Bürgermeisterin eröffnet");
    }

    @Test
    void aPageThatIsDeepBeyondMeasureIsRead() {
        String html = "<html><body>" + "<div>".repeat(100_000)
                + "<p>The harbour was opened again on Tuesday, the port authority"
                + " said in a statement.</p></body></html>";
        assertThat(page(html).text()).contains("The harbour was opened again");
    }

    @Test
    void aPageWithoutAnythingHasNoText() {
        assertThat(page("").kind()).isEqualTo(Page.Kind.NO_TEXT);
        assertThat(page("<html><head></head><body></body></html>").text()).isEmpty();
    }

    @Test
    void namesMeanWhatTheirExamplesSay() {
        assertThat(Names.shipped().examples()).hasSizeGreaterThan(4);
        Looks looks = new Looks();
        for (Names.Example example : Names.shipped().examples()) {
            var element = new org.jsoup.nodes.Element("div").attr("class", example.name());
            assertThat(looks.kinds(looks.signs(element, "c:")))
                    .as(example.name())
                    .isEqualTo(example.kinds());
        }
    }

    @Test
    void debrisIsWhatItsExamplesSay() {
        Debris debris = new Debris();
        for (Debris.Rule rule : debris.rules()) {
            assertThat(rule.examples())
                    .as(rule.pattern().pattern())
                    .isNotEmpty()
                    .allMatch(debris::is);
        }
        assertThat(debris.counterexamples()).isNotEmpty().noneMatch(debris::is);
    }

    private Publication dated(String head, String line) {
        return page("<html lang='en-GB'><head><title>The harbour is open</title>" + head
                        + "</head><body><h1>The harbour is open</h1>" + line
                        + "<p>The harbour was opened again on Tuesday after a storm, the authority said.</p></body></html>")
                .published();
    }

    @Test
    void aMomentInUtcIsTheDayThatReadersAreShown() {
        String moment = "<meta property='article:published_time' content='2031-03-05T02:25:54Z'>";
        assertThat(dated(moment, "<p class=date>4 March 2031</p>")).isEqualTo(Publication.stated("2031-03-04"));
        assertThat(dated(moment, "")).isEqualTo(Publication.stated("2031-03-05T02:25:54Z"));
    }

    @Test
    void anAddressThatIsOlderThanTheMetadataTellsTheFirstPublication() {
        String head = "<meta property='article:published_time' content='2031-03-05'>"
                + "<link rel=canonical href='https://gazette.example/2029/05/17/harbour-opens'>";
        assertThat(dated(head, "")).isEqualTo(new Publication("2029-05-17", Publication.Basis.URL));
    }

    @Test
    void whatStandsAtTheHeadlineIsTheDate() {
        assertThat(dated("", "<p>Posted on 4 March 2031</p>")).isEqualTo(Publication.stated("2031-03-04"));
    }

    private static final String LONG =
            "The harbour was opened again on Tuesday after a storm that had closed it for a week, the authority"
                    + " said in a statement, and ferries are to go as usual from the morning on, as far as the pilots can tell.";

    @Test
    void aDayThatOpensTheTextIsThatOfTheReport() {
        assertThat(dated("", "<p>By Ilse Marwick</p><p>4.3.2031 – " + LONG + "</p>"))
                .isEqualTo(Publication.stated("2031-03-04"));
        assertThat(dated("", "<p>Tolmere, 4 March 2031. " + LONG + "</p>")).isEqualTo(Publication.stated("2031-03-04"));
        assertThat(dated("", "<p>4 March 2031 was a good day. " + LONG + "</p>"))
                .isEqualTo(Publication.unknown());
    }

    @Test
    void aDayOfWhichThePageTellsIsNotItsOwn() {
        assertThat(dated("", "<p>The next meeting of the board is on 4 March 2031 in the old customs house.</p>"))
                .isEqualTo(Publication.unknown());
        assertThat(dated("", "<p>Week of 26 - 28 February 2031</p>")).isEqualTo(Publication.unknown());
        assertThat(dated("", "<p>Registered: 4 March 2029</p>")).isEqualTo(Publication.unknown());
    }

    @Test
    void aDateThatDoesNotSayOfWhatItIsGivesWayToAnEarlierOneAtTheHeadline() {
        String changed = "<meta name='date' content='2031-03-09T10:00:00+01:00'>";
        assertThat(dated(changed, "<p class=date>4 March 2031</p>")).isEqualTo(Publication.stated("2031-03-04"));
        assertThat(dated(changed, "")).isEqualTo(Publication.stated("2031-03-09T10:00:00+01:00"));
    }

    @Test
    void markedDatesOfOtherPiecesDoNotCount() {
        String others = "<div class=related><time class=published datetime=2030-01-01>1 January 2030</time></div>"
                + "<ol class=comments><li><time pubdate datetime=2031-04-01>1 April 2031</time></li></ol>";
        assertThat(dated("", "<time pubdate datetime='2031-03-04'>4 March 2031</time>" + others))
                .isEqualTo(Publication.stated("2031-03-04"));
    }

    @Test
    void whatReadersDoNotSeeIsNotShown() {
        assertThat(dated("", "<div style='display:none'>4 March 2030</div><p>Posted on 4 March 2031</p>"))
                .isEqualTo(Publication.stated("2031-03-04"));
    }

    private static final String HEAD =
            "<html lang=en><head><title>The harbour is open</title></head><body><h1>The harbour is open</h1>";

    @Test
    void aLineThatSaysByWhomItIsIsTheByline() {
        Page page = page(HEAD + "<div>By Ilse Marwick and Tom Okoro</div><p>" + LONG + "</p></body></html>");
        assertThat(page.byline()).isEqualTo("Ilse Marwick, Tom Okoro");
        assertThat(page.text()).isEqualTo(LONG);
    }

    @Test
    void whatStandsTwiceIsReadOnce() {
        String second =
                "The harbour master, who had asked for the works for years, said that the pilots were content with the new"
                        + " lights, and that the third pier would follow in spring.";
        String paragraphs = "<p>" + LONG + "</p><p>" + second + "</p>";
        Page page = page(HEAD + "<article><div class=wide>" + paragraphs + "</div><div class=narrow>" + paragraphs
                + "</div><div>" + LONG + " " + second + "</div></article></body></html>");
        assertThat(page.text()).isEqualTo(LONG + "\n\n" + second);
    }

    @Test
    void aHeadlineInCapitalsOfAnotherPieceIsNoParagraph() {
        Page page = page(HEAD + "<article><p>" + LONG
                + "</p><p><a href=x>STORM TAKES ROOFS OFF HOUSES IN TOLMERE</a></p><p>"
                + LONG.replace("Tuesday", "Monday")
                + "</p></article></body></html>");
        assertThat(page.text()).doesNotContain("ROOFS").contains("Monday");
    }

    @Test
    void thePageThatAnArchiveKeepsIsOfItsOutlet() {
        assertThat(Urls.host("https://web.archive.org/web/20310304121040/http://www.gazette.example/a"))
                .isEqualTo("gazette.example");
    }

    @Test
    void anArticleAmongManyLinksIsNoList() {
        String links = "<ul>" + "<li><h3><a href=x>Ten piers that the storm has left standing</a></h3></li>".repeat(40)
                + "</ul>";
        assertThat(page(HEAD + "<article><p>" + LONG + "</p><p>" + LONG.replace("Tuesday", "Monday") + "</p></article>"
                                + links)
                        .kind())
                .isEqualTo(Page.Kind.ARTICLE);
    }
}
