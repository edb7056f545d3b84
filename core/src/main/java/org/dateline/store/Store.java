// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.Change;
import org.dateline.model.Correction;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Story;

/**
 * Where readings and stories are kept. One writer at a time; any number of readers. Whatever {@link #apply} has returned from
 * is kept, whole, over a crash of the process or the machine.
 */
public interface Store extends AutoCloseable {
    /** Whether the store will work: it opens, is of a version that this program knows, and can be written. */
    void check() throws IOException;

    /** Keeps a change, whole or not at all. Applying it twice is the same as once. */
    void apply(Change change) throws IOException;

    /** The version of the reading that is kept of a report, by which an unchanged report is recognised. */
    Optional<String> version(String report) throws IOException;

    /** All readings, in the order in which their reports first came. */
    void forEachReading(Consumer<Reading> use) throws IOException;

    Optional<Reading> reading(String report) throws IOException;

    /** The places that a report names; cheaper than its whole reading. */
    List<Place> places(String report) throws IOException;

    /** The text of a report; cheaper than its whole reading. */
    Optional<String> text(String report) throws IOException;

    /** Which reports each story holds as it was told, for all stories. */
    List<StoryReports> storyReports() throws IOException;

    /** The story of a report, with its other reports, as it was told. */
    Optional<StoryReports> toldWith(String report) throws IOException;

    /** What a list of stories shows, the latest first. */
    List<StoryLine> stories(int most) throws IOException;

    /** The stories that the query asks for, the latest first, those of one day by id. */
    StoryPage page(StoryQuery query) throws IOException;

    /** The values that the stories have on one side, those of most stories first, those of as many in order. */
    List<StoryFacet.Count> counts(StoryFacet facet, int most) throws IOException;

    /** Names that have a word beginning so, whatever its accents and case; those of most stories first. */
    List<NameFound> names(String beginning, int most) throws IOException;

    /** The stories that have the report. */
    List<String> storiesOf(String report) throws IOException;

    /**
     * Keeps what a reviewer says, and gives it a number. It is no change of what was read: whoever holds the store to write need
     * not be asked, and nothing that is read later touches it. From then on all that is looked up, but for readings and
     * {@link #storyReports}, is as the correction has it; where it touches many stories the last of them only after
     * {@link #review}.
     */
    Correction correct(Correction correction) throws IOException;

    /** Makes a correction count no more; whether there is one with the number that counted. */
    boolean undo(long number) throws IOException;

    /** Lays corrections over at most so many of the stories that still wait for it; how many wait then. */
    int review(int most) throws IOException;

    /** All of them, those undone too, in the order of their numbers. */
    List<Correction> corrections() throws IOException;

    /** Of the last change; 0 where there was none. */
    long revision() throws IOException;

    /** What has changed after the revision, the earliest first: the last change of each story only. */
    List<StoryChange> changesSince(long revision, int most) throws IOException;

    /** Whether the query, whatever its page, asks for the story. */
    boolean fits(String story, StoryQuery query) throws IOException;

    /** Who wants to be told of changes. */
    Hooks hooks();

    /** How many stories there are. */
    int storyCount() throws IOException;

    /**
     * The stories whose id begins so, at most two; where there is none, what is shown in place of such a one, or, by a whole id, the story
     * of the report that gave it, so that an id goes on answering after an earlier report has come or stories have become one.
     */
    List<Story> storiesByPrefix(String idPrefix) throws IOException;

    /** All stories, in the order of their ids. */
    void forEachStory(Consumer<Story> use) throws IOException;

    /** The events of all stories that the query asks for, at most so many of them. */
    EventQuery.Page events(EventQuery query, int most) throws IOException;

    /** The stories that have an event whose id begins so. */
    List<Story> storiesWithEvent(String idPrefix) throws IOException;

    /** The stories that tell of an entity by one of these spelling keys ({@link org.dateline.model.Spelling#key}). */
    List<Story> storiesWithEntity(List<String> keys) throws IOException;

    /**
     * The entity of the stories that goes by this id, or by ids that begin so: itself, or, where it is told no more because it was
     * merged or split, the one that took it over. Nothing where no such id was ever told, or where several begin so.
     */
    Optional<String> entityNow(String idPrefix) throws IOException;

    /** The stories that tell of the entity with this id. */
    List<Story> storiesWithEntityId(String id) throws IOException;

    /** The readings that give somebody this office, by {@link OfficeTitles}, in the order of their reports' ids. */
    List<Reading> readingsWithOffice(String title) throws IOException;

    @Override
    void close() throws IOException;

    /** The reports of a story. */
    record StoryReports(String story, List<String> reports) {
        public StoryReports {
            reports = List.copyOf(reports);
        }
    }
}
