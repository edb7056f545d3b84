// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.junit.jupiter.api.Test;

/** What a report tells of a day after another came out, with other names and no look back, is another happening. */
class AnotherDayTest {
    private static final String FIRST =
            "A bus plunged into a ravine in northern Moreland on Monday, killing nine people, police said. "
                    + "The driver was among the dead. The bus had left the road near the town of Harvale.";
    private static final String SECOND =
            "A bus collided with a lorry in southern Moreland on Saturday, killing 12 people, police said. "
                    + "The lorry driver was among the dead. The bus was on its way to the port of Selm.";

    private static Reading crash() {
        return reading(
                "first", "2031-02-03", "Bus crash kills nine in Moreland", FIRST, day(FIRST, "Monday", "2031-02-03"));
    }

    /** With days, and with whom it names by two words. */
    private static Reading reading(String id, String published, String title, String text, TimeExpression... days) {
        Publication when = published.isEmpty() ? Publication.unknown() : Publication.stated(published);
        Report report =
                new Report(id, null, null, null, title, null, null, when, null, text, Report.Status.USABLE, List.of());
        List<Mention> people = new ArrayList<>();
        for (String name : List.of("Simon Roke", "Ella Prinz")) {
            int at = text.indexOf(name);
            if (at >= 0) {
                people.add(new Mention(
                        new Span(at, at + name.length()), EntityKind.PERSON, Mention.Form.NAME, 0, 0, null));
            }
        }
        return new Reading(
                report,
                "v" + text.hashCode(),
                null,
                List.of(),
                List.of(),
                List.of(),
                people,
                List.of(),
                Arrays.asList(days),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static TimeExpression day(String text, String word, String value) {
        int at = text.indexOf(word);
        return new TimeExpression(new Span(at, at + word.length()), word, TimeExpression.Type.DATE, value);
    }

    private static int stories(Reading... readings) {
        Tracker tracker = new Tracker(report -> {
            throw new IllegalStateException("no story is told");
        });
        Arrays.asList(readings).forEach(tracker::take);
        return tracker.regroup().changed().size();
    }

    @Test
    void twoAccidentsOfOneWeekAreTwoStories() {
        Reading other = reading(
                "second",
                "2031-02-08",
                "Bus crash in Moreland kills 12",
                SECOND,
                day(SECOND, "Saturday", "2031-02-08"));
        assertThat(stories(crash(), other)).isEqualTo(2);
    }

    @Test
    void aReportThatLooksBackToTheDayIsOfTheSameStory() {
        String text =
                "The road near Selm in Moreland was reopened on Saturday, and the bus that plunged into a ravine on Monday, "
                        + "killing nine people, was pulled up. The driver was among the dead, police said.";
        Reading follow = reading(
                "follow",
                "2031-02-08",
                "Moreland bus pulled from ravine",
                text,
                day(text, "Saturday", "2031-02-08"),
                day(text, "Monday", "2031-02-03"));
        assertThat(stories(crash(), follow)).isEqualTo(1);
    }

    @Test
    void whatComesOfOnePersonsTrialIsOneStoryAndAnothersIsNot() {
        String accused =
                "The former banker Simon Roke told a court in Lowmere on Monday that he knew of no false accounts at the "
                        + "Harbour Bank. He is accused of having taken 30 million crowns.";
        String sentenced =
                "The former banker Simon Roke was sentenced to six years in prison on Wednesday for taking 30 million crowns "
                        + "from the bank. Judge Marta Sill of the court in Vale said he had shown no remorse.";
        String cleared =
                "A court in Lowmere cleared the clerk Ella Prinz on Wednesday. She had been accused of having taken 900 crowns "
                        + "from the accounts of Quarry School.";
        Reading trial =
                reading("a", "2031-01-20", "Banker on trial in Lowmere", accused, day(accused, "Monday", "2031-01-20"));
        Reading end =
                reading("b", "2031-01-29", "Banker sentenced", sentenced, day(sentenced, "Wednesday", "2031-01-29"));
        Reading another = reading(
                "c", "2031-01-29", "Clerk cleared in Lowmere", cleared, day(cleared, "Wednesday", "2031-01-29"));
        assertThat(stories(trial, end)).isEqualTo(1);
        assertThat(stories(trial, another)).isEqualTo(2);
    }

    @Test
    void daysYetToComeAndWholeMonthsTellNoOtherDay() {
        ToldDays ahead = ToldDays.of(reading("x", "2031-02-03", "t", FIRST, day(FIRST, "Monday", "2031-02-10")));
        assertThat(ahead.hasOpening()).isFalse();
        ToldDays month = ToldDays.of(reading(
                "x", "2031-02-08", "t", SECOND, day(SECOND, "Saturday", "2031-02-08"), day(SECOND, "port", "2031-02")));
        assertThat(month.areAllAfter(LocalDate.parse("2031-02-03"))).isFalse();
        assertThat(ToldDays.of(reading("x", "", "t", FIRST)).hasOpening()).isFalse();
    }
}
