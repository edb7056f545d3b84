// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.BareReadings;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

/** What has no name, and what has one that is written otherwise, across reports. */
class StoryNounsTest {
    /**
     * A reading of a text in which "[kind name: phrase]" is a mention; those of one name are one entity. A phrase that has a capital
     * and no article is a name, "he" and its like are pronouns. Each full stop ends a sentence.
     */
    private static Reading reading(String report, String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        List<Span> sentences = new ArrayList<>();
        int at = 0;
        int start = 0;
        while (at < marked.length()) {
            char next = marked.charAt(at);
            if (next == '[') {
                int end = marked.indexOf(']', at);
                String[] parts = marked.substring(at + 1, end).split(": ", 2);
                String[] who = parts[0].split(" ", 2);
                EntityKind kind = EntityKind.valueOf(who[0].toUpperCase(Locale.ROOT));
                entities.putIfAbsent(
                        who[1], new Entity("id of " + who[1], who[1], kind, null, null, null, List.of(), List.of()));
                Span span = new Span(text.length(), text.length() + parts[1].length());
                mentions.add(new Mention(span, kind, form(parts[1]), sentences.size(), 0, "id of " + who[1]));
                text.append(parts[1]);
                at = end + 1;
            } else {
                text.append(next);
                at++;
                if (next == '.') {
                    sentences.add(new Span(start, text.length()));
                    start = text.length();
                }
            }
        }
        return BareReadings.of(Report.of(report, text.toString()), sentences, mentions, List.copyOf(entities.values()));
    }

    private static Mention.Form form(String phrase) {
        return List.of("he", "she", "it", "his", "her").contains(phrase)
                ? Mention.Form.PRONOUN
                : phrase.matches("(?i)(?:the|an?|another|his|her) .*|.*['’]s .*")
                        ? Mention.Form.NOMINAL
                        : Mention.Form.NAME;
    }

    /** The mentions of every entity of several reports. */
    private static List<String> shared(Reading... readings) {
        return new Linker()
                .link(List.of(readings)).entities().stream()
                        .filter(one -> one.mentions().stream()
                                        .map(evidence -> evidence.report())
                                        .distinct()
                                        .count()
                                > 1)
                        .map(one -> String.join(
                                " = ",
                                new TreeSet<>(one.mentions().stream()
                                        .map(evidence -> evidence.span()
                                                .of(Stream.of(readings)
                                                        .filter(reading -> reading.report()
                                                                .id()
                                                                .equals(evidence.report()))
                                                        .findFirst()
                                                        .orElseThrow()
                                                        .text()))
                                        .toList())))
                        .toList();
    }

    @Test
    void aThingThatStandsOutInEachReportIsOne() {
        Reading one = reading("r1", "A boy fell into [other well: a dry well]. [other well: The well] is deep.");
        Reading two =
                reading("r2", "Rescuers dug at [other well: the deserted well]. [other well: The well] caved in.");
        assertThat(shared(one, two)).containsExactly("The well = a dry well = the deserted well");
    }

    @Test
    void aThingOfTheBackgroundIsNotJoined() {
        Reading one =
                reading("r1", "One. Two. Three. Four. He came by [other car: a car]. [other car: The car] was red.");
        Reading two =
                reading("r2", "One. Two. Three. Four. She saw [other car: a car]. [other car: The car] was blue.");
        assertThat(shared(one, two)).isEmpty();
    }

    @Test
    void twoOfOneNounStayApart() {
        Reading one = reading(
                "r1",
                "[facility camp: The camp] in Orvane was shut. [facility camp: The camp] was full."
                        + " [facility other camp: Another camp] in Tarsk stays. [facility other camp: The camp] is small.");
        Reading two =
                reading("r2", "Orvane's people left [facility camp: the camp]. [facility camp: The camp] was full.");
        assertThat(shared(one, two)).isEmpty();
    }

    @Test
    void aRelativeIsOneWhereTheOwnerIs() {
        Reading one = owned(
                reading("r1", "[person Ada Verel: Ada Verel] fell. [person her father: her father] left."),
                "her",
                "id of Ada Verel");
        Reading two = owned(
                reading("r2", "[person Ada Verel: Ada Verel] rose. [person Ada's father: Ada Verel's father] came."),
                "Ada Verel's",
                "id of Ada Verel");
        assertThat(shared(one, two)).contains("Ada Verel's father = her father");
    }

    /** The same with a mention of the owner within the last mention. */
    private static Reading owned(Reading reading, String owner, String entity) {
        List<Mention> mentions = new ArrayList<>(reading.mentions());
        Mention kin = mentions.get(mentions.size() - 1);
        int start = kin.span().start();
        int length = owner.endsWith("'s") ? owner.length() - 2 : owner.length();
        mentions.add(new Mention(
                new Span(start, start + length), EntityKind.PERSON, Mention.Form.PRONOUN, kin.sentence(), 0, entity));
        return BareReadings.of(reading.report(), reading.sentences(), mentions, reading.entities());
    }

    @Test
    void aNameIsFoundWhereItWasNotSeen() {
        Reading one =
                reading("r1", "[organization dpa: dpa] told of it. [organization Marine Guards: Marine Guards] came.");
        Reading two = reading("r2", "So says agency dpa. The marine guards left.");
        assertThat(shared(one, two)).containsExactlyInAnyOrder("dpa", "Marine Guards = marine guards");
    }

    @Test
    void namesThatALetterTellsApart() {
        assertThat(NearNames.areNear("Nabi Tarsel", "Nebi Tarsel", false)).isTrue();
        assertThat(NearNames.areNear("Punta Orvit", "Punta Orvita", false)).isTrue();
        assertThat(NearNames.areNear("Salamudin", "Salaludin", false)).isTrue();
        assertThat(NearNames.areNear("Deir Tarsan", "Deir Tarsun", false)).isFalse();
        assertThat(NearNames.areNear("Maria Verel", "Mario Verel", true)).isFalse();
        assertThat(NearNames.areNear("John Kerry", "John Berry", true)).isFalse();
        assertThat(NearNames.areNear("Flight 371", "Flight 372", false)).isFalse();
        assertThat(NearNames.areNear("Iran", "Iraq", false)).isFalse();
    }

    @Test
    void aMinistryIsOneHoweverItIsCalled() {
        Reading one = reading(
                "r1",
                "[country Kenya: Kenya]'s [organization Ministry of Public Security: Ministry of Public Security] spoke.");
        Reading two = reading("r2", "[organization Public Safety Ministry: Public Safety Ministry] spoke.");
        Reading three = reading("r3", "[organization Ministry of Health: Ministry of Health] spoke.");
        assertThat(shared(one, two, three)).isEmpty();
        Reading four = BareReadings.of(
                one.report(),
                one.sentences(),
                one.mentions(),
                one.entities().stream()
                        .map(entity -> entity.kind() == EntityKind.COUNTRY ? entity.withCountry("KEN") : entity)
                        .toList());
        assertThat(shared(four, two, three)).containsExactly("Ministry of Public Security = Public Safety Ministry");
    }
}
