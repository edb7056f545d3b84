// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one happening, and what comparing them shows.
 *
 * @param id does not change under later input
 * @param from first day that its reports were published, ISO; {@code null} when none is dated
 * @param to last day
 * @param events what is coded, and the kinds of happenings that the lexicon names beside PLOVER's types
 * @param happenings what else happens, merged over reports: events of no type, told along with the others
 * @param origins lists of report ids that go back to one origin
 */
public record Story(
        String id,
        String title,
        @Nullable String from,
        @Nullable String to,
        List<Member> reports,
        List<List<String>> origins,
        List<StoryEntity> entities,
        List<StoryEvent> events,
        List<Claim> claims,
        List<Finding> findings,
        List<TimelineEntry> timeline,
        List<SummaryLine> summary,
        List<StoryEvent> happenings) {
    /**
     * A report of the story.
     *
     * @param file where it was read from, by which a reader knows a report that names no outlet
     * @param dateEvidence what an inferred date rests on
     */
    public record Member(
            String report,
            @Nullable String file,
            @Nullable String source,
            @Nullable String title,
            Publication published,
            Report.Status status,
            List<Evidence> dateEvidence) {
        public Member {
            dateEvidence = List.copyOf(dateEvidence);
        }
    }

    /**
     * An entity merged over reports; {@code entity.roles()} have their evidence in {@code roles}, in the same order.
     *
     * @param joins why the entities of several reports are held to be one, in the order in which they were joined
     * @param apart key of the correction by which it is another than its namesakes; {@code null} for nearly all
     */
    public record StoryEntity(
            Entity entity, List<Evidence> mentions, List<Evidence> roles, List<Join> joins, @Nullable String apart) {
        public StoryEntity {
            mentions = List.copyOf(mentions);
            roles = List.copyOf(roles);
            // A store of an earlier version has none.
            joins = joins == null ? List.of() : List.copyOf(joins);
        }

        /** An entity that nothing was joined to. */
        public StoryEntity(Entity entity, List<Evidence> mentions, List<Evidence> roles) {
            this(entity, mentions, roles, List.of(), null);
        }

        /** Whether a reviewer has put names together for it. */
        public boolean isReviewed() {
            return joins.stream().anyMatch(join -> join.reason() == Join.Reason.REVIEWER);
        }
    }

    /** That one report's entity is another's, and why. */
    public record Join(Reason reason, String name, String report, String otherName, String otherReport) {
        /** Why two entities are held to be one. */
        public enum Reason {
            CODE("the same country, capital or identifier"),
            NAME("the same name"),
            SPELLING("another spelling of the name"),
            ACRONYM("an acronym of the name"),
            NICKNAME("a nickname, an initial or a middle name of the only one whom it fits"),
            SHORT_NAME("a shorter name that only one bears"),
            DESCRIPTION("the same description"),
            OFFICE("the office that only one holds on that day"),
            REVIEWER("a reviewer says so");

            private final String words;

            Reason(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /** An event of one report. */
    public record EventMention(String report, String event) {}

    /**
     * An event merged over reports.
     *
     * @param best the mention that tells most, with actors and recipients as ids of the story's entities
     * @param bestReport the report of that mention
     * @param text its clause, as written
     */
    public record StoryEvent(
            String id,
            Event best,
            String bestReport,
            String text,
            List<EventMention> mentions,
            List<Evidence> evidence) {
        public StoryEvent {
            mentions = List.copyOf(mentions);
            evidence = List.copyOf(evidence);
        }
    }

    /** A statement merged over reports, with the story's entities that make it. */
    public record Claim(
            String id,
            String text,
            List<ClaimMention> mentions,
            List<String> speakers,
            Factuality.@Nullable Status status) {
        public Claim {
            mentions = List.copyOf(mentions);
            speakers = List.copyOf(speakers);
        }
    }

    /** Where a claim is made; {@code attribution} or {@code event} is an id of that report's reading. */
    public record ClaimMention(
            String report, @Nullable String attribution, @Nullable String event, Evidence evidence) {}

    /** A dated event, past or to come. */
    public record TimelineEntry(String value, String event, Factuality.Status status) {}

    /** A sentence or clause of a report. */
    public record SummaryLine(String text, List<Evidence> evidence, int origins) {
        public SummaryLine {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a summary line without evidence: " + text);
            }
        }
    }

    public Story {
        reports = List.copyOf(reports);
        origins = origins.stream().map(List::copyOf).toList();
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        timeline = List.copyOf(timeline);
        summary = List.copyOf(summary);
        // A store of an earlier version has none.
        happenings = happenings == null ? List.of() : List.copyOf(happenings);
    }

    /** The same with other findings. */
    public Story withFindings(List<Finding> others) {
        return new Story(
                id, title, from, to, reports, origins, entities, events, claims, others, timeline, summary, happenings);
    }
}
