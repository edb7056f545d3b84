// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says against what was found. It is told by words and reports, not by ids of findings, entities or stories, so
 * that it stays good when the reports are read anew.
 *
 * @param number 0 for one that is not kept yet
 * @param what is corrected
 * @param key equal for corrections that say the same; of a finding what it says, as it is compared
 * @param reports ids of all that it rests on
 * @param kind of the finding or of the entity, as the interchange spells it; {@code story} for stories
 * @param values what it is about, for people to read: what a finding's sides say, names, titles
 * @param sides of whom or of which stories; none for a finding. The first is the one that stays
 * @param note why, in the reviewer's words; may be empty
 * @param made ISO date-time
 * @param undone whether it counts no more
 */
public record Correction(
        long number,
        What what,
        String key,
        List<String> reports,
        String kind,
        List<String> values,
        List<Side> sides,
        String note,
        String made,
        boolean undone) {
    /** What is corrected. */
    public enum What {
        /** A finding is wrong. */
        FINDING,
        /** The second side is the first one. */
        ENTITY_MERGE,
        /** What the second side has of the first is somebody else. */
        ENTITY_SPLIT,
        /** The stories of the two sides are one. */
        STORY_MERGE,
        /** The reports of the second side are another story than those of the first. */
        STORY_SPLIT;

        /** Its spelling in the interface: {@code entity-merge}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isOfEntities() {
            return this == ENTITY_MERGE || this == ENTITY_SPLIT;
        }

        public boolean isOfStories() {
            return this == STORY_MERGE || this == STORY_SPLIT;
        }
    }

    /**
     * Somebody, or a story.
     *
     * @param name by which an entity is found, or that it is given; the title of a story
     * @param kind of an entity
     * @param country of an entity, ISO 3166-1 alpha-3
     * @param apart key of the correction that made it another than its namesakes; empty for whoever was never parted
     * @param names that an entity goes by besides; in the second side of a split those that are moved, empty for all
     * @param reports where it is met; in a split those that are moved, empty for all
     */
    public record Side(
            String name,
            @Nullable EntityKind kind,
            @Nullable String country,
            String apart,
            List<String> names,
            List<String> reports) {
        public Side {
            names = List.copyOf(names);
            reports = List.copyOf(reports);
        }

        /** A story. */
        public static Side story(String title, List<String> reports) {
            return new Side(title, null, null, "", List.of(), reports);
        }
    }

    public Correction {
        // A store of an earlier version knows only wrong findings.
        what = what == null ? What.FINDING : what;
        sides = sides == null ? List.of() : List.copyOf(sides);
        reports = List.copyOf(reports);
        values = List.copyOf(values);
        if (reports.isEmpty() || values.isEmpty()) {
            throw new IllegalArgumentException("a correction is of something with reports and words");
        }
        if (what == What.FINDING ? !sides.isEmpty() : sides.size() != 2) {
            throw new IllegalArgumentException(what + " with " + sides.size() + " sides");
        }
    }

    /** That a finding is wrong. */
    public Correction(
            long number,
            String key,
            List<String> reports,
            String kind,
            List<String> values,
            String note,
            String made,
            boolean undone) {
        this(number, What.FINDING, key, reports, kind, values, List.of(), note, made, undone);
    }

    /** The same under a number, or undone. */
    public Correction as(long other, boolean over) {
        return new Correction(other, what, key, reports, kind, values, sides, note, made, over);
    }
}
