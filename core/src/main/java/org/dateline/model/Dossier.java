// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody or something is, as the stored reports tell it.
 *
 * @param ids of the entities of the stories that it is
 * @param name the fullest name met
 * @param country ISO 3166-1 alpha-3
 * @param owner of a known outlet
 * @param names the other names and spellings met
 * @param roles what each report says, the latest first
 * @param offices the same by office, the latest told first
 * @param ties to others, those with most reports first
 * @param stories the latest first
 * @param joins why what these stories' reports name is held to be one
 * @param reports where it is met, by story
 * @param apart key of the correction that makes it another than its namesakes; empty for nearly all
 */
public record Dossier(
        List<String> ids,
        String name,
        EntityKind kind,
        @Nullable String country,
        @Nullable OutletOwner owner,
        List<String> names,
        List<RoleMet> roles,
        List<OfficeMet> offices,
        List<TieMet> ties,
        List<StoryMet> stories,
        List<JoinMet> joins,
        List<ReportMet> reports,
        String apart) {
    public Dossier {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        offices = List.copyOf(offices);
        ties = List.copyOf(ties);
        stories = List.copyOf(stories);
        joins = List.copyOf(joins);
        reports = List.copyOf(reports);
    }

    /**
     * A report that it is met in.
     *
     * @param story id
     * @param name as the report chiefly calls it
     * @param mentions how many
     */
    public record ReportMet(
            String report,
            String story,
            @Nullable String source,
            @Nullable String published,
            String name,
            int mentions) {}

    /**
     * A role that a report gives.
     *
     * @param of name of the entity that it is a role of
     * @param asOf ISO day that the report was published; {@code null} for an undated one
     * @param source the outlet, where known
     * @param words the characters that say so
     */
    public record RoleMet(
            String title,
            @Nullable String of,
            Role.Status status,
            Role.@Nullable Qualifier qualifier,
            @Nullable String since,
            @Nullable String until,
            @Nullable String asOf,
            String report,
            @Nullable String source,
            String words) {}

    /**
     * An office with what all reports say of its being held.
     *
     * @param title as it is compared
     * @param of name of what it is an office of
     * @param firstCurrent ISO day of the first report that says that it is held; {@code null} where no dated one does
     * @param lastCurrent ISO day of the last such report
     * @param firstFormer ISO day of the first report that says that it was held
     * @param since TIMEX3 value, where a report tells
     * @param until TIMEX3 value, where a report tells
     * @param because the earliest first, the undated last
     */
    public record OfficeMet(
            String title,
            @Nullable String of,
            @Nullable String firstCurrent,
            @Nullable String lastCurrent,
            @Nullable String firstFormer,
            @Nullable String since,
            @Nullable String until,
            List<RoleMet> because) {
        public OfficeMet {
            because = List.copyOf(because);
            if (because.isEmpty()) {
                throw new IllegalArgumentException("an office without evidence: " + title);
            }
        }
    }

    /**
     * A tie to another with what all reports say of it.
     *
     * @param phrase what it is to the other, e.g. {@code owned by}
     * @param other name
     * @param since TIMEX3 value, where a report tells
     * @param until TIMEX3 value, where a report tells
     * @param former whether a report tells of it as one that is over
     * @param because the earliest first, the undated last
     */
    public record TieMet(
            String phrase,
            String other,
            @Nullable String since,
            @Nullable String until,
            boolean former,
            List<TieTold> because) {
        public TieMet {
            because = List.copyOf(because);
            if (because.isEmpty()) {
                throw new IllegalArgumentException("a tie without evidence: " + phrase + " " + other);
            }
        }
    }

    /**
     * That a report tells of a tie.
     *
     * @param asOf ISO day that the report was published; {@code null} for an undated one
     * @param source the outlet, where known
     * @param words the characters that say so
     */
    public record TieTold(
            Role.Status status,
            @Nullable String since,
            @Nullable String until,
            @Nullable String asOf,
            String report,
            @Nullable String source,
            String words) {}

    /**
     * That a name or description stands for the same as another, and why.
     *
     * @param where the report that has the name, else the story
     * @param otherWhere the report or story that has the other one
     */
    public record JoinMet(String reason, String name, String where, String otherName, String otherWhere) {}

    /** A story that it is named in, and how often. */
    public record StoryMet(String id, String title, @Nullable String from, @Nullable String to, int mentions) {}
}
