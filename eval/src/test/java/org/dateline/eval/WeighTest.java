// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Finding;
import org.dateline.model.Gathering;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.pipeline.link.Linker;
import org.dateline.pipeline.weigh.Weigher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighTest {
    private static final String AROUND =
            "The harvest festival in Orvalle drew large crowds. Music was played until midnight.\n\n";
    private static final String ELSEWHERE =
            "Ministers spoke about the new railway. Engineers presented their drawings of the line.\n\n";

    static Reading reading(String id, String source, String published, String text) {
        Report report = new Report(
                id,
                null,
                source,
                null,
                null,
                null,
                null,
                Publication.stated(published),
                null,
                text,
                Report.Status.USABLE,
                List.of());
        return Tools.READER.read(report);
    }

    static Story weigh(Report.Status ofLast, Reading... readings) {
        List<Story.Member> members = new ArrayList<>();
        List<List<String>> origins = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            Report report = readings[i].report();
            Report.Status status = i == readings.length - 1 ? ofLast : report.status();
            members.add(new Story.Member(
                    report.id(),
                    report.file(),
                    report.source(),
                    report.title(),
                    report.published(),
                    status,
                    List.of()));
            origins.add(List.of(report.id()));
        }
        List<Reading> all = List.of(readings);
        return new Weigher().weigh(new Gathering("s", all, members, origins), new Linker().link(all));
    }

    static Story weigh(String one, String other) {
        return weigh(
                Report.Status.USABLE,
                reading("a", "Valley Echo", "2024-05-16", AROUND + one),
                reading("b", "Coast Gazette", "2024-05-17", ELSEWHERE + other));
    }

    static List<Finding> of(Story story, Finding.Kind kind) {
        return story.findings().stream().filter(one -> one.kind() == kind).toList();
    }

    static Set<String> reports(Finding.Side side) {
        Set<String> reports = new TreeSet<>();
        side.evidence().forEach(one -> reports.add(one.report()));
        return reports;
    }

    @Test
    void otherWordsForOneHappeningAgree() {
        Story story = weigh(
                "Gunmen raided a post of the border guard near Tarmiq on Wednesday, killing eleven soldiers.",
                "Eleven troops died when a guard post outside Tarmiq came under fire on Wednesday.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
        assertThat(of(story, Finding.Kind.AGREEMENT)).hasSize(1);
        Finding.Side side = of(story, Finding.Kind.AGREEMENT).get(0).sides().get(0);
        assertThat(reports(side)).containsExactly("a", "b");
        assertThat(side.origins()).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void aDetailToldInPassingIsAgreedThoughItsClausesTellOtherThings() {
        Story story = weigh(
                "Dana Orlik, who leads the choir, is a graduate of Kestrin Conservatory and the Marlow Institute of Music.",
                "After two years as a baker in Tarmiq, Orlik went to Kestrin Conservatory and then the Marlow Institute of Music.");
        assertThat(of(story, Finding.Kind.AGREEMENT)).hasSize(1);
        Finding.Side side = of(story, Finding.Kind.AGREEMENT).get(0).sides().get(0);
        assertThat(reports(side)).containsExactly("a", "b");
        assertThat(side.value()).contains("Kestrin Conservatory").contains("Marlow Institute of Music");
    }

    @Test
    void aNameAloneIsNoDetail() {
        Story story = weigh(
                "Former Senator Dana Orlik opened a bakery in Tarmiq.",
                "Senator Dana Orlik collects stamps of Lervik.");
        assertThat(of(story, Finding.Kind.AGREEMENT)).isEmpty();
    }

    @Test
    void whatIsDeniedHasNoDetailInCommonWithWhatIsTold() {
        Story story = weigh(
                "The council of Kestrin Hollow denied that any money was missing from its school fund.",
                "An audit could not account for the money that Kestrin Hollow set aside for its schools.");
        assertThat(of(story, Finding.Kind.AGREEMENT)).isEmpty();
    }

    @Test
    void toRefuseToAcceptIsToTurnDown() {
        Story story = weigh(
                "The ferry crews' union in Tarmiq refused on Wednesday to accept 5 percent more pay.",
                "Ferry crews in Tarmiq turned down a pay rise of 5 percent on Wednesday.");
        assertThat(of(story, Finding.Kind.AGREEMENT)).hasSize(1);
        Story opposed = weigh(
                "The ferry crews' union in Tarmiq refused on Wednesday to accept 5 percent more pay.",
                "The pay offer to the ferry crews in Tarmiq was not rejected on Wednesday.");
        assertThat(of(opposed, Finding.Kind.AGREEMENT)).isEmpty();
    }

    @Test
    void nobodyIsTheOnlyOneToTellWhereThereIsNobodyElse() {
        Story alone = weigh(
                Report.Status.USABLE,
                reading("a", "Valley Echo", "2024-05-16", AROUND + "A dam near Tarmiq burst on Wednesday."));
        assertThat(of(alone, Finding.Kind.SOLE_SOURCE)).isEmpty();
        Story two = weigh("A dam near Tarmiq burst on Wednesday.", "Nothing else was heard.");
        assertThat(of(two, Finding.Kind.SOLE_SOURCE)).isNotEmpty();
    }

    @Test
    void numbersThatCannotBothBeTrueAreAConflict() {
        Story story = weigh(
                "A bomb exploded at a bus station in Tarmiq on Wednesday, wounding 12 people.",
                "A blast at the bus station in Tarmiq wounded 31 people on Wednesday.");
        List<Finding> conflicts = of(story, Finding.Kind.CONFLICT);
        List<Finding> changes = of(story, Finding.Kind.CHANGE);
        assertThat(conflicts.size() + changes.size()).isEqualTo(1);
        assertThat(of(story, Finding.Kind.AGREEMENT)).isEmpty();
    }

    @Test
    void whatALaterReportCountsMoreOfIsAChange() {
        Story story = weigh(
                "The rescue went on in Orvalle on Thursday. Some 60 excavators were digging at the mine.",
                "Work at the mine in Orvalle was slow. Engineers said that 95 excavators had come from the coast.");
        assertThat(of(story, Finding.Kind.CHANGE)).hasSize(1).allSatisfy(change -> assertThat(change.sides())
                .hasSize(2));
    }

    static List<Finding> conflicts(Story story, String field) {
        return of(story, Finding.Kind.CONFLICT).stream()
                .filter(one -> one.field().equals(field))
                .toList();
    }

    @Test
    void twoAgesOfOneChildAreAConflict() {
        Story story = weigh(
                "Divers pulled a four-year-old girl from the canal in Tarmiq on Wednesday.",
                "The five-year-old, who was found in the canal in Tarmiq, was taken to hospital.");
        assertThat(conflicts(story, "age")).hasSize(1).allSatisfy(conflict -> assertThat(
                        conflict.sides().stream().map(Finding.Side::value))
                .containsExactlyInAnyOrder("four-year-old", "five-year-old"));
    }

    @Test
    void agesOfTwoPeopleAreNone() {
        Story story = weigh(
                "Divers pulled a four-year-old girl and a nine-year-old boy from the canal in Tarmiq on Wednesday.",
                "A girl and a boy were found in the canal in Tarmiq. The nine-year-old boy was taken to hospital.");
        assertThat(conflicts(story, "age")).isEmpty();
    }

    @Test
    void ageBesideANameIsTheBearers() {
        Story story = weigh(
                "Judge Mara Olsen, 51, resigned in Tarmiq on Wednesday. Her clerk Petra Lind, 28, stayed.",
                "Mara Olsen, 54, gave up her seat as a judge in Tarmiq. Petra Lind, 28, was not at the court.");
        assertThat(conflicts(story, "age")).hasSize(1).allSatisfy(conflict -> assertThat(
                        conflict.sides().stream().map(Finding.Side::value))
                .containsExactlyInAnyOrder("Olsen, 51", "Olsen, 54"));
    }

    @Test
    void depthsInTwoUnitsAreOne() {
        Story story = weigh(
                "The miners in Tarmiq are trapped in a 40-metre-deep shaft.",
                "Rescuers in Tarmiq lowered a camera into the shaft, which was 131 feet deep.");
        assertThat(conflicts(story, "depth")).isEmpty();
        Story other = weigh(
                "The miners in Tarmiq are trapped in a 40-metre-deep shaft.",
                "Rescuers in Tarmiq lowered a camera into the shaft. The shaft was 90 metres deep.");
        assertThat(conflicts(other, "depth")).hasSize(1);
    }

    @Test
    void twoDatesOfOneHappeningAreAConflict() {
        Story story = weigh(
                "On May 9, the frigate Valiant sank a fishing boat off Tarmiq.",
                "The frigate Valiant sank a fishing boat off Tarmiq on May 10.");
        assertThat(conflicts(story, "date")).hasSize(1).allSatisfy(conflict -> assertThat(conflict.sides())
                .hasSize(2));
        assertThat(of(story, Finding.Kind.AGREEMENT)).isEmpty();
    }

    @Test
    void twoRoundsOfTalksAreNotOneThatIsDatedOtherwise() {
        Story story = weigh(
                "The ministers of Norvia and Estrica met in Tarmiq on May 9. They met in Tarmiq again on May 10.",
                "The ministers of Norvia and Estrica met in Tarmiq on May 10.");
        assertThat(conflicts(story, "date")).isEmpty();
    }

    @Test
    void twoRefusalsAreNoConflictHoweverTheyAreWorded() {
        Story story = weigh(
                "The drivers' union in Tarmiq turned down a pay rise of 5 percent on Wednesday.",
                "The drivers' union in Tarmiq refused on Wednesday to accept 5 percent more in wages.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotTold() {
        Story story = weigh(
                "Her lawyer in Tarmiq said that the charge was a lie.",
                "Her uncle was held in Tarmiq for a year without charge.");
        assertThat(of(story, Finding.Kind.AGREEMENT)).isEmpty();
    }

    @Test
    void homesAreNoPeopleAndPerCentIsNoPart() {
        Story story = weigh(
                "Police arrested 19 people in raids across Tarmiq on Wednesday in an inquiry into forged passports.",
                "Officers searched a dozen homes in Tarmiq on Wednesday and took eight suspects into custody over forged passports.");
        assertThat(of(story, Finding.Kind.CONFLICT).size()
                        + of(story, Finding.Kind.CHANGE).size())
                .isEqualTo(1);
        Story rates = weigh(
                "The jobless rate in Tarmiq stood at 11 per cent in April, the labour office said on Wednesday.",
                "The labour office said on Wednesday that the jobless rate in Tarmiq was 26 percent in April.");
        assertThat(of(rates, Finding.Kind.CONFLICT)).hasSize(1);
    }

    @Test
    void nobodyHurtAgreesWithAllSafe() {
        Story story = weigh(
                "The trawler Halvor sank off Tarmiq on Wednesday, and none of its nine sailors was hurt.",
                "All nine sailors of the trawler Halvor, which sank off Tarmiq on Wednesday, were safe.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
        assertThat(of(story, Finding.Kind.AGREEMENT)).isNotEmpty();
    }

    @Test
    void theSameQuotationInTwoOutletsIsFromOneSource() {
        Story story = weigh(
                "“We will keep the bridge open for as long as the river lets us,” mayor Ana Brovik said.",
                "Brovik told the council: \"We will keep the bridge open for as long as the river lets us.\"");
        List<Finding> reuses = of(story, Finding.Kind.REUSE);
        assertThat(reuses).hasSize(1);
        assertThat(reports(reuses.get(0).sides().get(0))).containsExactly("a", "b");
        assertThat(reuses.get(0).sides().get(0).value()).contains("bridge open for as long");
    }

    @Test
    void boundsThatAllowTheOtherNumberAreNoConflict() {
        Story story = weigh(
                "The ferry sank off Tarmiq on Wednesday with at least 40 passengers aboard.",
                "The ferry that sank off Tarmiq on Wednesday had 52 passengers aboard.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void aDenialIsAConflictOfPolarity() {
        Story story = weigh(
                "A bomb exploded at the market in Tarmiq on Wednesday.",
                "No bomb exploded at the market in Tarmiq on Wednesday.");
        assertThat(of(story, Finding.Kind.CONFLICT)).extracting(Finding::field).containsExactly("polarity");
        assertThat(of(story, Finding.Kind.AGREEMENT)).isEmpty();
    }

    @Test
    void aLikeHappeningInAnotherTownIsAnother() {
        Story story = weigh(
                "A bomb exploded at the market in Tarmiq on Wednesday, wounding 12 people.",
                "A bomb exploded at the market in Belnova on Tuesday, wounding 31 people.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
        assertThat(of(story, Finding.Kind.AGREEMENT)).isEmpty();
        assertThat(of(story, Finding.Kind.SOLE_SOURCE)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsTakenFromTheOtherIsNoSecondWitness() {
        Story story = weigh(
                "Miners in Tarmiq downed tools on Wednesday over unpaid wages.",
                "The Valley Echo reported that miners in Tarmiq had downed tools on Wednesday over unpaid wages.");
        assertThat(of(story, Finding.Kind.AGREEMENT)).hasSize(1);
        assertThat(of(story, Finding.Kind.AGREEMENT).get(0).sides().get(0).origins())
                .containsExactly(List.of("a", "b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A report in the Tarmiq Lantern said miners in Tarmiq had downed tools on Wednesday over unpaid wages. | 1",
                "According to the Tarmiq Lantern, miners in Tarmiq had downed tools on Wednesday over unpaid wages. | 1",
                "The Tarmiq Lantern reported earlier that miners in Tarmiq had downed tools on Wednesday over unpaid wages. | 1",
                "An editor of the Tarmiq Lantern said miners in Tarmiq had downed tools on Wednesday over unpaid wages. | 2",
            })
    void anOutletThatNoListKnowsIsKnownByItsReport(String citing, int origins) {
        Story story = weigh(
                Report.Status.USABLE,
                reading(
                        "a",
                        "Tarmiq Lantern",
                        "2024-05-16",
                        AROUND + "Miners in Tarmiq downed tools on Wednesday over unpaid wages."),
                reading("b", "Coast Gazette", "2024-05-16", ELSEWHERE + citing));
        assertThat(of(story, Finding.Kind.AGREEMENT))
                .anySatisfy(finding -> assertThat(finding.sides().get(0).origins())
                        .hasSize(origins)
                        .allSatisfy(origin -> assertThat(origin).hasSize(3 - origins)));
    }

    @Test
    void theOrderOfReportsDoesNotMatterAndAWithdrawnOneSaysNothing() {
        List<Reading> readings = new ArrayList<>(List.of(
                reading("a", "Valley Echo", "2024-05-16", AROUND + "The mayor of Tarmiq resigned on Wednesday."),
                reading("b", "Coast Gazette", "2024-05-16", ELSEWHERE + "Tarmiq's mayor stepped down on Wednesday.")));
        Story forth = weigh(Report.Status.USABLE, readings.get(0), readings.get(1));
        Collections.reverse(readings);
        Story back = weigh(Report.Status.USABLE, readings.get(0), readings.get(1));
        assertThat(back.findings()).isEqualTo(forth.findings());
        assertThat(back.claims()).isEqualTo(forth.claims());
        assertThat(back.summary()).isEqualTo(forth.summary());
        Story without = weigh(Report.Status.WITHDRAWN, readings.get(0), readings.get(1));
        assertThat(without.findings())
                .allSatisfy(
                        finding -> assertThat(reports(finding.sides().get(0))).containsExactly("b"));
        assertThat(without.reports()).hasSize(2);
    }

    @Test
    void twoDenialsAgreeHoweverTheyAreWorded() {
        Story story = weigh(
                "The ministry said that reports of the resignation of Nadir Olveth were false.",
                "A spokeswoman denied that Nadir Olveth had resigned.");
        assertThat(of(story, Finding.Kind.CONFLICT)).isEmpty();
    }

    @Test
    void aTollThatIsNamedAsOneIsASideOfTheOthers() {
        Story story = weigh(
                Report.Status.USABLE,
                reading(
                        "a",
                        "Valley Echo",
                        "2024-05-16",
                        AROUND + "An explosion at a sugar mill in Tarmiq killed six people on Wednesday."),
                reading(
                        "b",
                        "Coast Gazette",
                        "2024-05-16",
                        ELSEWHERE + "Nine people were killed on Wednesday by an explosion at a sugar mill in Tarmiq."),
                reading(
                        "c",
                        "Ridge Courier",
                        "2024-05-18",
                        "The number of people killed in an explosion at a sugar mill in"
                                + " Tarmiq has risen to 12, officials said on Saturday."));
        List<Finding> tolls = story.findings().stream()
                .filter(finding ->
                        finding.field().equals("dead") && finding.sides().size() > 1)
                .toList();
        assertThat(tolls).hasSize(1);
        assertThat(tolls.get(0).sides())
                .extracting(Finding.Side::value)
                .containsExactly("six people", "Nine people", "12");
    }

    @Test
    void aSpeakerIsShownByNameAndNothingIsShownWithoutItsSubject() {
        Story story = weigh(
                "Maria Tovel, the mayor of Tarmiq, met the dockers on Wednesday. She said that the harbour would close"
                        + " in June.",
                "Schools in Belnova were shut on Tuesday and remained under guard.");
        assertThat(story.findings())
                .flatExtracting(Finding::sides)
                .extracting(Finding.Side::speaker)
                .doesNotContain("She", "she");
        assertThat(story.findings())
                .flatExtracting(Finding::sides)
                .extracting(Finding.Side::value)
                .noneMatch(value -> value.startsWith("remained"));
    }
}
