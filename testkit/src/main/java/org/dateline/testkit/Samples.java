// SPDX-License-Identifier: Apache-2.0
package org.dateline.testkit;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Change;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Mention;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Relation;
import org.dateline.model.Report;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.model.Story;

/** Small invented readings and stories. */
public final class Samples {
    private Samples() {}

    /** A reading of a report of 2031-05-{@code day}, with one mention and one problem. */
    public static Reading reading(String report, String version, int day, String text) {
        Publication published = Publication.stated(String.format("2031-05-%02d", day));
        Report given = new Report(
                report,
                report + ".txt",
                "Lakeside Post",
                null,
                "Title of " + report,
                null,
                "en",
                published,
                null,
                text,
                Report.Status.USABLE,
                List.of());
        Span whole = new Span(0, text.length());
        Mention mention = new Mention(new Span(0, 1), EntityKind.PERSON, Mention.Form.NAME, 0, 0, null);
        return new Reading(
                given,
                version,
                null,
                List.of(),
                List.of(whole),
                List.of(whole),
                List.of(mention),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Problem(ProblemCode.NO_DATE, "for the sake of one")),
                List.of());
    }

    /** A story of readings, with somebody named in all of them and a finding in the first. */
    public static Story story(String id, String title, Story.StoryEntity who, List<Reading> readings) {
        List<Story.Member> members = new ArrayList<>();
        List<List<String>> origins = new ArrayList<>();
        for (Reading reading : readings) {
            Report report = reading.report();
            members.add(new Story.Member(
                    report.id(),
                    report.file(),
                    report.source(),
                    report.title(),
                    report.published(),
                    report.status(),
                    List.of()));
            origins.add(List.of(report.id()));
        }
        Finding.Side side = new Finding.Side(
                "words",
                Factuality.Status.EXPECTED,
                "a spokeswoman",
                List.of(new Evidence(readings.get(0).report().id(), new Span(0, 1))),
                List.of(origins.get(0)));
        return new Story(
                id,
                title,
                members.get(0).published().iso(),
                members.get(members.size() - 1).published().iso(),
                members,
                origins,
                List.of(who),
                List.of(),
                List.of(),
                List.of(new Finding(Finding.Kind.SOLE_SOURCE, "c1", "what", List.of(side), 0.25)),
                List.of(),
                List.of(),
                List.of());
    }

    /** A person who is minister, with one mention in each of the reports; the role stands in the first. */
    public static Story.StoryEntity minister(String id, String name, List<String> aliases, List<Reading> readings) {
        Role role = new Role("minister", null, Role.Status.CURRENT, null, null, new Span(0, 1));
        List<Evidence> mentions = readings.stream()
                .map(one -> new Evidence(one.report().id(), new Span(0, 1)))
                .toList();
        return new Story.StoryEntity(
                new Entity(id, name, EntityKind.PERSON, null, null, null, aliases, List.of(role)),
                mentions,
                List.of(mentions.get(0)));
    }

    /** The reading with somebody in it who is named and holds an office; both stand in its first character. */
    public static Reading withHolder(Reading reading, String name, String title) {
        Span span = new Span(0, 1);
        Role role = new Role(title, null, Role.Status.CURRENT, null, null, span);
        return withEntities(
                reading,
                List.of(new Entity("p", name, EntityKind.PERSON, null, null, null, List.of(), List.of(role))),
                List.of(new Mention(span, EntityKind.PERSON, Mention.Form.NAME, 0, 0, "p")));
    }

    /** The reading with these relations in the place of its own. */
    public static Reading withRelations(Reading reading, List<Relation> relations) {
        return new Reading(
                reading.report(),
                reading.version(),
                reading.agency(),
                reading.excluded(),
                reading.paragraphs(),
                reading.sentences(),
                reading.mentions(),
                reading.entities(),
                reading.times(),
                reading.places(),
                reading.attributions(),
                reading.events(),
                reading.predicates(),
                relations,
                reading.statements(),
                reading.problems(),
                reading.happenings());
    }

    /** The reading with these entities and mentions in the place of its own. */
    public static Reading withEntities(Reading reading, List<Entity> entities, List<Mention> mentions) {
        return new Reading(
                reading.report(),
                reading.version(),
                reading.agency(),
                reading.excluded(),
                reading.paragraphs(),
                reading.sentences(),
                mentions,
                entities,
                reading.times(),
                reading.places(),
                reading.attributions(),
                reading.events(),
                reading.predicates(),
                reading.relations(),
                reading.statements(),
                reading.problems(),
                reading.happenings());
    }

    /** A change that adds a reading and the stories. */
    public static Change change(Reading reading, Story... stories) {
        return new Change(reading, List.of(stories), List.of());
    }
}
