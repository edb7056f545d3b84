// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Change;
import org.dateline.model.Correction;
import org.dateline.model.Reading;
import org.dateline.model.Spelling;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * The two layers of a store: stories as they were told, and as they are shown once reviewers have spoken. Works out what a change
 * of the one does to the other; a store need only look things up and write down what comes out.
 */
public final class Layers {
    private final Kept kept;
    private final Reviewing reviewing;

    public Layers(Kept kept, Reviewing reviewing) {
        this.kept = kept;
        this.reviewing = reviewing;
    }

    /** What a store looks up. */
    public interface Kept extends Reviewing.Readings {
        /** Those that stand, in the order in which they were made. */
        List<Correction> standing() throws IOException;

        /** Whether every story is shown as it was told. */
        boolean isPlain() throws IOException;

        /** The story as it was told. */
        Optional<Story> told(String id) throws IOException;

        /** The story that a report was told in. */
        Optional<String> toldOf(String report) throws IOException;

        /** The story as it is shown. */
        Optional<Story> shown(String id) throws IOException;

        /** In place of which told stories a story is shown, those that are shown as told left out. */
        Set<String> toldBehind(String shown) throws IOException;

        /** What is shown in place of a told story; nothing where it is shown as told. */
        Set<String> shownFor(String told) throws IOException;
    }

    /**
     * What is to be written.
     *
     * @param put stories to show
     * @param gone ids of stories that are shown no more
     * @param told stories to keep as they were told, since they are shown otherwise, each with the ids of what is shown for it
     * @param plain ids of stories that are told no more, or are shown as told
     */
    public record Plan(List<Story> put, List<String> gone, Map<Story, Set<String>> told, Set<String> plain) {
        public Plan {
            put = List.copyOf(put);
            gone = List.copyOf(gone);
            told = Map.copyOf(told);
            plain = Set.copyOf(plain);
        }
    }

    /** What a change of what was told alters. */
    public Plan of(Change change) throws IOException {
        List<Correction> standing = kept.standing();
        if (standing.isEmpty() && kept.isPlain()) {
            return new Plan(change.stories(), change.gone(), Map.of(), Set.of());
        }
        return new Laying(standing, change).plan();
    }

    /** What it alters that corrections were made or undone that touch these told stories. */
    public Plan of(Collection<String> stories) throws IOException {
        Laying laying = new Laying(kept.standing(), null);
        laying.bound.addAll(stories);
        return laying.plan();
    }

    /** The told stories that a correction may touch, by its reports. */
    public Set<String> touched(Correction correction) throws IOException {
        Set<String> touched = new TreeSet<>();
        for (String report : correction.reports()) {
            kept.toldOf(report).ifPresent(touched::add);
        }
        return touched;
    }

    /** Name keys by which stories are found that a correction may touch beyond its reports. */
    public static Set<String> namesOf(Correction correction) {
        return correction.what().isOfEntities()
                ? correction.sides().stream()
                        .map(Correction.Side::name)
                        .filter(name -> Spelling.of(name).words().size() > 1)
                        .map(Spelling::key)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** One such working out. */
    private final class Laying {
        private final List<Correction> standing;
        private final Map<String, Story> fresh = new LinkedHashMap<>();
        private final Map<String, String> freshOf = new HashMap<>();
        private final Set<String> ended = new HashSet<>();
        /** Ids of the told stories that must be looked at together. */
        private final Set<String> bound = new LinkedHashSet<>();

        private final Map<String, Reading> freshReadings = new HashMap<>();

        Laying(List<Correction> standing, @Nullable Change change) {
            this.standing = standing;
            if (change != null) {
                freshReadings.put(change.reading().report().id(), change.reading());
                ended.addAll(change.gone());
                for (Story story : change.stories()) {
                    fresh.put(story.id(), story);
                    story.reports().forEach(one -> freshOf.put(one.report(), story.id()));
                }
                bound.addAll(fresh.keySet());
                bound.addAll(ended);
            }
        }

        Plan plan() throws IOException {
            Set<String> before = new TreeSet<>();
            Map<String, Story> told = bind(before);
            List<Story> shown = reviewing.over(told.values(), standing, this::reading);
            Set<String> now = shown.stream().map(Story::id).collect(Collectors.toSet());
            List<Story> put = new ArrayList<>();
            for (Story story : shown) {
                if (!story.equals(kept.shown(story.id()).orElse(null))) {
                    put.add(story);
                }
            }
            Map<Story, Set<String>> keep = new LinkedHashMap<>();
            Set<String> plain = new TreeSet<>(ended);
            for (Story story : told.values()) {
                Set<String> instead = instead(story, shown);
                if (instead.equals(Set.of(story.id())) && shown.contains(story)) {
                    plain.add(story.id());
                } else {
                    keep.put(story, instead);
                }
            }
            List<String> gone = before.stream().filter(id -> !now.contains(id)).toList();
            return new Plan(put, gone, keep, plain);
        }

        private Optional<Reading> reading(String report) throws IOException {
            Reading come = freshReadings.get(report);
            return come != null ? Optional.of(come) : kept.reading(report);
        }

        /** All told stories that hang together with those that are looked at, and the ids of what was shown for them. */
        private Map<String, Story> bind(Set<String> before) throws IOException {
            Map<String, Story> told = new TreeMap<>();
            List<String> open = new ArrayList<>(bound);
            Set<String> seen = new HashSet<>(bound);
            while (!open.isEmpty()) {
                String id = open.remove(open.size() - 1);
                Set<String> more = new TreeSet<>();
                Set<String> shown = kept.shownFor(id);
                before.addAll(shown.isEmpty() && kept.shown(id).isPresent() ? Set.of(id) : shown);
                for (String one : shown) {
                    more.addAll(kept.toldBehind(one));
                }
                Story story = told(id);
                if (story != null) {
                    told.put(id, story);
                    more.addAll(boundTo(story));
                }
                more.stream().filter(seen::add).forEach(open::add);
            }
            return told;
        }

        private @Nullable Story told(String id) throws IOException {
            Story story = fresh.get(id);
            return story != null
                    ? story
                    : ended.contains(id) ? null : kept.told(id).orElse(null);
        }

        private Set<String> boundTo(Story story) throws IOException {
            Set<String> reports = reports(story);
            Set<String> others = new TreeSet<>();
            for (Correction one : standing) {
                if (one.what().isOfStories() && !Collections.disjoint(reports, one.reports())) {
                    for (String report : one.reports()) {
                        toldOf(report).ifPresent(others::add);
                    }
                }
            }
            return others;
        }

        private Optional<String> toldOf(String report) throws IOException {
            String story = freshOf.get(report);
            return story != null
                    ? Optional.of(story)
                    : kept.toldOf(report).filter(id -> !ended.contains(id) && !fresh.containsKey(id));
        }
    }

    private static Set<String> instead(Story told, List<Story> shown) {
        Set<String> reports = reports(told);
        return shown.stream()
                .filter(story -> story.reports().stream().anyMatch(one -> reports.contains(one.report())))
                .map(Story::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reports(Story story) {
        return story.reports().stream().map(Story.Member::report).collect(Collectors.toSet());
    }

    /** The standing corrections that rest on a report of the story. */
    public static List<Correction> about(Story story, List<Correction> all) {
        Set<String> reports = reports(story);
        return all.stream()
                .filter(one -> !one.undone() && !Collections.disjoint(one.reports(), reports))
                .toList();
    }
}
