// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.Correction;
import org.dateline.model.Correction.Side;
import org.dateline.model.Correction.What;
import org.dateline.model.Dossier;
import org.dateline.model.ShortHash;
import org.dateline.model.Story;

/**
 * Puts down what a reviewer says of stories and entities as they are shown.
 *
 * <p>All throw an {@link IllegalArgumentException} that says what cannot be: to join what is one already, to part nothing or all.
 */
public final class Reviews {
    private final String note;
    private final String made;

    /**
     * @param note why, in the reviewer's words; may be empty
     * @param made ISO date-time
     */
    public Reviews(String note, String made) {
        this.note = note;
        this.made = made;
    }

    /** The two are one story, which goes on under the id of the first. */
    public Correction merge(Story one, Story other) {
        if (one.id().equals(other.id())) {
            throw new IllegalArgumentException("the two are one story already");
        }
        return ofStories(What.STORY_MERGE, one, reports(one), other.title(), reports(other));
    }

    /** These reports of the story are another one. */
    public Correction split(Story story, Collection<String> others) {
        TreeSet<String> part = new TreeSet<>(others);
        List<String> stay = new ArrayList<>(reports(story));
        part.retainAll(stay);
        stay.removeAll(part);
        if (part.size() != new TreeSet<>(others).size()) {
            throw new IllegalArgumentException("the story has not all of these reports");
        }
        if (part.isEmpty() || stay.isEmpty()) {
            throw new IllegalArgumentException("some of the reports must go and some must stay");
        }
        String title = story.reports().stream()
                .filter(one -> part.contains(one.report()))
                .flatMap(one -> Stream.ofNullable(one.title()))
                .findFirst()
                .orElse(story.title());
        return ofStories(What.STORY_SPLIT, story, stay, title, List.copyOf(part));
    }

    private Correction ofStories(What what, Story one, List<String> stay, String title, List<String> others) {
        List<Side> sides = List.of(Side.story(one.title(), stay), Side.story(title, others));
        return correction(what, "story", List.of(one.title(), title), sides);
    }

    private static List<String> reports(Story story) {
        return story.reports().stream().map(Story.Member::report).sorted().toList();
    }

    /** The second is the first. */
    public Correction merge(Dossier one, Dossier other) {
        // Namesakes may have one id in two stories, but not in one.
        boolean same = one.reports().stream().anyMatch(met -> other.reports().stream()
                .anyMatch(theirs -> met.story().equals(theirs.story())));
        if (same && one.ids().stream().anyMatch(other.ids()::contains)) {
            throw new IllegalArgumentException("the two are one already");
        }
        return correction(
                What.ENTITY_MERGE,
                one.kind().name().toLowerCase(Locale.ROOT),
                List.of(one.name(), other.name()),
                List.of(side(one), side(other)));
    }

    /**
     * Some of what is told of somebody is told of somebody else.
     *
     * @param names as reports call whom they tell of; empty for all
     * @param reports which of them tell of somebody else; empty for all
     * @param name of the other; empty for that which the reports give
     */
    public Correction split(Dossier whole, Collection<String> names, Collection<String> reports, String name) {
        if (names.isEmpty() && reports.isEmpty()) {
            throw new IllegalArgumentException("names or reports of the other are needed");
        }
        List<Dossier.ReportMet> part = whole.reports().stream()
                .filter(one -> (reports.isEmpty() || reports.contains(one.report()))
                        && (names.isEmpty() || names.stream().anyMatch(one.name()::equalsIgnoreCase)))
                .toList();
        if (part.isEmpty()) {
            throw new IllegalArgumentException("no report has " + whole.name() + " under such a name there");
        }
        if (part.size() == whole.reports().size()) {
            throw new IllegalArgumentException("somebody must be left");
        }
        Side other = new Side(
                name,
                whole.kind(),
                whole.country(),
                "",
                List.copyOf(new TreeSet<>(names)),
                List.copyOf(new TreeSet<>(reports)));
        String called = name.isEmpty() ? part.get(0).name() : name;
        return correction(
                What.ENTITY_SPLIT,
                whole.kind().name().toLowerCase(Locale.ROOT),
                List.of(whole.name(), called),
                List.of(side(whole), other));
    }

    private static Side side(Dossier dossier) {
        return new Side(
                dossier.name(),
                dossier.kind(),
                dossier.country(),
                dossier.apart(),
                dossier.names(),
                dossier.reports().stream()
                        .map(Dossier.ReportMet::report)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Correction correction(What what, String kind, List<String> values, List<Side> sides) {
        List<String> reports = sides.stream()
                .flatMap(side -> side.reports().stream())
                .distinct()
                .sorted()
                .toList();
        String key = what.word() + "|" + hash(sides.toString());
        return new Correction(0, what, key, reports, kind, values, sides, note, made, false);
    }

    private static String hash(String text) {
        return ShortHash.of(text, 8);
    }
}
