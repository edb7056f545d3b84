// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Excluded;
import org.dateline.model.Layout;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutFinderTest {
    private static final String ONE =
            "The mayor opened the new bridge over the river on Monday, after two years of work.";
    private static final String TWO = "She thanked the builders, who had lost four months to last winter's floods.";

    private final LayoutFinder finder = new LayoutFinder();

    private Layout find(String text) {
        return finder.find(Report.of("r", text));
    }

    private static List<String> excluded(Layout layout, String text) {
        return layout.excluded().stream()
                .map(item -> item.why().words() + ": " + item.span().of(text))
                .toList();
    }

    private static List<String> paragraphs(Layout layout, String text) {
        return layout.paragraphs().stream().map(span -> span.of(text)).toList();
    }

    @Test
    void takesTitleAndStampOffTheTop() {
        String text =
                "Bridge opens after two years\n\nHarbour Gazette | Thursday, 12 November 2026\n\n" + ONE + "\n\n" + TWO;
        Layout layout = find(text);
        assertThat(excluded(layout, text))
                .containsExactly(
                        "title: Bridge opens after two years",
                        "date stamp: Harbour Gazette | Thursday, 12 November 2026");
        assertThat(paragraphs(layout, text)).containsExactly(ONE, TWO);
        assertThat(layout.published().iso()).isEqualTo("2026-11-12");
        assertThat(layout.source()).isEqualTo("Harbour Gazette");
        assertThat(layout.title()).isEqualTo("Bridge opens after two years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "The Daily Ledger; |Bridge opens after two years||12 November 2026||; The Daily Ledger",
                "The Daily Ledger; Bridge opens after two years||; The Daily Ledger",
                "THE DAILY LEDGER; |Bridge opens after two years|By Ana Novak|12 November 2026||; THE DAILY LEDGER",
                "Harbour Post; |Bridge opens after two years||By Ana Novak||; -",
            })
    void anOutletAboveTheHeadlineIsNoTitle(String above, String lines, @Nullable String source) {
        Layout layout = find(above + "\n" + lines.replace('|', '\n') + ONE + "\n\n" + TWO);
        assertThat(layout.title()).isEqualTo("Bridge opens after two years");
        assertThat(layout.source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: Bridge opens\n\nPublished 12 November 2026, an article on the bridge misnamed the mayor. ",
                "CORRECTION — published November 12, 2026\n\nAn article published November 12 misnamed the mayor. ",
            })
    void aCorrectionIsNotDatedByWhatItCorrects(String opening) {
        assertThat(find(opening + ONE + "\n\n" + TWO).published().iso()).isNull();
    }

    @Test
    void aCorrectionHasADayOfItsOwn() {
        String text = "Correction: Bridge opens\n"
                + "Published 14 November 2026\n\n"
                + "An article published November 12, 2026, misnamed the mayor. " + ONE;
        assertThat(find(text).published().iso()).isEqualTo("2026-11-14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "4 June 2026, The Harbour Observer; The Harbour Observer; 2026-06-04",
                "June 4, 2026, The Harbour Observer; The Harbour Observer; 2026-06-04",
                "The Harbour Observer, 4 June 2026; The Harbour Observer; 2026-06-04",
                "Harbour Times, 4 June 2026; Harbour Times; 2026-06-04",
                "Eastmarch Mail, 4 June 2026; Eastmarch Mail; 2026-06-04",
                "4 June 2026, Eastmarch News Agency; Eastmarch News Agency; 2026-06-04",
                "4 June 2026, Rijeka; -; 2026-06-04",
                "Rijeka, 4 June 2026; -; 2026-06-04",
                "4 June 2026, The Hague; -; 2026-06-04",
            })
    void readsStampsWithAComma(String stamp, String source, String published) {
        String text = stamp + "\n\n" + ONE + "\n\n" + TWO;
        Layout layout = find(text);
        assertThat(layout.published().iso()).isEqualTo(published);
        assertThat(layout.source()).isEqualTo(source);
        assertThat(paragraphs(layout, text)).containsExactly(ONE, TWO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "By Lena Oduya, The Coastal Ledger; Lena Oduya; The Coastal Ledger",
                "By Lena Oduya and Max Wirth, Harbour Herald; Lena Oduya and Max Wirth; Harbour Herald",
                "By Lena Oduya in Rijeka; Lena Oduya; -",
                "By Lena Oduya, political editor; Lena Oduya; -",
            })
    void readsBylines(String line, String byline, String source) {
        String text = "Bridge opens after two years\n\n" + line + "\n\n" + ONE + "\n\n" + TWO;
        Layout layout = find(text);
        assertThat(layout.byline()).isEqualTo(byline);
        assertThat(layout.source()).isEqualTo(source);
    }

    @Test
    void cutsAStampThatRunsIntoADateline() {
        String text = " date 2026-11-11 OSLO: " + ONE + "\n\n" + TWO;
        Layout layout = find(text);
        assertThat(excluded(layout, text)).containsExactly("date stamp: date 2026-11-11", "dateline: OSLO:");
        assertThat(paragraphs(layout, text)).containsExactly(ONE, TWO);
        assertThat(layout.published().iso()).isEqualTo("2026-11-11");
        assertThat(layout.datelinePlace()).isEqualTo("Oslo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "RIJEKA, Croatia, Oct 27 (Meridian Wire) —; Rijeka; Meridian Wire; -",
                "WASHINGTON (AP) -; Washington; AP; -",
                "GENEVA, 12 Nov —; Geneva; -; -",
                "RIO DE JANEIRO, March 3, 2026 (Reuters) -; Rio de Janeiro; Reuters; 2026-03-03",
                "PORT-AU-PRINCE, Haiti --; Port-au-Prince; -; -",
                "AMHERST, N.H. —; Amherst; -; -",
                "N'DJAMENA:; N'Djamena; -; -",
                "Paris (AFP) -; Paris; AFP; -",
                "Berlin, 4 October 2026 —; Berlin; -; 2026-10-04",
                "ASTANA, October 16. /TASS/.; Astana; TASS; -",
                "(Reuters) -; -; Reuters; -",
                "May 14, 2026 (Harbour Post) —; -; Harbour Post; 2026-05-14",
                "Tuesday, 12 May 2026 –; -; -; 2026-05-12",
                "June 3 (Meridian Wire) --; -; Meridian Wire; -",
            })
    void readsDatelines(String dateline, String place, String agency, String published) {
        String text = dateline + " " + ONE + "\n\n" + TWO;
        Layout layout = find(text);
        assertThat(excluded(layout, text)).containsExactly("dateline: " + dateline);
        assertThat(layout.datelinePlace()).isEqualTo(place);
        assertThat(layout.agency()).isEqualTo(agency);
        assertThat(layout.published().iso()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "CORRECTION: In an earlier report the figure was wrong.",
                "NATO — The alliance — was founded in 1949.",
                "WATCH: The mayor opens the bridge.",
                "Smith (Labour) - The member for Hull - said no.",
                "I said: The bridge is open.",
                "Obama - The president - spoke.",
                "On 12 November 2026 The Harbour Board met.",
                "May 14, 2026 — the day the dam broke — is marked each year.",
                "May 14 — Voters go to the polls.",
            })
    void leavesWhatOnlyLooksLikeADateline(String opening) {
        String text = opening + "\n\n" + TWO;
        assertThat(find(text).excluded()).isEmpty();
    }

    @Test
    void takesLabelsSubheadingsAndCreditsOutOfTheBody() {
        String text = String.join(
                "\n\n",
                ONE,
                "Advertisement",
                TWO,
                "Questions over the cost",
                ONE,
                "Read more: How the old bridge fell",
                "“It is a fine bridge”",
                TWO + " (Reporting by Ana Novak; editing by Paul Stone)",
                "ends");
        Layout layout = find(text);
        assertThat(excluded(layout, text))
                .containsExactly(
                        "label: Advertisement",
                        "subheading: Questions over the cost",
                        "debris: Read more: How the old bridge fell",
                        "debris: (Reporting by Ana Novak; editing by Paul Stone)",
                        "debris: ends");
        assertThat(paragraphs(layout, text)).containsExactly(ONE, TWO, ONE, "“It is a fine bridge”", TWO);
    }

    @Test
    void joinsHardWrappedLines() {
        String text =
                """
                Bridge opens after two years of work on the river

                The mayor opened the new bridge over the river on Monday, after two
                years of work that had been held up by floods, strikes and a quarrel
                with the railway over the height of its arches.

                She thanked the builders, who had lost four months to the floods of
                last winter and had never stopped for longer than that.
                """;
        Layout layout = find(text);
        assertThat(layout.paragraphs()).hasSize(2);
        assertThat(paragraphs(layout, text).get(0)).startsWith("The mayor").endsWith("arches.");
        assertThat(layout.title()).isEqualTo("Bridge opens after two years of work on the river");
    }

    @Test
    void readsALineAsAParagraphWhereLinesAreLong() {
        String text = ONE + " " + TWO + "\n" + TWO + "\n" + TWO + " " + ONE;
        assertThat(find(text).paragraphs()).hasSize(3);
    }

    @Test
    void namesTheByline() {
        String text = "Bridge opens after two years\n\nBy Jane Doe and Omar Hill in Oslo\n\n" + ONE + "\n\n" + TWO;
        Layout layout = find(text);
        assertThat(layout.byline()).isEqualTo("Jane Doe and Omar Hill");
        assertThat(layout.excluded()).extracting(Excluded::why).contains(Excluded.Why.BYLINE);
    }

    @Test
    void knowsTheGivenTitleAgain() {
        String text = "Is the bridge open?\n" + ONE;
        Report report = new ReportLines()
                                .read(
                                        "{\"text\": \"" + text.replace("\n", "\\n")
                                                + "\", \"title\": \"Is the bridge open\"}",
                                        "line 1")
                        instanceof Acquired.Usable usable
                ? usable.report()
                : Report.of("r", "");
        assertThat(excluded(finder.find(report), text)).containsExactly("title: Is the bridge open?");
    }

    @Test
    void readsALineThatIsADateline() {
        String text = "Bridge opens after two years.\nOSLO 2026-11-12\n" + ONE + "\n" + TWO;
        Layout layout = find(text);
        assertThat(excluded(layout, text))
                .containsExactly("title: Bridge opens after two years.", "dateline: OSLO 2026-11-12");
        assertThat(layout.published().iso()).isEqualTo("2026-11-12");
    }

    @Test
    void leavesATranscriptItsSpeakers() {
        String text = "PETER FOX: " + ONE + "\n\nLENA ROTH: " + TWO + "\n\nPETER FOX: " + ONE;
        assertThat(find(text).excluded()).isEmpty();
    }

    @Test
    void joinsParagraphsThatAreSetOffByIndentation() {
        String text = "The board of the harbour said it\n"
                + "agreed to buy three tugs from a yard in the north of the\n"
                + "country and to sell the two that it has had since the war.\n"
                + "    The new tugs will be delivered in the summer of next\n"
                + "year, the chairman added.\n";
        assertThat(find(text).paragraphs()).hasSize(2);
        assertThat(find(text).excluded()).isEmpty();
    }

    @Test
    void keepsALoneLineAsProse() {
        assertThat(paragraphs(find("Bridge opens after two years"), "Bridge opens after two years"))
                .containsExactly("Bridge opens after two years");
        assertThat(find("").paragraphs()).isEmpty();
    }

    @Test
    void aTextThatIsNothingButADayIsRead() {
        for (String text : List.of("2026-05-04", "4 May 2026", "May 4, 2026", "4.5.2026", "Monday, 4 May 2026")) {
            Layout layout = new LayoutFinder().find(Report.of("r", text));
            assertThat(layout.excluded()).as(text).allMatch(one -> one.span().end() <= text.length());
        }
    }
}
