// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WiresTest {
    @Test
    void readsNinjs1() {
        Report report = Acquiring.reports(
                        """
                {"uri": "urn:newsml:wire.example:1", "type": "text", "version": "3", "versioncreated": "2026-11-10T07:05:00Z",
                 "pubstatus": "usable", "headline": "Bridge opens", "byline": "Ada Ferrow", "located": "HARBOUR TOWN", "language": "en",
                 "ednote": "CORRECTS spelling of mayor's name in paragraph 2", "copyrightholder": "Wire",
                 "body_xhtml": "<p>The bridge was opened.</p><p>The mayor spoke.</p>", "description_text": "Short."}
                """)
                .get(0);
        assertThat(report.id()).isEqualTo("urn:newsml:wire.example:1");
        assertThat(report.version()).isEqualTo("3");
        assertThat(report.text()).isEqualTo("The bridge was opened.\n\nThe mayor spoke.");
        assertThat(report.title()).isEqualTo("Bridge opens");
        assertThat(report.byline()).isEqualTo("Ada Ferrow");
        assertThat(report.datelinePlace()).isEqualTo("HARBOUR TOWN");
        assertThat(report.source()).isEqualTo("Wire");
        assertThat(report.published().iso()).isEqualTo("2026-11-10T07:05:00Z");
        assertThat(report.status()).isEqualTo(Report.Status.CORRECTED);
    }

    @Test
    void readsNinjs3() {
        Report report = Acquiring.reports(
                        """
                {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:newsml:wire.example:2", "type": "text",
                 "versionCreated": "2026-11-10T07:05:00Z", "pubStatus": "canceled", "by": "Ada Ferrow",
                 "headlines": [{"role": "short", "value": "Bridge"}, {"role": "main", "value": "Bridge opens"}],
                 "bodies": [{"contentType": "text/vnd.IPTC.NITF", "value": "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"}]}
                """)
                .get(0);
        assertThat(report.title()).isEqualTo("Bridge opens");
        assertThat(report.text()).isEqualTo("One.\n\nTwo.");
        assertThat(report.status()).isEqualTo(Report.Status.WITHDRAWN);
        assertThat(Acquiring.codes(report)).contains(ProblemCode.WITHDRAWN);
    }

    @Test
    void takesTheBestFormAndLeavesTheTitleOut() {
        Report report = Acquiring.reports(
                        "\n\n{\n \"uri\": \"urn:x:1\",\n \"headlines\": [{\"value\": \"Bridge opens\"}], \"bodies\": ["
                                + "{\"contentType\": \"application/xml\", \"value\": \"<OWN><ID>1234567890 and so on and on</ID></OWN>\"},"
                                + "{\"contentType\": \"text/plain\", \"value\": \"Bridge opens One. Two.\"},"
                                + "{\"contentType\": \"text/html\", \"value\": \"<html><head><title>B</title></head><body><h1>Bridge opens</h1><p>One.</p><p>Two.</p></body></html>\"}]}\n")
                .get(0);
        assertThat(report.text()).isEqualTo("One.\n\nTwo.");
        assertThat(Acquiring.skipped("\n{\n\"uri\": \"urn:x:1\",\n\"type\": \"text\"\n,}\n"))
                .containsExactly(ProblemCode.NOT_JSON);
        assertThat(Acquiring.skipped("<groupSet root='G1'><group id='G1'/></groupSet>"))
                .containsExactly(ProblemCode.PACKAGE);
    }

    @Test
    void aKillNeedsNoText() {
        Report report = Acquiring.reports(
                        "{\"uri\": \"urn:newsml:wire.example:1\", \"pubstatus\": \"canceled\", \"version\": \"4\"}")
                .get(0);
        assertThat(report.status()).isEqualTo(Report.Status.WITHDRAWN);
        assertThat(report.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"picture, NO_PROSE", "event, PLANNING", "composite, PACKAGE"})
    void tellsNinjsThatIsNoText(String type, ProblemCode code) {
        assertThat(
                        Acquiring.skipped(
                                "{\"uri\": \"urn:x:1\", \"type\": \"" + type
                                        + "\", \"headline\": \"H\", \"associations\": {\"a\": {\"uri\": \"urn:x:2\", \"type\": \"picture\"}}}"))
                .containsExactly(code);
    }

    private static String g2(String status, String inside) {
        return "<?xml version='1.0'?><newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:wire.example:9' version='2'"
                + " xml:lang='en'><itemMeta><itemClass qcode='ninat:text'/><provider><name>Wire</name></provider>"
                + "<versionCreated>2026-11-10T07:05:00Z</versionCreated><pubStatus qcode='stat:" + status + "'/>"
                + "</itemMeta><contentMeta><by>By Ada Ferrow</by><dateline>HARBOUR TOWN, Nov 10 (Wire)</dateline>"
                + "<headline>Bridge opens</headline></contentMeta><contentSet>" + inside + "</contentSet></newsItem>";
    }

    @Test
    void readsNewsMlG2WithNitf() {
        Report report = Acquiring.reports(g2(
                        "usable",
                        "<inlineXML contenttype='application/nitf+xml'><nitf><body><body.head><hedline><hl1>Other</hl1></hedline></body.head>"
                                + "<body.content><p>One.</p><media><media-caption>A bridge</media-caption></media><p>Two.</p></body.content>"
                                + "</body></nitf></inlineXML>"))
                .get(0);
        assertThat(report.text()).isEqualTo("One.\n\nTwo.");
        assertThat(report.title()).isEqualTo("Bridge opens");
        assertThat(report.byline()).isEqualTo("Ada Ferrow");
        assertThat(report.source()).isEqualTo("Wire");
        assertThat(report.datelinePlace()).isEqualTo("HARBOUR TOWN");
        assertThat(report.version()).isEqualTo("2");
        assertThat(report.status()).isEqualTo(Report.Status.USABLE);
    }

    @Test
    void readsNewsMlG2WithHtmlAndPlainText() {
        assertThat(Acquiring.reports(
                                g2(
                                        "usable",
                                        "<inlineXML><html><head><title>T</title></head><body><p>One.</p></body></html></inlineXML>"))
                        .get(0)
                        .text())
                .isEqualTo("One.");
        Report withheld = Acquiring.reports(
                        g2("withheld", "<inlineData contenttype='text/plain'>One\ntwo.</inlineData>"))
                .get(0);
        assertThat(withheld.text()).isEqualTo("One two.");
        assertThat(withheld.status()).isEqualTo(Report.Status.WITHDRAWN);
        assertThat(Acquiring.codes(withheld)).contains(ProblemCode.WITHHELD);
    }

    @ParameterizedTest
    @CsvSource({
        "packageItem, PACKAGE",
        "planningItem, PLANNING",
        "conceptItem, CONCEPT",
        "knowledgeItem, CONCEPT",
        "catalogItem, CONCEPT"
    })
    void tellsG2ThatIsNoNews(String root, ProblemCode code) {
        String item = "<" + root + " guid='urn:x:1'><itemMeta/></" + root + ">";
        assertThat(Acquiring.skipped("<?xml version='1.0'?>" + item)).containsExactly(code);
        List<Acquired> message = Acquiring.all("<newsMessage><header/><itemSet>" + item
                + g2("usable", "").replaceFirst("<\\?.*?\\?>", "") + "</itemSet></newsMessage>");
        assertThat(Acquiring.skipped(message)).containsExactly(code);
        assertThat(Acquiring.reports(message)).hasSize(1);
    }

    @Test
    void readsNewsMl1AndTakesTheBodyOfEachLanguage() {
        String component =
                "<NewsComponent><Role FormalName='%s'/><DescriptiveMetadata><Language FormalName='%s'/></DescriptiveMetadata>"
                        + "<ContentItem><MimeType FormalName='text/plain'/><DataContent>%s</DataContent></ContentItem></NewsComponent>";
        List<Report> reports = Acquiring.reports(
                "<NewsML Version='1.2'><NewsEnvelope><DateAndTime>20261110T070500+0000</DateAndTime></NewsEnvelope>"
                        + "<NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20261110</DateId>"
                        + "<NewsItemId>7</NewsItemId><RevisionId PreviousRevision='1' Update='N'>2</RevisionId></NewsIdentifier></Identification>"
                        + "<NewsManagement><Status FormalName='Usable'/></NewsManagement><NewsComponent><NewsLines><HeadLine>Bridge opens</HeadLine>"
                        + "<ByLine>By Ada Ferrow</ByLine></NewsLines>"
                        + component.formatted("Caption", "en", "A bridge in the rain, seen from afar by many people.")
                        + component.formatted("Main", "en", "One.\n\nTwo.") + component.formatted("Main", "fr", "Un.")
                        + "</NewsComponent></NewsItem></NewsML>");
        assertThat(reports).extracting(Report::text).containsExactly("One.\n\nTwo.", "Un.");
        assertThat(reports.get(0).id()).isEqualTo("urn:newsml:wire.example:20261110:7");
        assertThat(reports.get(0).version()).isEqualTo("2");
        assertThat(reports.get(0).byline()).isEqualTo("Ada Ferrow");
        assertThat(reports.get(0).published().iso()).isEqualTo("2026-11-10T07:05:00Z");
        assertThat(reports.get(1).id()).endsWith("#fr");
    }

    @Test
    void readsNitf() {
        Report report = Acquiring.reports(
                        """
                <nitf><head><title>T</title><docdata management-status="usable"><doc-id id-string="w-1"/><date.issue norm="20261110T070500Z"/>
                <ed-msg info="ADDS quote"/><du-key version="2"/></docdata><pubdata name="Harbour Gazette"/></head>
                <body><body.head><hedline><hl1>Bridge opens</hl1><hl2>At last</hl2></hedline><byline>By <person>Ada Ferrow</person></byline>
                <dateline><location>HARBOUR TOWN</location></dateline></body.head><body.content><block><p>One.</p><p>Two.</p></block>
                </body.content></body></nitf>
                """)
                .get(0);
        assertThat(report.id()).isEqualTo("w-1");
        assertThat(report.title()).isEqualTo("Bridge opens");
        assertThat(report.text()).isEqualTo("One.\n\nTwo.");
        assertThat(report.source()).isEqualTo("Harbour Gazette");
        assertThat(report.datelinePlace()).isEqualTo("HARBOUR TOWN");
        assertThat(report.status()).isEqualTo(Report.Status.USABLE);
        assertThat(report.version()).isEqualTo("2");
    }
}
